import { expect, test } from '@jest/globals'
import { durationOf, secondsOf } from '../../src/terraform/duration.js'

// https://pkg.go.dev/time#ParseDuration
test.each([
  ['1h', 3600],
  ['1h30m', 5400],
  ['900s', 900],
  ['1.5h', 5400],
  ['.5m', 30],
  ['1h0m0s', 3600],
  ['500ms', 0],
  ['0', 0],
  ['3600', undefined],
  ['1 h', undefined],
  ['', undefined],
  ['h', undefined],
  ['1d', undefined],
])('%p', (text, seconds) => {
  expect(secondsOf(text)).toBe(seconds)
})

test.each([
  [3600, '1h'],
  [5400, '90m'],
  [901, '901s'],
  [43_200, '12h'],
])('%p seconds', (seconds, text) => {
  expect(durationOf(seconds)).toBe(text)
  expect(secondsOf(durationOf(seconds))).toBe(seconds)
})
