import { expect, test } from '@jest/globals'
import type { Answer } from '../../src/engine/case.js'
import { attempter, isAsExpected } from '../../src/gather/attempt.js'
import { chooseFlow } from '../../src/gather/flow.js'
import type { Means } from '../../src/gather/hopMeans.js'
import { jobFacts } from '../../src/gather/jobFacts.js'
import { attemptsOf } from '../../src/gather/roles.js'
import type { AssumeRequest, Sts } from '../../src/gather/sts.js'
import { readInputs } from '../../src/inputs.js'
import { plainHost } from '../plainHost.js'

const HUB = 'arn:aws:iam::222222222222:role/paths/hub'
const A = 'arn:aws:iam::333333333333:role/a'
const B = 'arn:aws:iam::333333333333:role/b'
const KEYS = {
  'aws-access-key-id': 'AKIAIOSFODNN7EXAMPLE',
  'aws-secret-access-key': 'wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY1',
}
const OFFERED = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runtime', ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1/' }
const denied: Answer = { from: 'sts', code: 'AccessDenied', message: 'no', status: 403 }
const tooLarge: Answer = { from: 'sts', code: 'PackedPolicyTooLarge', message: 'too large', status: 400 }

interface Call {
  readonly api: string
  readonly as: string
  readonly request: AssumeRequest
}

/** Runs every attempt against an STS that grants unless `answer` says otherwise. */
async function run(
  inputs: Record<string, string>,
  env: Record<string, string>,
  answer: (call: Call) => Answer | undefined = () => undefined,
) {
  const calls: Call[] = []
  const decide = async (call: Call) => {
    calls.push(call)
    const refusal = answer(call)
    if (refusal) return { granted: false as const, answer: refusal }
    const name = call.request.roleArn.split('/').at(-1)
    const arn = call.request.roleArn
      .replace(':iam:', ':sts:')
      .replace(/:role\/.*/, `:assumed-role/${name}/${call.request.sessionName}`)
    return {
      granted: true as const,
      session: {
        arn,
        id: `AROA${name}:x`,
        credentials: { accessKeyId: `ASIA-${name}`, secretAccessKey: 's', sessionToken: 't' },
      },
    }
  }
  const sts: Sts = {
    assumeWithToken: (request, token) => decide({ api: 'web', as: token, request }),
    assume: (request, credentials) => decide({ api: 'signed', as: credentials.accessKeyId, request }),
    identify: async (_, credentials) => {
      calls.push({ api: 'identify', as: credentials.accessKeyId, request: {} as AssumeRequest })
      return { arn: 'arn:aws:iam::111111111111:user/deployer', credentials: 'long-term' }
    },
  }
  const host = plainHost({ inputs, env })
  const read = await readInputs(host)
  const means: Means = {
    inputs: read,
    flow: chooseFlow(read, env),
    sts,
    tokens: async () => ({ token: 'jwt', claims: { sub: 'repo:acme/shop:ref:refs/heads/main' } }),
    source: async () =>
      read.accessKeyId
        ? { credentials: { accessKeyId: read.accessKeyId, secretAccessKey: 's' } }
        : { answer: { message: 'Could not load credentials from any providers' } },
    tags: { all: { GitHub: 'Actions', RunId: '1' }, core: { GitHub: 'Actions' } },
    job: jobFacts(env, undefined, { places: {}, elsewhere: {}, secretInputs: [], notes: [] }),
    repository: {},
    host,
  }
  const outcomes = await Promise.all(attemptsOf(read.roots).map(attempter(means)))
  return { calls, outcomes, host }
}

const FOREST = `- arn: ${HUB}\n  then:\n    - arn: ${A}\n      external-id: acme-7f3a91\n    - arn: ${B}\n`

test('with a token one call is made and nothing is asked afterwards', async () => {
  const { calls, outcomes } = await run({ 'role-to-assume': A }, OFFERED)
  expect(calls.map((c) => [c.api, c.as])).toEqual([['web', 'jwt']])
  expect(outcomes.every(isAsExpected)).toBe(true)
})

test('a hub is assumed once, and its session is the caller of every role behind it', async () => {
  const { calls, outcomes } = await run({ roles: FOREST }, OFFERED, ({ request }) =>
    request.roleArn === B ? denied : undefined,
  )
  expect(calls.map((c) => [c.api, c.as, c.request.roleArn])).toEqual([
    ['web', 'jwt', HUB],
    ['signed', 'ASIA-hub', A],
    ['signed', 'ASIA-hub', B],
  ])
  expect(outcomes.map(isAsExpected)).toEqual([true, false])
  const last = outcomes[1]?.hops[1]
  expect(last?.granted === false && last.kase.source.caller).toEqual({
    arn: 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions',
    id: 'AROAhub',
    'role-path': '/paths/',
    credentials: 'temporary',
  })
})

test('behind a refused hub nothing is asked for', async () => {
  const { calls, outcomes } = await run({ roles: FOREST }, OFFERED, () => denied)
  expect(calls).toHaveLength(1)
  expect(outcomes.map((o) => [o.hops.length, isAsExpected(o)])).toEqual([
    [1, false],
    [1, false],
  ])
})

