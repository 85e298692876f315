import { toBool, toText } from './convert.js'
import { run } from './evaluate.js'
import type { Evaluation } from './scope.js'
import type { Expression, Range } from './syntax.js'
import { elementsOf, failure, isMap, isSet, isUnknown, sortedKeys, type Unknown, type Value } from './value.js'

type For = Extract<Expression, { kind: 'for' }>

/** The keys and values that a `for` visits, in Terraform's order; for a set both are the element. */
export function iterate(collection: Value, range: Range): (readonly [Value, Value])[] | Unknown {
  if (isUnknown(collection)) return collection
  if (isMap(collection)) return sortedKeys(collection).map((key) => [key, collection.get(key) ?? null])
  const elements = elementsOf(collection)
  if (!elements) return failure('`for` needs a collection', range)
  return elements.map((element, i) => [isSet(collection) ? element : i, element])
}

/** The evaluation inside a `for`, where its variables hide what has the same name outside. */
export function withVariables(
  ev: Evaluation,
  names: { readonly keyName?: string; readonly valueName: string },
  key: Value,
  value: Value,
): Evaluation {
  const locals = new Map(ev.locals)
  if (names.keyName !== undefined) locals.set(names.keyName, key)
  locals.set(names.valueName, value)
  return { ...ev, locals }
}

/** `[for … : value]` or `{for … : key => value}`. Which elements there are has to be known; their values need not. */
export function evaluateFor(e: For, ev: Evaluation): Value {
  const items = iterate(run(e.collection, ev), e.collection.range)
  if (isUnknown(items)) return items
  const list: Value[] = []
  const map = new Map<string, Value>()
  for (const [itemKey, item] of items) {
    const inner = withVariables(ev, e, itemKey, item)
    const wanted = e.condition ? toBool(run(e.condition, inner), e.condition.range) : true
    if (isUnknown(wanted)) return wanted
    if (!wanted) continue
    const key = e.key && toText(run(e.key, inner), e.key.range)
    if (key !== undefined && isUnknown(key)) return key
    const value = run(e.value, inner)
    if (isUnknown(value) && (value.error || ev.budget.left < 0)) return value
    if (key === undefined) list.push(value)
    else if (e.group) map.set(key, [...((map.get(key) as readonly Value[] | undefined) ?? []), value])
    else if (map.has(key)) return failure(`two elements with the key \`${key}\``, e.range)
    else map.set(key, value)
  }
  return e.key ? map : list
}
