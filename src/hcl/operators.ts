import { exactNumber, toBool, toNumber } from './convert.js'
import type { BinaryOperator, Range } from './syntax.js'
import { failure, isUnknown, sameValue, type Unknown, type Value } from './value.js'

/** `-a` and `!a`. */
export function evaluateUnary(operator: '-' | '!', operand: Value, range: Range): Value {
  if (operator === '!') {
    const bool = toBool(operand, range)
    return isUnknown(bool) ? bool : !bool
  }
  const number = toNumber(operand, range)
  return isUnknown(number) ? number : exactNumber(-number, range)
}

/** `a + b` and the like (HCL specification, "Operations"). What one side settles does not wait for the other. */
export function evaluateBinary(operator: BinaryOperator, left: Value, right: Value, range: Range): Value {
  switch (operator) {
    case '&&':
      return both(toBool(left, range), toBool(right, range), false)
    case '||':
      return both(toBool(left, range), toBool(right, range), true)
    case '==':
      return sameValue(left, right)
    case '!=': {
      const same = sameValue(left, right)
      return typeof same === 'boolean' ? !same : same
    }
    default:
      return calculate(operator, toNumber(left, range), toNumber(right, range), range)
  }
}

/** Kleene's and (`decisive` false) and or (`decisive` true). */
function both(a: boolean | Unknown, b: boolean | Unknown, decisive: boolean): Value {
  if (isUnknown(a) && a.error) return a
  if (isUnknown(b) && b.error) return a === decisive ? a : b
  if (a === decisive || b === decisive) return decisive
  return isUnknown(a) ? a : b
}

type Arithmetic = Exclude<BinaryOperator, '&&' | '||' | '==' | '!='>

function calculate(operator: Arithmetic, a: number | Unknown, b: number | Unknown, range: Range): Value {
  if (isUnknown(a)) return a
  if (isUnknown(b)) return b
  switch (operator) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
    case '+':
      return exactNumber(a + b, range)
    case '-':
      return exactNumber(a - b, range)
    case '*':
      return exactNumber(a * b, range)
    case '/':
      return b === 0 ? failure('a division by zero', range) : exactNumber(a / b, range)
    case '%':
      return b === 0 ? failure('a division by zero', range) : exactNumber(a % b, range)
  }
}
