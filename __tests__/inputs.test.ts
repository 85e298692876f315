import { expect, test } from '@jest/globals'
import { ConfigurationError, type InputProblem } from '../src/inputs/problem.js'
import { regionFor } from '../src/inputs/region.js'
import { readInputs } from '../src/inputs.js'
import { plainHost } from './plainHost.js'

const ROLE = 'arn:aws:iam::222222222222:role/deploy'
const read = (inputs: Record<string, string>, env: Record<string, string> = {}, files: Record<string, string> = {}) =>
  readInputs(plainHost({ inputs: { 'role-to-assume': ROLE, ...inputs }, env, files }))

const problems = (inputs: Record<string, string>, env: Record<string, string> = {}): Promise<readonly InputProblem[]> =>
  read(inputs, env).then(
    () => [],
    (error: unknown) => (error instanceof ConfigurationError ? error.problems : Promise.reject(error)),
  )

test('a copied block of configure-aws-credentials is enough', async () => {
  expect(await read({ 'aws-region': 'eu-west-1', 'aws-profile': 'deploy' })).toMatchObject({
    roots: [{ path: 'role-to-assume', role: ROLE, sessionName: 'GitHubActions', expect: 'granted' }],
    region: { name: 'eu-west-1', from: 'aws-region' },
    audience: 'sts.amazonaws.com',
    tagging: true,
    failOn: 'refused',
  })
})

test.each([
  ['eu-west-1', { AWS_REGION: 'us-west-2' }, ROLE, 'eu-west-1'],
  ['', { AWS_REGION: 'us-west-2', AWS_DEFAULT_REGION: 'us-east-2' }, ROLE, 'us-west-2'],
  ['', { AWS_DEFAULT_REGION: 'us-east-2' }, ROLE, 'us-east-2'],
  ['', {}, ROLE, 'us-east-1'],
  ['', {}, 'arn:aws-cn:iam::222222222222:role/deploy', 'cn-north-1'],
  ['', {}, 'arn:aws-us-gov:iam::222222222222:role/deploy', 'us-gov-west-1'],
  ['', {}, 'arn:aws-eusc:iam::222222222222:role/deploy', 'eusc-de-east-1'],
])('the Region of %p and %p is for %p %p', async (input, env, role, name) => {
  const { region } = await read({ 'aws-region': input, 'role-to-assume': role }, env as Record<string, string>)
  expect(regionFor(role, region).name).toBe(name)
})

// Limits: AWS STS API Reference; the rest as configure-aws-credentials v6.2.3 has it.
test.each([
  ['aws-region', { 'aws-region': 'EU (Ireland)' }, 'EU (Ireland)'],
  ['role-session-name', { 'role-session-name': 'deploy/42' }, 'deploy/42'],
  ['role-session-name', { 'role-session-name': 'x' }, 'x'],
  ['role-duration-seconds', { 'role-duration-seconds': '1h' }, '1h'],
  ['role-duration-seconds', { 'role-duration-seconds': '600' }, '600'],
  ['role-chaining', { 'role-chaining': 'yes' }, 'yes'],
  ['fail-on', { 'fail-on': 'always' }, 'always'],
  ['comment', { comment: 'sticky' }, 'sticky'],
  ['redact', { redact: 'accounts' }, 'accounts'],
  ['show-external-id', { 'show-external-id': '1' }, '1'],
  ['allowed-account-ids', { 'allowed-account-ids': '222222222222, 12345' }, '12345'],
  ['sts-endpoint', { 'sts-endpoint': 'sts.example.org' }, 'sts.example.org'],
  ['managed-session-policies', { 'managed-session-policies': 'ReadOnlyAccess' }, 'ReadOnlyAccess'],
  ['inline-session-policy', { 'inline-session-policy': '{,}' }, undefined],
  ['aws-profile', { 'aws-profile': 'my profile' }, 'my profile'],
  ['web-identity-token-file', { 'web-identity-token-file': 'missing' }, 'missing'],
  ['force-skip-oidc', { 'force-skip-oidc': 'true' }, 'true'],
  ['roles[0].duration-seconds', { roles: `- arn: ${ROLE}\n  duration-seconds: 60\n` }, '60'],
  ['roles[0].session-name', { roles: `- arn: ${ROLE}\n  session-name: a b\n` }, 'a b'],
  ['roles[0].expect', { roles: `- arn: ${ROLE}\n  expect: deny\n` }, 'deny'],
  ['roles[0].external_id', { roles: `- arn: ${ROLE}\n  external_id: x\n` }, undefined],
  ['roles[0].then[0].arn', { roles: `- arn: ${ROLE}\n  then: [{name: x}]\n` }, undefined],
  ['roles[0].then', { roles: `- arn: ${ROLE}\n  then: no\n` }, undefined],
  ['roles', { roles: 'arn: x' }, undefined],
  ['roles', { roles: '- "' }, undefined],
] as [string, Record<string, string>, string | undefined][])('%s is wrong in %p', async (input, given, value) => {
  const found = await problems(given)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ input, ...(value === undefined ? {} : { value }) })
  for (const part of [found[0]?.problem, found[0]?.allowed, found[0]?.fix]) expect(part).toMatch(/^\S.*[^.!]$/)
})

