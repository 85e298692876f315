import type { Range } from './syntax.js'

/**
 * A value of Terraform's language, as far as it is known: maps and objects are `Map`s, sets are `Set`s, lists and tuples are
 * arrays. Parts of a known collection may be unknown.
 */
export type Value = string | number | boolean | null | readonly Value[] | ValueMap | ReadonlySet<Value> | Unknown

/** A map or object. */
export type ValueMap = ReadonlyMap<string, Value>

/**
 * What cannot be known from the text alone. `error` is true where Terraform itself would refuse the expression, which `try`
 * and `can` tell from a value that is only not known yet. A string with unknown parts keeps its known ones in `pieces`, in
 * order; `undefined` stands for each unknown one.
 */
export interface Unknown {
  readonly unknown: true
  readonly why: string
  readonly range: Range
  readonly error: boolean
  readonly pieces?: readonly (string | undefined)[]
}

/** An unknown value and the reason. */
export const unknown = (why: string, range: Range): Unknown => ({ unknown: true, why, range, error: false })

/** What Terraform would refuse, and why. */
export const failure = (why: string, range: Range): Unknown => ({ unknown: true, why, range, error: true })

/** Whether a value is unknown as a whole; a known collection may still hold unknown parts. */
export const isUnknown = (value: Value): value is Unknown =>
  typeof value === 'object' && value !== null && 'unknown' in value

/** Whether a value is a list or tuple. */
export const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

/** Whether a value is a map or object. */
export const isMap = (value: Value): value is ValueMap => value instanceof Map

/** Whether a value is a set. */
export const isSet = (value: Value): value is ReadonlySet<Value> => value instanceof Set

/** The first unknown part of a value, however deep, if there is one. */
export function unknownIn(value: Value): Unknown | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (isUnknown(value)) return value
  const parts: Iterable<Value> = isMap(value) ? value.values() : (value as Iterable<Value>)
  for (const part of parts) {
    const found = unknownIn(part)
    if (found) return found
  }
  return undefined
}

/** The elements of a list or set; of a map, its values in the order of their keys, as Terraform visits them. */
export function elementsOf(value: Value): readonly Value[] | undefined {
  if (isList(value)) return value
  if (isSet(value)) return [...value]
  if (isMap(value)) return sortedKeys(value).map((key) => value.get(key) ?? null)
  return undefined
}

/** The keys of a map in Terraform's order. */
export const sortedKeys = (map: ValueMap): string[] => [...map.keys()].sort(compareText)

/** Code point order, which is the byte order of UTF-8 that Terraform sorts by. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  let i = 0
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++
  // Inside a surrogate pair the whole character counts.
  const from = i > 0 && (a.charCodeAt(i) & 0xfc00) === 0xdc00 && (b.charCodeAt(i) & 0xfc00) === 0xdc00 ? i - 1 : i
  return (a.codePointAt(from) ?? -1) - (b.codePointAt(from) ?? -1)
}

/** Whether two values are the same, or what keeps it from being known. Values of different types are different. */
export function sameValue(a: Value, b: Value): boolean | Unknown {
  if (isUnknown(a)) return a
  if (isUnknown(b)) return b
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (isMap(a)) return isMap(b) ? sameParts([...a.keys()], a.size === b.size, (k) => [a.get(k), b.get(k)]) : false
  if (isMap(b) || isSet(a) !== isSet(b)) return false
  const x = elementsOf(a) ?? []
  const y = elementsOf(b) ?? []
  return sameParts([...x.keys()], x.length === y.length, (i) => [x[i], y[i]])
}

function sameParts<K>(
  keys: readonly K[],
  sameSize: boolean,
  pairOf: (key: K) => [Value | undefined, Value | undefined],
): boolean | Unknown {
  if (!sameSize) return false
  let open: Unknown | undefined
  for (const key of keys) {
    const [x, y] = pairOf(key)
    const same = x === undefined || y === undefined ? false : sameValue(x, y)
    if (same === false) return false
    if (same !== true) open ??= same
  }
  return open ?? true
}

/** A value as plain JSON data, or `undefined` where part of it is unknown. Sets become arrays. */
export function plainValue(value: Value): unknown {
  if (unknownIn(value)) return undefined
  if (isMap(value)) return Object.fromEntries(sortedKeys(value).map((key) => [key, plainValue(value.get(key) ?? null)]))
  const elements = elementsOf(value)
  return elements ? elements.map(plainValue) : value
}

/** JSON data as a value. Its numbers have to be such that a double holds them. */
export function valueOfPlain(data: unknown): Value {
  if (Array.isArray(data)) return data.map(valueOfPlain)
  if (typeof data === 'object' && data !== null)
    return new Map(Object.entries(data).map(([k, v]) => [k, valueOfPlain(v)]))
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? data : null
}
