import type { Block } from '../../hcl/syntax.js'
import { elementsOf, isMap, isSet, isUnknown, sortedKeys, type Value } from '../../hcl/value.js'
import { argumentOf } from './module.js'
import { valueIn } from './scope.js'
import type { Instance, Setting } from './setting.js'

const MOST = 500

/** The instances of a block with `for_each` or `count`; one of which nothing is known when their number is not known. */
export function instancesOf(setting: Setting, block: Block): readonly Instance[] {
  const forEach = argumentOf(block.body, 'for_each')
  if (forEach) return eachOf(valueIn(setting, forEach.value))
  const count = argumentOf(block.body, 'count')
  if (!count) return [{}]
  const value = valueIn(setting, count.value)
  const number = typeof value === 'string' ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= MOST
    ? Array.from({ length: number }, (_, index) => ({ index }))
    : [{}]
}

function eachOf(value: Value): readonly Instance[] {
  if (isUnknown(value)) return [{}]
  if (isMap(value))
    return value.size > MOST ? [{}] : sortedKeys(value).map((key) => ({ each: { key, value: value.get(key) ?? null } }))
  const elements = isSet(value) ? (elementsOf(value) ?? []) : undefined
  return elements && elements.length <= MOST ? elements.map((key) => ({ each: { key, value: key } })) : [{}]
}
