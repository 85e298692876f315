import { expect, test } from '@jest/globals'
import { patternsMeet } from '../../src/engine/patternsMeet.js'

// IAM User Guide, "String condition operators": `*` is any run of characters, `?` exactly one.
test.each([
  ['a', 'a', true],
  ['a', 'b', false],
  ['a*', 'ab', true],
  ['a*', 'b*', false],
  ['*a', 'b*', true],
  ['a?c', 'abc', true],
  ['a?c', 'ac', false],
  ['a?', '?b', true],
  ['*', '', true],
  ['', '', true],
  ['repo:o/r:ref:*', 'repo:o/r:environment:*', false],
  ['repo:o/*:ref:*', 'repo:o/r:ref:refs/heads/main', true],
])('`%s` and `%s`: %s', (a, b, meet) => {
  expect(patternsMeet({ text: a }, { text: b })).toBe(meet)
  expect(patternsMeet({ text: b }, { text: a })).toBe(meet)
})

test('a literal wildcard is itself', () => {
  expect(patternsMeet({ text: 'a*', literal: [false, true] }, { text: 'ab' })).toBe(false)
  expect(patternsMeet({ text: 'a*', literal: [false, true] }, { text: 'a*' })).toBe(true)
})

test('patterns that are too long to be looked at are taken to meet', () => {
  expect(patternsMeet({ text: 'a'.repeat(500) }, { text: 'b' })).toBe(true)
})
