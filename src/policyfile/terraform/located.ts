import type { Expression, Range } from '../../hcl/syntax.js'
import { isUnknown, type Unknown, type Value } from '../../hcl/value.js'
import type { Element, Place } from '../element.js'
import type { ParsedFile } from './module.js'
import type { Setting } from './setting.js'

/** An expression with the file it stands in and the setting it is evaluated in. */
export interface Located {
  readonly expression: Expression
  readonly file: ParsedFile
  readonly setting: Setting
}

/** The place where an expression begins. */
export const placeOf = ({ expression, file }: Located): Place => file.placeOf(expression.range.start)

/** How something is written; the quotes of a string are left out. */
export function writtenAs({ expression, file }: Located, range: Range = expression.range): string {
  const text = file.text.slice(range.start, range.end)
  return /^".*"$/s.test(text) ? text.slice(1, -1) : text
}

/** An unknown value as an element: how the expression is written, and what it lacks. */
export const unknownElement = (located: Located, value: Unknown): Element => ({
  kind: 'unknown',
  text: writtenAs(located),
  why: value.why,
  place: placeOf(located),
})

/** A value as an element, all of it at the place of its expression. */
export function elementOfValue(located: Located, value: Value): Element {
  const place = placeOf(located)
  if (isUnknown(value)) return unknownElement(located, value)
  if (value === null || typeof value !== 'object') return { kind: 'scalar', value, place }
  const inner = (part: Value): Element => elementOfValue(located, part)
  if (value instanceof Map)
    return { kind: 'object', members: [...value].map(([key, part]) => ({ key, value: inner(part) })), place }
  return { kind: 'list', items: [...(value as Iterable<Value>)].map(inner), place }
}
