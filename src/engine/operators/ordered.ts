import { type Operator, withNegation } from './operator.js'

const plain = { wildcards: false, variables: false }

/**
 * The six operators of a type that has an order, such as `NumericLessThan`.
 * @param amountOf the amount that a text stands for; undefined when it is not of the type
 */
export function orderedOperators(type: string, amountOf: (text: string) => number | undefined): readonly Operator[] {
  const compare =
    (holds: (expected: number, actual: number) => boolean): Operator['matches'] =>
    (expected, actual) => {
      const e = amountOf(expected.text)
      const a = amountOf(actual)
      return e === undefined || a === undefined ? undefined : holds(e, a)
    }
  const one = (name: string, holds: (e: number, a: number) => boolean): Operator => ({
    name: `${type}${name}`,
    negated: false,
    ...plain,
    matches: compare(holds),
  })
  return [
    ...withNegation(`${type}Equals`, `${type}NotEquals`, { ...plain, matches: compare((e, a) => a === e) }),
    one('LessThan', (e, a) => a < e),
    one('LessThanEquals', (e, a) => a <= e),
    one('GreaterThan', (e, a) => a > e),
    one('GreaterThanEquals', (e, a) => a >= e),
  ]
}
