import { distinct, toNumber, toText, unify } from '../convert.js'
import type { Call } from '../scope.js'
import {
  compareText,
  elementsOf,
  isList,
  isMap,
  isSet,
  isUnknown,
  sameValue,
  sortedKeys,
  type Unknown,
  type Value,
} from '../value.js'
import { listOf, refused, textsOf } from './arguments.js'
import type { TerraformFunction } from './index.js'

/** A function of one list; the list has to be known, its elements need not be. */
const ofList =
  (apply: (list: readonly Value[], call: Call) => Value): TerraformFunction =>
  (call) => {
    const list = listOf(call, call.args[0])
    return isUnknown(list) ? list : apply(list, call)
  }

const firstUnknown = (values: readonly Value[]): Unknown | undefined => values.find(isUnknown)

/** Functions of lists, maps and sets. */
export const COLLECTIONS: readonly (readonly [string, TerraformFunction])[] = [
  ['lookup', lookup],
  ['concat', concat],
  ['merge', merge],
  ['element', element],
  ['length', length],
  ['keys', (call) => ofMap(call, (map) => sortedKeys(map))],
  ['values', (call) => ofMap(call, (map) => sortedKeys(map).map((key) => map.get(key) ?? null))],
  ['contains', contains],
  ['flatten', ofList((list) => flatten(list))],
  ['distinct', ofList((list) => distinct(list))],
  ['compact', ofList((list) => firstUnknown(list) ?? list.filter((e) => e !== null && e !== ''))],
  ['reverse', ofList((list) => [...list].reverse())],
  ['sort', ofList(sort)],
  ['one', ofList((list, call) => (list.length > 1 ? refused(call, 'more than one element') : (list[0] ?? null)))],
  ['zipmap', zipmap],
]

function ofMap(call: Call, apply: (map: ReadonlyMap<string, Value>) => Value): Value {
  const map = call.args[0] ?? null
  if (isUnknown(map)) return map
  return isMap(map) ? apply(map) : refused(call, 'a map is required')
}

function lookup(call: Call): Value {
  const key = toText(call.args[1] ?? null, call.range)
  if (isUnknown(key)) return key
  return ofMap(call, (map) => {
    const found = map.get(key)
    if (found !== undefined) return found
    return call.args[2] ?? (call.args.length > 2 ? null : refused(call, `there is no key \`${key}\``))
  })
}

function concat(call: Call): Value {
  const all: Value[] = []
  for (const arg of call.args) {
    const list = listOf(call, arg)
    if (isUnknown(list)) return list
    for (const item of list) all.push(item)
  }
  return all
}

function merge(call: Call): Value {
  const open = firstUnknown(call.args)
  if (open) return open
  const merged = new Map<string, Value>()
  for (const arg of call.args) {
    if (arg === null) continue
    if (!isMap(arg)) return refused(call, 'maps are required')
    for (const [key, value] of arg) merged.set(key, value)
  }
  return merged
}

function element(call: Call): Value {
  const index = toNumber(call.args[1] ?? null, call.range)
  if (isUnknown(index)) return index
  return ofList((list) => {
    if (list.length === 0 || index < 0) return refused(call, 'there is no such element')
    return list[Math.trunc(index) % list.length] ?? null
  })(call)
}

function length(call: Call): Value {
  const value = call.args[0] ?? null
  if (isUnknown(value)) return value
  if (typeof value === 'string') return [...new Intl.Segmenter().segment(value)].length
  return isMap(value) ? value.size : (elementsOf(value)?.length ?? refused(call, 'a collection or string is required'))
}

function contains(call: Call): Value {
  const wanted = call.args[1] ?? null
  return ofList((list) => {
    let open: Unknown | undefined
    for (const item of list) {
      const same = sameValue(item, wanted)
      if (same === true) return true
      if (typeof same !== 'boolean') open ??= same
    }
    return open ?? false
  })(call)
}

function flatten(list: readonly Value[]): Value {
  const flat: Value[] = []
  for (const item of list) {
    if (isUnknown(item)) return item
    const inner = isList(item) || isSet(item) ? flatten(elementsOf(item) ?? []) : [item]
    if (isUnknown(inner)) return inner
    for (const each of inner as readonly Value[]) flat.push(each)
  }
  return flat
}

function sort(list: readonly Value[], call: Call): Value {
  const texts = textsOf(call, list)
  return Array.isArray(texts) ? texts.sort(compareText) : texts
}

function zipmap(call: Call): Value {
  const keys = listOf(call, call.args[0])
  const values = listOf(call, call.args[1])
  if (isUnknown(keys)) return keys
  if (isUnknown(values)) return values
  const names = textsOf(call, keys)
  if (!Array.isArray(names)) return names
  if (names.length !== values.length) return refused(call, 'as many keys as values are required')
  const unified = unify(values)
  return new Map(names.map((name, i) => [name, unified[i] ?? null]))
}