test('only the last session is powerless, and none that the user gave a policy', async () => {
  const { calls } = await run({ roles: FOREST, 'role-to-assume': A, 'inline-session-policy': '{}' }, OFFERED)
  expect(calls.map((c) => [c.request.roleArn, c.request.policy?.includes('Deny') ?? c.request.policy])).toEqual(
    expect.arrayContaining([
      [A, false],
      [HUB, undefined],
      [A, true],
      [B, true],
    ]),
  )
})

test('the shortest session is asked for unless the user says how long', async () => {
  const { calls } = await run({ 'role-to-assume': A, 'role-duration-seconds': '7200', roles: `- ${B}` }, OFFERED)
  expect(calls.map((c) => c.request.durationSeconds)).toEqual([7200, 900])
})

test('with keys the caller is asked for only when AWS refuses', async () => {
  expect((await run({ 'role-to-assume': A, ...KEYS }, {})).calls.map((c) => c.api)).toEqual(['signed'])
  const { calls, outcomes } = await run({ 'role-to-assume': A, ...KEYS }, {}, () => denied)
  expect(calls.map((c) => c.api)).toEqual(['signed', 'identify'])
  const [hop] = outcomes[0]?.hops ?? []
  expect(hop?.granted === false && hop.kase.source.caller?.arn).toBe('arn:aws:iam::111111111111:user/deployer')
})

test('nobody is asked who they are when AWS does not take the credentials', async () => {
  const { calls } = await run({ 'role-to-assume': A, ...KEYS }, {}, () => ({
    from: 'sts',
    code: 'InvalidClientTokenId',
    message: 'The security token included in the request is invalid.',
    status: 403,
  }))
  expect(calls.map((c) => c.api)).toEqual(['signed'])
})

// configure-aws-credentials v6.2.3, src/assumeRole.ts: always the partition `aws`.
test('a bare name is a role of the account of the credentials', async () => {
  const { calls } = await run({ 'role-to-assume': 'deploy', ...KEYS }, {})
  expect(calls.map((c) => c.api)).toEqual(['identify', 'signed'])
  expect(calls[1]?.request.roleArn).toBe('arn:aws:iam::111111111111:role/deploy')
})

// configure-aws-credentials v6.2.3 leaves out the droppable tags once; this action's own policy goes first.
test('what is too large is sent with less', async () => {
  const { calls, outcomes } = await run({ 'role-to-assume': A, ...KEYS }, {}, ({ request }) =>
    Object.keys(request.tags ?? {}).length > 1 ? tooLarge : undefined,
  )
  expect(calls.map((c) => [c.request.policy !== undefined, Object.keys(c.request.tags ?? {}).length])).toEqual([
    [true, 2],
    [false, 2],
    [false, 1],
  ])
  expect(outcomes.every(isAsExpected)).toBe(true)
})

test('role-skip-session-tagging sends no tags; tags of a node replace the others', async () => {
  const skipped = await run({ 'role-to-assume': A, ...KEYS, 'role-skip-session-tagging': 'true' }, {})
  expect(skipped.calls[0]?.request.tags).toBeUndefined()
  const own = await run({ roles: `- arn: ${A}\n  tags: {team: shop}\n- arn: ${B}\n  tags: {}\n`, ...KEYS }, {})
  expect(own.calls.map((c) => c.request.tags)).toEqual([{ team: 'shop' }, undefined])
})

// Each is told before any call: docs.github.com "OpenID Connect reference" and the STS API Reference.
test.each([
  ['no role at all', {}, OFFERED],
  ['the job has no token', { 'role-to-assume': A }, {}],
  [
    'an OIDC provider',
    { 'role-to-assume': 'arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com' },
    OFFERED,
  ],
  ['a user', { 'role-to-assume': 'arn:aws:iam::222222222222:user/deploy' }, OFFERED],
  ['an assumed-role session', { 'role-to-assume': 'arn:aws:sts::222222222222:assumed-role/deploy/x' }, OFFERED],
  ['an instance profile', { 'role-to-assume': 'arn:aws:iam::222222222222:instance-profile/deploy' }, OFFERED],
  ['a line feed inside', { 'role-to-assume': 'arn:aws:iam::222222222222:role/\ndeploy' }, OFFERED],
  ['a bare name with a token', { 'role-to-assume': 'deploy' }, OFFERED],
  [
    'another partition than the Region',
    { 'role-to-assume': 'arn:aws-cn:iam::222222222222:role/deploy', 'aws-region': 'eu-west-1' },
    OFFERED,
  ],
])('no call is made: %s', async (_, inputs, env) => {
  const { calls, outcomes } = await run(inputs, env)
  expect(calls).toEqual([])
  const [hop] = outcomes[0]?.hops ?? []
  expect(hop).toMatchObject({ granted: false })
  expect(hop?.granted === false && hop.kase.answer).toBeUndefined()
})

test('a role that is granted although it is expected to be refused is not as expected', async () => {
  const text = `- arn: ${A}\n  expect: refused\n`
  expect((await run({ roles: text }, OFFERED)).outcomes.map(isAsExpected)).toEqual([false])
  expect((await run({ roles: text }, OFFERED, () => denied)).outcomes.map(isAsExpected)).toEqual([true])
})

test('no secret of a call is left in an answer', async () => {
  const { outcomes } = await run({ 'role-to-assume': A }, OFFERED, () => ({
    ...denied,
    message: 'the token jwt is bad',
  }))
  expect(JSON.stringify(outcomes)).not.toContain('jwt is')
})
