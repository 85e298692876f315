import { describe, expect, test } from '@jest/globals'
import type { Answer } from '../../src/engine/case.js'
import { isTransient, retrying } from '../../src/gather/retry.js'
import { plainHost } from '../plainHost.js'

// Codes and texts: AWS STS API Reference, and answers quoted in public threads.
describe('only what may pass by itself is transient', () => {
  test.each<[boolean, Answer]>([
    [true, { from: 'sts', code: 'Throttling', message: 'Rate exceeded', status: 400 }],
    [true, { from: 'sts', code: 'IDPCommunicationError', message: 'x', status: 400 }],
    [
      true,
      {
        from: 'sts',
        code: 'InvalidIdentityToken',
        message: "Couldn't retrieve verification key from your identity provider,  please reference",
        status: 400,
      },
    ],
    [true, { from: 'sts', code: 'SomethingNew', message: 'x', status: 500 }],
    [true, { from: 'network', code: 'ECONNRESET', message: 'socket hang up' }],
    [
      false,
      {
        from: 'sts',
        code: 'AccessDenied',
        message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
        status: 403,
      },
    ],
    [false, { from: 'sts', code: 'InvalidIdentityToken', message: 'Incorrect token audience', status: 400 }],
    [
      false,
      {
        from: 'sts',
        code: 'ExpiredTokenException',
        message: 'Token expired: current date/time 1740387458 must be before the expiration date/time 1740319004',
        status: 400,
      },
    ],
    [false, { from: 'sts', code: 'SomethingNew', message: 'x', status: 400 }],
  ])('%p: %p', (transient, answer) => expect(isTransient(answer)).toBe(transient))
})

const PACE = { attempts: 4, first: 100, longest: 300, enough: 1000 }
const throttled: Answer = { from: 'sts', code: 'Throttling', message: 'Rate exceeded' }
const denied: Answer = { from: 'sts', code: 'AccessDenied', message: 'no' }

/** Asks along a list of answers; undefined grants. */
function asking(answers: readonly (Answer | undefined)[]) {
  const host = plainHost()
  let asked = 0
  const run = retrying(
    async () => answers[asked++],
    (a) => a,
    PACE,
    host,
  )
  return run.then((result) => ({ result, asked, slept: host.slept, said: host.said }))
}

test('a denial is answered at once', async () => {
  expect(await asking([denied])).toMatchObject({ result: denied, asked: 1, slept: [] })
})

test('the delays double, are jittered and bounded, and the last failure is not waited for', async () => {
  const all = Array.from({ length: 9 }, () => throttled)
  expect(await asking(all)).toMatchObject({ result: throttled, asked: 4, slept: [50, 100, 150] })
})

test('no attempt begins after enough time has passed', async () => {
  const host = plainHost()
  let asked = 0
  const slow = async () => {
    asked++
    await host.sleep(600)
    return throttled
  }
  await retrying(slow, (a) => a, PACE, host)
  expect(asked).toBe(2)
})

test('a denial after a transient answer ends it', async () => {
  expect(await asking([throttled, denied])).toMatchObject({ result: denied, asked: 2 })
})

test('what is granted at the second try is granted', async () => {
  const { result, said } = await asking([throttled, undefined])
  expect(result).toBeUndefined()
  expect(said).toEqual(['Throttling: asking again in 50 ms (2 of 4)'])
})
