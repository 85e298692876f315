import { describe, expect, test } from '@jest/globals'
import type { Case } from '../../src/engine/case.js'
import { contextFact } from '../../src/engine/context.js'
import { requestOf } from '../../src/engine/request.js'
import { callerCase, GITHUB, PROVIDER, ROLE, SOURCE, tokenCase } from './attempt.js'

const USER = {
  arn: `arn:aws:iam::${SOURCE}:user/ci/ann`,
  id: 'AIDACKCEVSQ6C2EXAMPLE',
  credentials: 'long-term',
} as const
const SESSION = {
  arn: `arn:aws:sts::${SOURCE}:assumed-role/build/run-1`,
  id: 'AROADBQP57FF2AEXAMPLE',
  'role-path': '/ci/',
  credentials: 'temporary',
  tags: { Team: 'shop' },
  organization: 'o-1',
} as const

const seen = (kase: Case, key: string): string => {
  const fact = contextFact(requestOf(kase), key)
  return fact.is === 'present' ? fact.values.join() : fact.is
}

// Sources: Service Authorization Reference for AWS STS; IAM User Guide, "AWS global condition context keys", "IAM and AWS STS
// condition context keys".
describe('AssumeRole', () => {
  const inputs = { 'external-id': 'x-1', tags: { Env: 'prod' }, 'transitive-tag-keys': ['Env'], region: 'eu-west-1' }
  const user = callerCase({ caller: USER, inputs, target: { role: { tags: { Owner: 'me' } } } })
  const session = callerCase({ caller: SESSION, inputs: { 'external-id': null, 'source-identity': 'ann' } })
  const bare = callerCase({})
  test.each<[string, Case, string]>([
    ['sts:ExternalId', user, 'x-1'],
    ['STS:externalID', user, 'x-1'],
    ['sts:ExternalId', session, 'absent'],
    ['sts:ExternalId', callerCase({ inputs: { 'external-id': '' } }), 'absent'],
    ['sts:RoleSessionName', user, 'run'],
    ['sts:SourceIdentity', user, 'absent'],
    ['sts:SourceIdentity', session, 'ann'],
    ['sts:TransitiveTagKeys', user, 'Env'],
    // "The key is not present for AWS STS assume-role operations"
    ['sts:DurationSeconds', callerCase({ inputs: { 'duration-seconds': 900 } }), 'absent'],
    ['aws:RequestTag/Env', user, 'prod'],
    ['aws:RequestTag/env', user, 'prod'],
    ['aws:RequestTag/Other', user, 'absent'],
    ['aws:RequestTag/Env', session, 'absent'],
    ['aws:TagKeys', user, 'Env'],
    ['aws:TagKeys', session, 'absent'],
    ['aws:ResourceTag/owner', user, 'me'],
    ['iam:ResourceTag/Owner', user, 'me'],
    ['aws:ResourceTag/None', user, 'absent'],
    ['aws:ResourceTag/Owner', session, 'unknown'],
    ['aws:PrincipalArn', user, USER.arn],
    // of a session: its role, path included
    ['aws:PrincipalArn', session, `arn:aws:iam::${SOURCE}:role/ci/build`],
    ['aws:PrincipalArn', bare, 'unknown'],
    ['aws:PrincipalAccount', user, SOURCE],
    ['aws:PrincipalOrgID', session, 'o-1'],
    ['aws:PrincipalOrgID', user, 'unknown'],
    ['aws:PrincipalOrgID', callerCase({ caller: { ...USER, organization: null } }), 'absent'],
    ['aws:PrincipalTag/team', session, 'shop'],
    ['aws:PrincipalTag/none', session, 'absent'],
    ['aws:PrincipalTag/team', user, 'unknown'],
    ['aws:PrincipalType', user, 'User'],
    ['aws:PrincipalType', session, 'AssumedRole'],
    ['aws:userid', user, USER.id],
    ['aws:userid', session, `${SESSION.id}:run-1`],
    // only IAM users have one
    ['aws:username', user, 'ann'],
    ['aws:username', session, 'absent'],
    // not with long-term keys
    ['aws:MultiFactorAuthPresent', user, 'absent'],
    ['aws:MultiFactorAuthPresent', callerCase({ caller: { ...USER, mfa: false } }), 'absent'],
    ['aws:MultiFactorAuthPresent', callerCase({ caller: { ...USER, mfa: true } }), 'true'],
    ['aws:MultiFactorAuthPresent', callerCase({ caller: { ...SESSION, mfa: false } }), 'false'],
    ['aws:MultiFactorAuthPresent', session, 'unknown'],
    ['aws:MultiFactorAuthAge', user, 'absent'],
    ['aws:TokenIssueTime', user, 'absent'],
    ['aws:TokenIssueTime', session, 'unknown'],
    ['aws:RequestedRegion', user, 'eu-west-1'],
    ['aws:RequestedRegion', session, 'unknown'],
    ['aws:SourceIp', user, 'unknown'],
    ['aws:SourceVpce', user, 'unknown'],
    ['aws:SecureTransport', user, 'true'],
    ['aws:ViaAWSService', user, 'false'],
    ['aws:CurrentTime', user, 'unknown'],
    // only calls of a service for itself
    ['aws:SourceArn', user, 'absent'],
    ['aws:SourceAccount', user, 'absent'],
    ['aws:NoSuchKey', user, 'unknown'],
    ['toString', user, 'unknown'],
    ['constructor', user, 'unknown'],
    ['__proto__', user, 'unknown'],
    ['__proto__/x', user, 'unknown'],
    ['', user, 'unknown'],
  ])('%s', (key, kase, value) => {
    expect(seen(kase, key)).toBe(value)
  })
})

