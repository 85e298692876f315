import { describe, expect, test } from '@jest/globals'
import { chooseFlow, droppedInputs, type FlowInputs, type FlowKind, sayFlow } from '../../src/gather/flow.js'
import type { RoleNode } from '../../src/inputs/roleNode.js'

const NONE: FlowInputs = {
  accessKeyId: undefined,
  webIdentityToken: undefined,
  roleChaining: false,
  forceSkipOidc: false,
}
const OFFERED = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runtime' }
const KEY = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE' }
const FILE = { webIdentityToken: 'e30.e30.x' }

// configure-aws-credentials v6.2.3, src/index.ts (useGitHubOIDCProvider and the branches after it) and src/assumeRole.ts.
describe('the flow is the one configure-aws-credentials chooses', () => {
  const rows: readonly [string, Partial<FlowInputs>, Record<string, string>, FlowKind, boolean][] = [
    ['a token is offered and nothing else is given', {}, OFFERED, 'oidc', false],
    [
      'the presence of the token selects OIDC although credentials are in the environment',
      {},
      { ...OFFERED, AWS_ACCESS_KEY_ID: 'AKIA' },
      'oidc',
      false,
    ],
    ['keys win over the token', KEY, OFFERED, 'static', false],
    ['a token file wins over the token', FILE, OFFERED, 'token-file', false],
    ['a token file wins over keys when the role is assumed', { ...KEY, ...FILE }, {}, 'token-file', false],
    ['role chaining wins over the token', { roleChaining: true }, OFFERED, 'chaining', false],
    ['keys are the source of role chaining when both are given', { ...KEY, roleChaining: true }, {}, 'static', false],
    ['force-skip-oidc leaves the token unused', { forceSkipOidc: true }, OFFERED, 'ambient', false],
    ['without a token the environment is tried', {}, {}, 'ambient', true],
    ['an empty variable is no token', {}, { ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }, 'ambient', true],
  ]
  test.each(rows)('%s', (_, inputs, env, kind, tokenWithheld) => {
    expect(chooseFlow({ ...NONE, ...inputs }, env)).toMatchObject({ kind, tokenWithheld })
  })
})

test('the log says which flow and why', () => {
  expect(sayFlow(chooseFlow({ ...NONE, ...KEY }, {}))).toBe(
    'uses the given access key with sts:AssumeRole, as configure-aws-credentials would, because `aws-access-key-id` is given',
  )
})

const role = (more: Partial<RoleNode> = {}): RoleNode => ({
  path: 'role-to-assume',
  role: 'arn:aws:iam::222222222222:role/deploy',
  sessionName: 'GitHubActions',
  managedSessionPolicies: [],
  expect: 'granted',
  reaches: [],
  ...more,
})

// AssumeRoleWithWebIdentity has no ExternalId, Tags, TransitiveTagKeys and SourceIdentity (AWS STS API Reference).
test('with a token the inputs that are dropped are named', () => {
  const roots = [
    role({ externalId: 'acme-7f3a91' }),
    role({ path: 'roles[0]', tags: { team: 'shop' }, sourceIdentity: 'octavia' }),
  ]
  const inputs = { roots, tagging: true, transitiveTagKeys: ['Repository'] }
  expect(droppedInputs('oidc', inputs)).toEqual([
    '`role-external-id`',
    '`roles[0].tags`',
    '`roles[0].source-identity`',
    '`transitive-tag-keys`',
  ])
  expect(droppedInputs('static', inputs)).toEqual([])
  expect(droppedInputs('oidc', { ...inputs, roots: [role()], tagging: false })).toEqual([])
})
