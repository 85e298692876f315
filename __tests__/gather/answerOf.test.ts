import { expect, test } from '@jest/globals'
import { answerOf } from '../../src/gather/answerOf.js'

const error = (more: object, message = '') => Object.assign(new Error(message), more)

test('an answer of AWS keeps its code on the wire, its words, its status and its request id', () => {
  const given = error(
    {
      name: 'IDPCommunicationErrorException',
      Code: 'IDPCommunicationError',
      $metadata: { httpStatusCode: 400, requestId: 'r-1' },
    },
    'words',
  )
  expect(answerOf(given)).toEqual({
    from: 'sts',
    code: 'IDPCommunicationError',
    message: 'words',
    status: 400,
    'request-id': 'r-1',
  })
})

test('a code that the SDK does not model is its name', () => {
  expect(answerOf(error({ name: 'AccessDenied', $metadata: { httpStatusCode: 403 } }, 'no'))).toMatchObject({
    from: 'sts',
    code: 'AccessDenied',
    status: 403,
  })
})

test('without an answer it is the network that speaks', () => {
  expect(answerOf(error({ code: 'ENOTFOUND' }, 'getaddrinfo ENOTFOUND sts.nowhere-9.amazonaws.com'))).toEqual({
    from: 'network',
    code: 'ENOTFOUND',
    message: 'getaddrinfo ENOTFOUND sts.nowhere-9.amazonaws.com',
  })
})

test('when several addresses were tried each has its say once', () => {
  const tried = new AggregateError([
    new Error('connect ECONNREFUSED ::1:443'),
    new Error('connect ECONNREFUSED 127.0.0.1:443'),
  ])
  expect(answerOf(Object.assign(tried, { code: 'ECONNREFUSED' })).message).toBe(
    'connect ECONNREFUSED ::1:443; connect ECONNREFUSED 127.0.0.1:443',
  )
})

test('a code that the message does not repeat comes before it', () => {
  expect(answerOf(error({ name: 'TimeoutError', code: 'ETIMEDOUT' }, 'a request has exceeded the time')).message).toBe(
    'ETIMEDOUT: a request has exceeded the time',
  )
})

test('a page of a proxy with status 200 is not AWS', () => {
  expect(answerOf(error({ name: 'SyntaxError', $metadata: { httpStatusCode: 200 } }, 'not XML')).from).toBe('network')
})

test.each([
  ['a text', 'a text'],
  [undefined, 'undefined'],
  [null, 'null'],
])('anything may be thrown: %p', (thrown, message) => {
  expect(answerOf(thrown)).toEqual({ from: 'network', message })
})