describe('AssumeRoleWithWebIdentity', () => {
  const claims = {
    repository: 'acme/shop',
    repository_owner: 'acme',
    repository_id: 42,
    event_name: 'push',
    environment: 'prod',
    job_workflow_ref: 'acme/shop/.github/workflows/d.yml@refs/heads/main',
  }
  const kase = tokenCase({ claims, inputs: { 'external-id': 'x-1', tags: { Env: 'prod' }, region: 'eu-west-1' } })
  test.each<[string, string]>([
    [`${GITHUB}:sub`, 'repo:acme/shop:ref:refs/heads/main'],
    [`${GITHUB}:aud`, 'sts.amazonaws.com'],
    [`${GITHUB}:oaud`, 'sts.amazonaws.com'],
    [`${GITHUB}:amr`, 'absent'],
    ['Token.Actions.GitHubUserContent.com:SUB', 'repo:acme/shop:ref:refs/heads/main'],
    [`${GITHUB}:repository`, 'acme/shop'],
    [`${GITHUB}:repository_id`, '42'],
    [`${GITHUB}:environment`, 'prod'],
    [`${GITHUB}:job_workflow_ref`, claims.job_workflow_ref],
    [`${GITHUB}:ref`, 'absent'],
    // claims that AWS does not make condition keys of
    [`${GITHUB}:repository_owner`, 'absent'],
    [`${GITHUB}:event_name`, 'absent'],
    [`${GITHUB}:workflow_ref`, 'absent'],
    // another provider's keys
    ['gitlab.com:sub', 'absent'],
    [`${GITHUB}/acme:sub`, 'absent'],
    // GitHub's prefix whose meaning is not documented
    ['github.com/enterprises/acme:sub', 'unknown'],
    // parameters that this call does not have
    ['sts:ExternalId', 'absent'],
    ['sts:RoleSessionName', 'run'],
    ['sts:SourceIdentity', 'absent'],
    ['sts:DurationSeconds', 'absent'],
    ['sts:RoleAuthorizedByIdp', 'absent'],
    // tags come from the token, not from the call
    ['aws:RequestTag/Env', 'absent'],
    ['aws:TagKeys', 'absent'],
    // an unsigned call has no calling principal
    ['aws:PrincipalArn', 'absent'],
    ['aws:PrincipalOrgID', 'absent'],
    ['aws:PrincipalTag/team', 'absent'],
    ['aws:username', 'absent'],
    ['aws:MultiFactorAuthPresent', 'absent'],
    // always there, with a value that is not documented
    ['aws:PrincipalAccount', 'unknown'],
    ['aws:PrincipalType', 'unknown'],
    ['aws:userid', 'unknown'],
    ['aws:FederatedProvider', PROVIDER],
    ['aws:RequestedRegion', 'eu-west-1'],
  ])('%s', (key, value) => {
    expect(seen(kase, key)).toBe(value)
  })

  // "aud: azp if present, else aud"
  test('azp stands in for aud', () => {
    const azp = tokenCase({ claims: { azp: 'client', aud: 'other' } })
    expect([seen(azp, `${GITHUB}:aud`), seen(azp, `${GITHUB}:oaud`)]).toEqual(['client', 'other'])
  })

  test('without claims nothing of them is known', () => {
    const { claims: _, ...workflow } = kase.workflow
    const without: Case = { ...kase, workflow }
    for (const key of [
      `${GITHUB}:sub`,
      'sts:SourceIdentity',
      'aws:TagKeys',
      'aws:RequestTag/Env',
      'aws:FederatedProvider',
    ])
      expect(seen(without, key)).toBe('unknown')
  })

  test.each<[string, string, string, string]>([
    ['gitlab.com', 'project_id', '7', '7'],
    ['gitlab.com', 'namespace_path', 'acme', 'absent'],
    ['agent.buildkite.com', 'pipeline_slug', 'shop', 'shop'],
    ['oidc.circleci.com/org/1', 'oidc.circleci.com/project-id', 'p', 'p'],
    ['app.terraform.io', 'terraform_workspace_id', 'w', 'absent'],
    ['app.terraform.io', 'sub', 'organization:acme', 'organization:acme'],
    ['token.actions.acme.ghe.com', 'repository', 'acme/shop', 'acme/shop'],
    // GitHub Enterprise Server has only the standard claims
    ['ghes.acme.com/_services/token', 'repository', 'acme/shop', 'absent'],
    ['ghes.acme.com/_services/token', 'sub', 'repo:acme/shop:x', 'repo:acme/shop:x'],
    ['oidc.eks.eu-west-1.amazonaws.com/id/ABC', 'sub', 'system:serviceaccount:a:b', 'system:serviceaccount:a:b'],
  ])('%s:%s', (issuer, name, value, fact) => {
    expect(seen(tokenCase({ claims: { iss: `https://${issuer}`, [name]: value } }), `${issuer}:${name}`)).toBe(fact)
  })

  test('sts:RoleAuthorizedByIdp follows the roles claim', () => {
    const of = (...roles: string[]): string =>
      seen(tokenCase({ claims: { 'https://aws.amazon.com/roles': roles } }), 'sts:RoleAuthorizedByIdp')
    expect([of(ROLE), of('arn:aws:iam::1:role/x')]).toEqual(['true', 'false'])
  })
})
