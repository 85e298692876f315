import type { Range } from './syntax.js'
import { compareText, failure, isUnknown, sameValue, type Unknown, unknown, unknownIn, type Value } from './value.js'

/** The longest string that is built; configurations are far below, and text that doubles itself cannot fill the memory. */
export const LONGEST = 1 << 20

/** A string as a value, unless it is too long to be kept. */
export const boundedText = (text: string, range: Range): string | Unknown =>
  text.length > LONGEST ? unknown('the text is too long to be evaluated', range) : text

/** A number as Terraform prints it: without exponent, `1.0` as `1`. */
export function printNumber(value: number): string {
  const plain = String(value)
  return plain.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : plain
}

/** A number as a value. Terraform calculates with far more digits than a double has, so what a double cannot hold is unknown. */
export function exactNumber(value: number, range: Range): number | Unknown {
  if (!Number.isFinite(value)) return unknown('a number that is too large to be evaluated', range)
  if (Number.isInteger(value)) {
    return Number.isSafeInteger(value) ? value + 0 : unknown('a number with more digits than are kept', range)
  }
  return Number(value.toPrecision(15))
}

/** A value as a string, by Terraform's conversion rules. `null` is not converted. */
export function toText(value: Value, range: Range): string | Unknown {
  if (typeof value === 'string' || isUnknown(value)) return value
  if (typeof value === 'number') return printNumber(value)
  if (typeof value === 'boolean') return String(value)
  return failure(value === null ? 'a string is required, not `null`' : 'a string is required, not a collection', range)
}

/** A value as a number. */
export function toNumber(value: Value, range: Range): number | Unknown {
  if (typeof value === 'number' || isUnknown(value)) return value
  if (typeof value === 'string' && /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(value))
    return exactNumber(Number(value), range)
  return failure('a number is required', range)
}

/** A value as a bool. */
export function toBool(value: Value, range: Range): boolean | Unknown {
  if (typeof value === 'boolean' || isUnknown(value)) return value
  if (value === 'true' || value === 'false') return value === 'true'
  return failure('a bool is required', range)
}

/** Elements brought to one type, as in a list, map or set: primitives of different types become strings. */
export function unify(elements: readonly Value[]): readonly Value[] {
  const types = new Set(elements.filter((e) => e !== null && !isUnknown(e)).map((e) => typeof e))
  if (types.size < 2 || types.has('object')) return elements
  return elements.map((e) => (typeof e === 'number' ? printNumber(e) : typeof e === 'boolean' ? String(e) : e))
}

/** Elements as a set. Which elements are equal has to be known for that. */
export function toSet(elements: readonly Value[], range: Range): Value {
  const open = elements.map(unknownIn).find((e) => e !== undefined)
  if (open) return open
  const kept = distinct(unify(elements))
  if (isUnknown(kept)) return kept
  if (kept.every((e) => typeof e === 'string')) return new Set([...kept].sort(compareText))
  if (kept.every((e) => typeof e === 'number')) return new Set([...kept].sort((a, b) => a - b))
  return kept.length > 1000 ? unknown('a set that is too large to be evaluated', range) : new Set(kept)
}

/** Elements without those that came before. */
export function distinct(elements: readonly Value[]): readonly Value[] | Unknown {
  const kept: Value[] = []
  const seen = new Set<Value>()
  const compound: Value[] = []
  for (const element of elements) {
    if (isUnknown(element)) return element
    if (typeof element !== 'object' || element === null) {
      if (!seen.has(element)) kept.push(element)
      seen.add(element)
      continue
    }
    let known = false
    for (const other of compound) {
      const same = sameValue(other, element)
      if (typeof same !== 'boolean') return same
      known ||= same
    }
    if (!known) {
      kept.push(element)
      compound.push(element)
    }
  }
  return kept
}
