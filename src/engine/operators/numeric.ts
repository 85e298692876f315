import { type Operator, withNegation } from './operator.js'

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/

/** The number a text stands for, or undefined. */
export const numberOf = (text: string): number | undefined => (NUMBER.test(text) ? Number(text) : undefined)

const compare =
  (holds: (expected: number, actual: number) => boolean): Operator['matches'] =>
  (expected, actual) => {
    const e = numberOf(expected.text)
    const a = numberOf(actual)
    return e === undefined || a === undefined ? undefined : holds(e, a)
  }
const plain = { wildcards: false, variables: false }
const one = (name: string, holds: (e: number, a: number) => boolean): Operator => ({
  name,
  negated: false,
  ...plain,
  matches: compare(holds),
})

/** Integers and decimals. */
export const numeric: readonly Operator[] = [
  ...withNegation('NumericEquals', 'NumericNotEquals', { ...plain, matches: compare((e, a) => a === e) }),
  one('NumericLessThan', (e, a) => a < e),
  one('NumericLessThanEquals', (e, a) => a <= e),
  one('NumericGreaterThan', (e, a) => a > e),
  one('NumericGreaterThanEquals', (e, a) => a >= e),
]
