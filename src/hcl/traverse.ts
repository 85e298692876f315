import { toNumber, toText } from './convert.js'
import { run } from './evaluate.js'
import type { Evaluation } from './scope.js'
import type { Range, Reference, Step } from './syntax.js'
import { elementsOf, failure, isList, isMap, isSet, isUnknown, unknown, type Value } from './value.js'

/** The value of a reference: the scope's value for its first names, and the rest of its steps applied to that. */
export function evaluateReference(e: Reference, ev: Evaluation): Value {
  const local = ev.locals.get(e.root)
  if (local !== undefined) return applySteps(local, e.steps, ev)
  const names = [e.root]
  for (const step of e.steps) {
    if (step.kind !== 'attribute') break
    names.push(step.name)
  }
  const resolved = ev.scope.resolve(names, e)
  if (!resolved) return unknown(`\`${names.join('.')}\` is not known`, e.range)
  return applySteps(resolved.value, e.steps.slice(resolved.used - 1), ev)
}

/** What steps lead to from a value. */
export function applySteps(from: Value, steps: readonly Step[], ev: Evaluation): Value {
  let value = from
  for (let i = 0; i < steps.length; i++) {
    if (isUnknown(value)) return value.pieces ? unknown(value.why, value.range) : value
    const step = steps[i] as Step
    if (step.kind === 'splat') {
      const end = step.full ? steps.length : endOfAttributes(steps, i + 1)
      value = splat(value, steps.slice(i + 1, end), ev)
      i = end - 1
    } else if (step.kind === 'attribute') value = member(value, step.name, step.range)
    else value = indexed(value, run(step.key, ev), step.range)
  }
  return value
}

/** `.*` takes only attributes and legacy indexes along to each element (HCL specification, "Splat Operators"). */
function endOfAttributes(steps: readonly Step[], from: number): number {
  let end = from
  for (let step = steps[end]; step; step = steps[++end]) {
    if (step.kind !== 'attribute' && !(step.kind === 'index' && step.legacy)) break
  }
  return end
}

function splat(value: Value, steps: readonly Step[], ev: Evaluation): Value {
  const elements = isList(value) || isSet(value) ? elementsOf(value) : value === null ? [] : [value]
  const results = (elements ?? []).map((element) => applySteps(element, steps, ev))
  return results.find((result) => isUnknown(result) && result.error) ?? results
}

function member(value: Value, name: string, range: Range): Value {
  if (!isMap(value)) return failure(`there is no attribute \`${name}\` in what is no object`, range)
  return value.get(name) ?? (value.has(name) ? null : failure(`there is no attribute \`${name}\``, range))
}

function indexed(value: Value, key: Value, range: Range): Value {
  if (isUnknown(key)) return key
  if (isMap(value)) {
    const name = toText(key, range)
    return typeof name === 'string' ? member(value, name, range) : name
  }
  if (!isList(value)) return failure('only lists and maps have an index', range)
  const index = toNumber(key, range)
  if (typeof index !== 'number') return index
  return (
    value[index] ??
    (index in value ? null : failure(`there is no element ${index} in a list of ${value.length}`, range))
  )
}
