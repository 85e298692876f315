import { describe, expect, test } from '@jest/globals'
import type { Fault } from '../world/fault.js'
import { scenarios } from '../world/scenarios.js'
import { OIDC_INPUTS } from '../world/story.js'
import { runStep } from './step.js'

test.each(scenarios.map((s) => [s.name, s.expected] as const))(
  '%s comes out as a reader would judge',
  async (name, expected) => {
    const run = await runStep(name)
    expect(run.outputs.verdict).toBe(expected.verdict)
    if (expected.side !== 'any') expect(run.outputs.side).toBe(expected.side)
    expect(run.exitCode).toBe(expected.verdict === 'refused' ? 1 : 0)
    expect(`${run.stdout}${run.stderr}`).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
    expect(run.report).toMatchObject({ schemaVersion: 1 })
  },
)

test.each([
  ['id-token-missing', 0],
  ['fork-pull-request', 0],
  ['role-arn-of-provider', 0],
])('%s is known before any call of AWS', async (name, calls) => {
  expect((await runStep(name)).requests.filter((r) => r.service === 'sts')).toHaveLength(calls)
})

test.each(['no-provider', 'subject-mismatch-unread', 'external-id-missing', 'region-disabled', 'duration-too-long'])(
  '%s is asked once',
  async (name) => {
    const { requests } = await runStep(name)
    expect(requests.filter((r) => r.action?.startsWith('AssumeRole'))).toHaveLength(1)
  },
)

test('an account that is not allowed is found before any call', async () => {
  const run = await runStep('granted', { inputs: { ...OIDC_INPUTS, 'allowed-account-ids': '111111111111' } })
  expect(run.requests.filter((r) => r.service === 'sts')).toEqual([])
  expect(run.outputs).toMatchObject({ verdict: 'refused', side: 'workflow', cause: 'account-not-allowed' })
  expect(run.exitCode).toBe(1)
})

test('a role behind a hub is asked for as the hub', async () => {
  const run = await runStep('chain-denied-at-hop-2')
  expect(
    run.requests
      .filter((r) => r.service === 'sts')
      .slice(0, 2)
      .map((r) => r.action),
  ).toEqual(['AssumeRoleWithWebIdentity', 'AssumeRole'])
  expect(run.stdout).toContain('arn:aws:iam::333333333333:role/app-deploy')
})

test('fail-on: never reports and passes', async () => {
  const run = await runStep('no-provider', { inputs: { 'fail-on': 'never' } })
  expect([run.exitCode, run.outputs.verdict]).toEqual([0, 'refused'])
})

describe('expect', () => {
  const role = 'arn:aws:iam::222222222222:role/deploy'
  const roles = `- arn: ${role}\n  expect: refused\n`

  test('a role that is refused as expected passes', async () => {
    const run = await runStep('subject-mismatch-unread', { inputs: { 'role-to-assume': '', roles } })
    expect([run.exitCode, run.outputs.verdict]).toEqual([0, 'granted'])
  })

  test('a role that is granted although it is to be refused fails', async () => {
    const run = await runStep('granted', { inputs: { 'role-to-assume': '', roles } })
    expect([run.exitCode, run.outputs.verdict, run.outputs.side]).toEqual([1, 'refused', 'target'])
  })
})

test('a hundred roles need one token', async () => {
  const roles = Array.from({ length: 100 }, (_, i) => `arn:aws:iam::222222222222:role/app-${i}`)
  const run = await runStep('granted', {
    world: {
      roles: roles.map((arn) => ({ arn, trustPolicy: '{}' })),
      trust: roles.map((roleArn) => ({ api: 'AssumeRoleWithWebIdentity' as const, roleArn, answer: 'grant' as const })),
    },
    inputs: { 'role-to-assume': '', roles: roles.map((arn) => `- ${arn}\n`).join('') },
  })
  expect(run.outputs.verdict).toBe('granted')
  expect(run.requests.filter((r) => r.service === 'oidc')).toHaveLength(1)
  expect(run.requests).toHaveLength(101)
})

// What a network between runner and AWS does to an answer; none of it says anything about the role.
describe('an answer that is not AWS’s decides nothing', () => {
  const harms: readonly Fault['does'][] = ['reset', 'garbage', 'html', 'empty', 'truncated', 'server-error']
  test.concurrent.each(harms.map((does) => [does]))(
    '%p',
    async (does) => {
      const run = await runStep('granted', { world: { faults: [{ service: 'sts', does }] } })
      expect([run.outputs.verdict, run.outputs.side, run.exitCode]).toEqual(['unknown', 'none', 0])
      expect(run.requests.filter((r) => r.service === 'sts').length).toBeGreaterThan(1)
    },
    30_000,
  )
})

test('a role that is empty is the mistake of the workflow', async () => {
  const run = await runStep('granted', { inputs: { 'role-to-assume': '' } })
  expect([run.exitCode, run.outputs.verdict, run.outputs.side]).toEqual([1, 'refused', 'workflow'])
  expect(run.requests).toEqual([])
})

test.each([
  ['GitHub forbids the token', { status: 403, message: 'Forbidden' }, 'refused'],
  ['GitHub gives no token', 'no-value', 'refused'],
] as const)('%s', async (_, tokenFailure, verdict) => {
  const run = await runStep('granted', { world: { tokenFailure } })
  expect(run.outputs.verdict).toBe(verdict)
  expect(run.requests.filter((r) => r.service === 'sts')).toEqual([])
  expect(JSON.stringify(run.report)).toContain(tokenFailure === 'no-value' ? 'do not have ID Token field' : 'Forbidden')
})
