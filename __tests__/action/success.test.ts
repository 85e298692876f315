import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { runAction } from '../world/runner.js'
import { findScenario } from '../world/scenarios.js'
import { openWorld } from '../world/world.js'
import { openProxy } from './proxy.js'
import { runStep } from './step.js'

const SESSION = 'arn:aws:sts::222222222222:assumed-role/deploy/GitHubActions'

test('a success with the token of the job is two requests, and leaves nothing behind', async () => {
  const run = await runStep('granted')
  expect(run.exitCode).toBe(0)
  expect(run.requests.map((r) => r.action ?? r.service)).toEqual(['oidc', 'AssumeRoleWithWebIdentity'])
  expect(run.outputs).toEqual({
    verdict: 'granted',
    side: 'none',
    cause: '',
    certainty: '',
    'account-id': '222222222222',
    'assumed-role-arn': SESSION,
    'report-path': expect.stringMatching(/\.json$/),
    'sarif-path': expect.stringMatching(/\.sarif$/),
  })
  expect(run.report).toMatchObject({ schemaVersion: 1, verdict: 'granted' })
  expect(run.annotations).toEqual([])
  expect(run.summary).toMatch(/^### ✅ The role can be assumed\n/)
  expect([run.envFile, run.stateFile, run.pathFile]).toEqual(['', '', ''])
  expect(run.stdout).toContain('because the job has `id-token: write`')
})

test('the session that is asked for is short and powerless', async () => {
  const params = (await runStep('granted')).requests[1]?.params
  expect(params?.DurationSeconds).toBe('900')
  expect(JSON.parse(params?.Policy ?? '')).toMatchObject({
    Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }],
  })
})

// configure-aws-credentials v6.2.3, src/assumeRole.ts.
test('a success with keys is one request, with the session tags of configure-aws-credentials', async () => {
  const run = await runStep('granted-with-keys')
  expect(run.exitCode).toBe(0)
  expect(run.requests.map((r) => r.action)).toEqual(['AssumeRole'])
  const params = run.requests[0]?.params ?? {}
  const keys = Object.entries(params).flatMap(([k, v]) => (/^Tags\.member\.\d+\.Key$/.test(k) ? [v] : []))
  expect(keys.sort()).toEqual([
    'Action',
    'Actor',
    'Branch',
    'Commit',
    'EventName',
    'GitHub',
    'Job',
    'Repository',
    'RunId',
    'TriggeringActor',
    'Workflow',
  ])
})

test('a token from a file needs nobody but STS', async () => {
  const scenario = findScenario('granted')
  const world = await openWorld({ ...scenario.world, job: { idToken: false } })
  const inputs = { ...scenario.inputs, 'web-identity-token-file': 'token.jwt' }
  const run = await runAction({ world, inputs, files: { 'token.jwt': `${world.issueToken('sts.amazonaws.com')}\n` } })
  await world.close()
  expect(run.outputs.verdict).toBe('granted')
  expect(run.requests.map((r) => r.action)).toEqual(['AssumeRoleWithWebIdentity'])
})

test('credentials of the environment are used for role chaining', async () => {
  const {
    'aws-access-key-id': AWS_ACCESS_KEY_ID = '',
    'aws-secret-access-key': AWS_SECRET_ACCESS_KEY = '',
    ...inputs
  } = findScenario('granted-with-keys').inputs
  const world = await openWorld(findScenario('granted-with-keys').world)
  const run = await runAction({
    world,
    inputs: { ...inputs, 'role-chaining': 'true' },
    env: { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY },
  })
  await world.close()
  expect(run.outputs.verdict).toBe('granted')
  expect(run.requests.map((r) => r.action)).toEqual(['AssumeRole'])
})

test('an input that is dropped is named', async () => {
  const run = await runStep('granted', { inputs: { 'role-external-id': 'acme-7f3a91' } })
  expect(run.outputs.verdict).toBe('granted')
  expect(run.stdout).toContain('`role-external-id` is not sent: sts:AssumeRoleWithWebIdentity has no such parameter')
  expect(run.stdout).not.toContain('acme-7f3a91')
})

test('account IDs are hidden before anything is said', async () => {
  const run = await runStep('granted', { inputs: { 'mask-aws-account-id': 'true' } })
  expect(run.masks).toContain('222222222222')
  expect(run.stdout.indexOf('::add-mask::222222222222')).toBe(0)
  for (const text of [run.summary, JSON.stringify(run.report)]) expect(text).not.toContain('222222222222')
})

test('calls go through the proxy that is given', async () => {
  const targets: string[] = []
  const proxy = await openProxy(targets)
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const run = await runStep('granted', { inputs: { 'http-proxy': address } })
  proxy.closeAllConnections()
  proxy.close()
  expect(run.outputs.verdict).toBe('granted')
  expect(targets).toHaveLength(1)
})
