import type { Operator } from './operator.js'

const canonical = (base64: string): string => base64.replace(/[\s=]+/g, '')

/** Bytes against bytes, both in base64. */
export const binaryEquals: Operator = {
  name: 'BinaryEquals',
  negated: false,
  wildcards: false,
  variables: false,
  matches: (expected, actual) => canonical(expected.text) === canonical(actual),
}