test('everything wrong is told at once', async () => {
  const found = await problems({
    'aws-region': 'X',
    'role-session-name': '',
    'role-chaining': 'maybe',
    'role-duration-seconds': '-1',
    roles: '- 5\n- {}',
  })
  expect(found.map((p) => p.input)).toEqual([
    'aws-region',
    'role-chaining',
    'role-duration-seconds',
    'roles[0]',
    'roles[1].arn',
  ])
})

test.each([
  [
    'an external ID',
    { 'role-external-id': 'canary with spaces', 'aws-access-key-id': 'AKIA', 'aws-secret-access-key': 'x' },
  ],
  ['an external ID of a node', { roles: `- arn: ${ROLE}\n  external-id: canary with spaces\n` }],
  ['half a key', { 'aws-secret-access-key': 'canary' }],
  ['a session token', { 'aws-session-token': 'canary' }],
  ['a password in an address', { 'http-proxy': 'ftp://user:canary@proxy' }],
])('no value is shown: %s', async (_, inputs) => {
  const found = await problems(inputs as Record<string, string>)
  expect(found.length).toBeGreaterThan(0)
  expect(JSON.stringify(found)).not.toContain('canary')
})

test('an external ID that is not sent may be anything', async () => {
  expect(await problems({ 'role-external-id': '!' }, { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' })).toEqual([])
})

test('a token file is relative to the workspace', async () => {
  const given = { 'web-identity-token-file': 'token.jwt' }
  expect(await read(given, { GITHUB_WORKSPACE: '/work' }, { '/work/token.jwt': 'e30.e30.x\n' })).toMatchObject({
    webIdentityToken: 'e30.e30.x\n',
  })
})

test('a step without a role is one whose role is empty, a list of roles stands for itself', async () => {
  expect((await read({ 'role-to-assume': '' })).roots).toMatchObject([{ path: 'role-to-assume', role: '' }])
  expect((await read({ 'role-to-assume': '', roles: `- ${ROLE}` })).roots).toMatchObject([
    { path: 'roles[0]', role: ROLE },
  ])
})

test.each([
  ['', '', false],
  ['true', '', true],
  ['', 'true', true],
])('account IDs are hidden with redact %p and mask-aws-account-id %p: %p', async (redact, mask, hidden) => {
  const { report, maskAccountId } = await read({ redact, 'mask-aws-account-id': mask })
  expect(report).toEqual({ comment: false, showExternalId: false, hideAccountIds: hidden })
  expect(maskAccountId).toBe(mask === 'true')
})
