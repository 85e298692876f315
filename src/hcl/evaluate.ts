import { exactNumber, toText } from './convert.js'
import { evaluateFor } from './forExpression.js'
import { callFunction } from './functions/index.js'
import { evaluateBinary, evaluateUnary } from './operators.js'
import { renderTemplate } from './renderTemplate.js'
import type { Evaluation, Scope } from './scope.js'
import type { Expression, ObjectItem } from './syntax.js'
import { applySteps, evaluateReference } from './traverse.js'
import { failure, isList, isSet, isUnknown, sameValue, unknown, unknownIn, type Value } from './value.js'

const WORK = 200_000
const DEPTH = 1000

/**
 * What an expression is worth as far as the scope tells, by Terraform's rules
 * (https://developer.hashicorp.com/terraform/language/expressions). Never throws, and takes bounded time; what is not known,
 * and what would take too long, is an unknown value with its reason.
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  return run(expression, { scope, locals: new Map(), budget: { left: WORK }, depth: 0 })
}

/** Evaluates an expression as a part of an evaluation that is under way. */
export function run(e: Expression, outer: Evaluation): Value {
  if (--outer.budget.left < 0 || outer.depth > DEPTH)
    return unknown('the expression is too large to be evaluated', e.range)
  const ev = { ...outer, depth: outer.depth + 1 }
  switch (e.kind) {
    case 'literal':
      return typeof e.value === 'number' ? exactNumber(e.value, e.range) : e.value
    case 'string':
      return e.value
    case 'template':
      return renderTemplate(e.parts, e.range, ev)
    case 'tuple':
      return failureIn(e.items.map((item) => run(item, ev)))
    case 'object':
      return evaluateObject(e.items, ev)
    case 'reference':
      return evaluateReference(e, ev)
    case 'access':
      return applySteps(run(e.of, ev), e.steps, ev)
    case 'call':
      return evaluateCall(e, ev)
    case 'conditional':
      return evaluateConditional(e, ev)
    case 'unary':
      return evaluateUnary(e.operator, run(e.operand, ev), e.range)
    case 'binary':
      return evaluateBinary(e.operator, run(e.left, ev), run(e.right, ev), e.range)
    case 'for':
      return evaluateFor(e, ev)
    case 'invalid':
      return unknown('the expression could not be read', e.range)
  }
}

/** A list; but what Terraform refuses in one part it refuses as a whole. */
const failureIn = (items: readonly Value[]): Value => items.find((item) => isUnknown(item) && item.error) ?? items

function evaluateObject(items: readonly ObjectItem[], ev: Evaluation): Value {
  const map = new Map<string, Value>()
  for (const item of items) {
    const key = toText(run(item.key, ev), item.key.range)
    if (isUnknown(key)) return key
    const value = run(item.value, ev)
    if (isUnknown(value) && value.error) return value
    map.set(key, value)
  }
  return map
}

function evaluateCall(e: Extract<Expression, { kind: 'call' }>, ev: Evaluation): Value {
  const args = e.args.map((arg) => run(arg, ev))
  if (e.expand) {
    const last = args.pop() ?? null
    if (isUnknown(last)) return last
    if (!isList(last) && !isSet(last)) return unknown('only a list can be spread over arguments', e.range)
    args.push(...last)
  }
  return callFunction({ name: e.name, args, range: e.range })
}

function evaluateConditional(e: Extract<Expression, { kind: 'conditional' }>, ev: Evaluation): Value {
  const condition = run(e.condition, ev)
  const whenTrue = run(e.whenTrue, ev)
  const whenFalse = run(e.whenFalse, ev)
  if (condition === true || condition === 'true') return asOther(whenTrue, whenFalse)
  if (condition === false || condition === 'false') return asOther(whenFalse, whenTrue)
  if (!isUnknown(condition)) return failure('a bool is required as condition', e.condition.range)
  const settled = !condition.error && !unknownIn(whenTrue) && sameValue(whenTrue, whenFalse) === true
  return settled ? whenTrue : condition
}

/** Both arms of a conditional get one type: beside a string, a number or bool becomes a string. */
const asOther = (chosen: Value, other: Value): Value =>
  typeof other === 'string' && (typeof chosen === 'number' || typeof chosen === 'boolean') ? String(chosen) : chosen
