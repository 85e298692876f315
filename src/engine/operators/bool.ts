import type { Operator } from './operator.js'

const BOOLEAN = /^(true|false)$/i

/** `true` or `false`. Whether policy variables are replaced here is documented both ways; none is. */
export const bool: Operator = {
  name: 'Bool',
  negated: false,
  wildcards: false,
  variables: false,
  matches: (expected, actual) =>
    BOOLEAN.test(expected.text) && BOOLEAN.test(actual)
      ? expected.text.toLowerCase() === actual.toLowerCase()
      : undefined,
}
