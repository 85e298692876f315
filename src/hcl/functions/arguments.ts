import { toNumber, toText } from '../convert.js'
import type { Call } from '../scope.js'
import { elementsOf, failure, isList, isSet, isUnknown, type Unknown, type Value } from '../value.js'

/** What is wrong with a call, in the words of every function. */
export const refused = (call: Call, why: string): Unknown => failure(`\`${call.name}\`: ${why}`, call.range)

/** The arguments of a call as strings, or what keeps one from being a string. */
export function textsOf(call: Call, values: readonly Value[] = call.args): string[] | Unknown {
  const texts: string[] = []
  for (const value of values) {
    const text = toText(value, call.range)
    if (isUnknown(text)) return text
    texts.push(text)
  }
  return texts
}

/** The arguments of a call as numbers, or what keeps one from being a number. */
export function numbersOf(call: Call, values: readonly Value[] = call.args): number[] | Unknown {
  const numbers: number[] = []
  for (const value of values) {
    const number = toNumber(value, call.range)
    if (isUnknown(number)) return number
    numbers.push(number)
  }
  return numbers
}

/** An argument as a list; a set counts as one. */
export function listOf(call: Call, value: Value | undefined): readonly Value[] | Unknown {
  if (value === undefined) return refused(call, 'an argument is missing')
  if (isUnknown(value)) return value
  if (!isList(value) && !isSet(value)) return refused(call, 'a list is required')
  return elementsOf(value) ?? []
}
