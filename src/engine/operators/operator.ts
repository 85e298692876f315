import type { Pattern } from '../pattern.js'

/**
 * One condition operator: how one condition value meets one value of the request.
 * `matches` answers undefined when a value is not of the operator's type, which AWS documents for neither answer.
 * Source of all of them: IAM User Guide, "IAM JSON policy elements: Condition operators".
 */
export interface Operator {
  readonly name: string
  /** Negated operators are true when no value matches, and so also when the key is absent. */
  readonly negated: boolean
  /** Whether `*` and `?` in the condition value are wildcards. */
  readonly wildcards: boolean
  /** Whether policy variables are replaced in the condition value. */
  readonly variables: boolean
  matches(expected: Pattern, actual: string): boolean | undefined
}

/** An operator and its negation, which compare alike. */
export const withNegation = (
  positive: string,
  negative: string,
  rest: Omit<Operator, 'name' | 'negated'>,
): Operator[] => [
  { name: positive, negated: false, ...rest },
  { name: negative, negated: true, ...rest },
]
