import { expect, test } from '@jest/globals'
import { readDocument } from '../../../src/gather/evidence/document.js'

const POLICY = { Version: '2012-10-17', Statement: [{ Condition: { StringLike: { sub: 'repo:acme/*:ref:100%' } } }] }
const TEXT = JSON.stringify(POLICY, undefined, 2)

// IAM API Reference, GetRole: URL-encoded after RFC 3986; an SDK may have decoded it already.
test.each([
  ['as IAM sends it', encodeURIComponent(TEXT)],
  ['decoded by the SDK', TEXT],
])('%s', (_, given) => {
  expect(readDocument(given)).toEqual({ policy: POLICY, text: TEXT })
})

test('a document on one line is written out', () => {
  expect(readDocument(JSON.stringify(POLICY))?.text).toBe(TEXT)
})

test.each([[undefined], [''], ['%'], ['%7B'], ['"text"'], ['[]'], ['null'], ['<html></html>']])(
  'no document: %p',
  (given) => {
    expect(readDocument(given)).toBeUndefined()
  },
)
