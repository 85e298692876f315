import { toBool, toNumber, toSet, toText, unify } from '../convert.js'
import type { Call } from '../scope.js'
import {
  elementsOf,
  isList,
  isMap,
  isSet,
  isUnknown,
  plainValue,
  sortedKeys,
  unknown,
  type Value,
  valueOfPlain,
} from '../value.js'
import { refused } from './arguments.js'
import type { TerraformFunction } from './index.js'

/** Functions from one type to another, and from and to JSON. */
export const CONVERSIONS: readonly (readonly [string, TerraformFunction])[] = [
  ['tostring', (call) => unlessNull(call, (value) => toText(value, call.range))],
  ['tonumber', (call) => unlessNull(call, (value) => toNumber(value, call.range))],
  ['tobool', (call) => unlessNull(call, (value) => toBool(value, call.range))],
  [
    'tolist',
    (call) =>
      unlessNull(call, (value) =>
        isList(value) || isSet(value) ? unify(elementsOf(value) ?? []) : refused(call, 'a list is required'),
      ),
  ],
  [
    'toset',
    (call) =>
      unlessNull(call, (value) =>
        isList(value) || isSet(value)
          ? toSet(elementsOf(value) ?? [], call.range)
          : refused(call, 'a list is required'),
      ),
  ],
  [
    'tomap',
    (call) => unlessNull(call, (value) => (isMap(value) ? unifyMap(value) : refused(call, 'a map is required'))),
  ],
  ['jsonencode', ({ args }) => encode(args[0] ?? null)],
  ['jsondecode', decode],
]

const unlessNull = (call: Call, convert: (value: Value) => Value): Value => {
  const value = call.args[0] ?? null
  return value === null ? null : convert(value)
}

function unifyMap(map: ReadonlyMap<string, Value>): Value {
  const keys = sortedKeys(map)
  const values = unify(keys.map((key) => map.get(key) ?? null))
  return new Map(keys.map((key, i) => [key, values[i] ?? null]))
}

/** JSON as Terraform writes it: keys in order, and `<`, `>`, `&` and the Unicode line separators escaped (Terraform documentation, "jsonencode"). */
const encode = (value: Value): string =>
  JSON.stringify(plainValue(value)).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function decode(call: Call): Value {
  const text = toText(call.args[0] ?? null, call.range)
  if (isUnknown(text)) return text
  if (!isShallow(text)) return unknown('JSON that nests too deep to be evaluated', call.range)
  try {
    return valueOfPlain(JSON.parse(text))
  } catch {
    return refused(call, 'the text is not JSON')
  }
}

/** Whether brackets nest no deeper than any document does; brackets in strings are counted too, which only errs to one side. */
function isShallow(text: string): boolean {
  let depth = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1
    if (depth > 200) return false
  }
  return true
}
