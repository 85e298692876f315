import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Case } from '../../src/engine/case.js'
import { withEvent } from '../../src/explain/cloudtrailEvent.js'

const dir = mkdtempSync(join(tmpdir(), 'event-'))
const file = (text: string): string => {
  const path = join(dir, 'event.json')
  writeFileSync(path, text)
  return path
}
const EMPTY: Case = { workflow: { inputs: {} }, source: {}, target: {} }
const ROLE = 'arn:aws:iam::222222222222:role/deploy'
const SUB = 'repo:acme/shop:ref:refs/heads/main'
const EVENT = {
  eventName: 'AssumeRoleWithWebIdentity',
  errorCode: 'AccessDenied',
  errorMessage: 'An unknown error occurred',
  userIdentity: { type: 'WebIdentityUser', userName: SUB },
  requestParameters: { roleArn: ROLE, roleSessionName: 'GitHubActions' },
}
const other = { eventName: 'GetCallerIdentity' }
const text = JSON.stringify(EVENT)

test.each([
  ['one event', text],
  ['a log file', JSON.stringify({ Records: [other, EVENT] })],
  [
    'what lookup-events prints',
    JSON.stringify({ Events: [{ CloudTrailEvent: JSON.stringify(other) }, { CloudTrailEvent: text }] }),
  ],
  ['a list of texts', JSON.stringify([text])],
  ['events as text', `${JSON.stringify(other)}\t${text}\n`],
])('%s', (_, given) => {
  const kase = withEvent(EMPTY, file(given))
  expect(kase.workflow).toEqual({
    inputs: { api: 'AssumeRoleWithWebIdentity', 'role-arn': ROLE, 'session-name': 'GitHubActions' },
    claims: { sub: SUB },
  })
  expect(kase.answer).toEqual({ from: 'sts', code: 'AccessDenied', message: 'An unknown error occurred' })
})

test('what is given otherwise stays', () => {
  const given: Case = {
    ...EMPTY,
    workflow: { inputs: { 'role-arn': 'arn:aws:iam::222222222222:role/other' }, claims: { sub: 'mine' } },
    answer: { message: 'other' },
  }
  const kase = withEvent(given, file(text))
  expect(kase.workflow.inputs['role-arn']).toBe('arn:aws:iam::222222222222:role/other')
  expect([kase.workflow.claims, kase.answer]).toEqual([{ sub: 'mine' }, { message: 'other' }])
})

test('a signed call has a caller', () => {
  const event = { ...EVENT, eventName: 'AssumeRole', userIdentity: { arn: 'arn:aws:iam::111111111111:user/ci' } }
  expect(withEvent(EMPTY, file(JSON.stringify(event))).source.caller).toEqual({
    arn: 'arn:aws:iam::111111111111:user/ci',
  })
})

test.each([
  [JSON.stringify(other), /found other events/],
  ['not JSON', /found no event/],
])('%p is wrong usage', (given, message) => {
  expect(() => withEvent(EMPTY, file(given))).toThrow(message)
})

test('without the option nothing changes', () => {
  expect(withEvent(EMPTY, undefined)).toBe(EMPTY)
})
