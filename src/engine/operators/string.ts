import { matchesPattern } from '../pattern.js'
import { withNegation } from './operator.js'

/** Exact, letter case included; `*` and `?` are themselves. */
export const stringEquals = withNegation('StringEquals', 'StringNotEquals', {
  wildcards: false,
  variables: true,
  matches: (expected, actual) => expected.text === actual,
})

/** Exact, letter case ignored. */
export const stringEqualsIgnoreCase = withNegation('StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', {
  wildcards: false,
  variables: true,
  matches: (expected, actual) => expected.text.toLowerCase() === actual.toLowerCase(),
})

/** Letter case counts; `*` is any run of characters, `?` exactly one. */
export const stringLike = withNegation('StringLike', 'StringNotLike', {
  wildcards: true,
  variables: true,
  matches: matchesPattern,
})
