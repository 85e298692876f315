import * as core from '@actions/core'
import {
  GetOpenIDConnectProviderCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  GetUserCommand,
  IAMClient,
  ListRolesCommand,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam'
import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  AssumeRoleWithWebIdentityCommand,
  GetAccessKeyInfoCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Key } from './keys.js'
import { openWorld, type World, type WorldParameters } from './world.js'

const ROLE = 'arn:aws:iam::222222222222:role/team/deploy'
const SECOND = 'arn:aws:iam::333333333333:role/second'
const PROVIDER = 'arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com'
const MAIN = 'repo:acme/shop:ref:refs/heads/main'
const TRUST = '{"Version":"2012-10-17","Statement":{"Sid":"a+b %2B (!*\')","Effect":"Allow"}}'
const USER_KEY: Key = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  arn: 'arn:aws:iam::111111111111:user/deployer',
  userId: 'AIDACKCEVSQ6C2EXAMPLE',
}
const OLD_KEY: Key = {
  ...USER_KEY,
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  sessionToken: 'session-token',
  expiresAt: 1_700_000_000,
}

let world: World
const worlds: World[] = []

async function open(parameters: WorldParameters = {}): Promise<World> {
  world = await openWorld({
    keys: [USER_KEY, OLD_KEY],
    providers: [{ arn: PROVIDER, clientIds: ['sts.amazonaws.com'] }],
    roles: [
      { arn: ROLE, trustPolicy: TRUST, tags: { team: 'shop' }, inline: { inner: TRUST }, maxSessionDuration: 7200 },
      { arn: SECOND, maxSessionDuration: 43200 },
    ],
    trust: [
      { api: 'AssumeRoleWithWebIdentity', roleArn: ROLE, when: (_, claims) => claims?.sub === MAIN, answer: 'grant' },
      { api: 'AssumeRole', roleArn: ROLE, answer: 'grant' },
      { api: 'AssumeRole', roleArn: SECOND, when: (p) => p.ExternalId === 'x:1', answer: 'grant' },
      { api: 'AssumeRole', roleArn: SECOND, when: (p) => 'Policy' in p, answer: { because: 'with an explicit deny' } },
    ],
    ...parameters,
  })
  worlds.push(world)
  return world
}

type Credentials = Pick<Key, 'accessKeyId' | 'secretAccessKey'> & { sessionToken?: string }

function sts(credentials: Credentials = USER_KEY): STSClient {
  return new STSClient({
    region: 'eu-west-1',
    endpoint: world.env.AWS_ENDPOINT_URL_STS ?? '',
    credentials,
    maxAttempts: 1,
  })
}

function iam(credentials: Credentials = USER_KEY): IAMClient {
  return new IAMClient({
    region: 'us-east-1',
    endpoint: world.env.AWS_ENDPOINT_URL_IAM ?? '',
    credentials,
    maxAttempts: 1,
  })
}

/** Code, message and status of the refusal, as the SDK tells it. */
async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (e: { name: string; message: string; $metadata?: { httpStatusCode?: number } }) => e,
  )
  return error ? `${error.$metadata?.httpStatusCode} ${error.name}: ${error.message}` : 'granted'
}

function withToken(token: string, roleArn = ROLE) {
  return sts().send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: roleArn,
      RoleSessionName: 'GitHubActions',
      WebIdentityToken: token,
    }),
  )
}

function withKeys(input: Partial<AssumeRoleCommandInput> = {}, credentials: Credentials = USER_KEY) {
  return sts(credentials).send(new AssumeRoleCommand({ RoleArn: ROLE, RoleSessionName: 'deploy', ...input }))
}

beforeEach(async () => {
  await open()
})

afterEach(async () => {
  await Promise.all(worlds.splice(0).map((w) => w.close()))
})

describe('AssumeRoleWithWebIdentity', () => {
  test('the token of @actions/core is granted, and the session signs the next call', async () => {
    const silent = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
    const before = { ...process.env }
    Object.assign(process.env, world.env)
    const token = await core.getIDToken('sts.amazonaws.com').finally(() => {
      process.env = before
      silent.mockRestore()
    })
    const answer = await withToken(token)
    expect(answer.AssumedRoleUser?.Arn).toBe('arn:aws:sts::222222222222:assumed-role/deploy/GitHubActions')
    expect(answer).toMatchObject({
      SubjectFromWebIdentityToken: MAIN,
      Audience: 'sts.amazonaws.com',
      Provider: PROVIDER,
    })
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '', Expiration } = answer.Credentials ?? {}
    expect(AccessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/)
    expect(Math.round((Number(Expiration) - Date.now()) / 60_000)).toBe(60)
    const session = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }
    const me = await sts(session).send(new GetCallerIdentityCommand({}))
    expect(me).toMatchObject({ Account: '222222222222', Arn: answer.AssumedRoleUser?.Arn })
    expect(me.UserId).toBe(answer.AssumedRoleUser?.AssumedRoleId)
    expect(world.secrets()).toEqual(expect.arrayContaining([token, SecretAccessKey, SessionToken]))
    expect(JSON.stringify(world.requests)).not.toContain(token)
    expect(world.requests.map((r) => r.headers.authorization)).toEqual(['Bearer', undefined, 'AWS4-HMAC-SHA256'])
  })

  const other = (token: string) => token.replace(/\.[^.]+\./, `.${Buffer.from('{"iss":"x"}').toString('base64url')}.`)
  const tampered = (token: string) => {
    const [head, body = '', signature] = token.split('.')
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>
    return [head, Buffer.from(JSON.stringify({ ...claims, actor: 'x' })).toString('base64url'), signature].join('.')
  }

  // Texts: aws-actions/configure-aws-credentials issues 280 and 721, envoy's tests, IAM User Guide; recorded by LocalStack.
  test.each<[string, () => string, string]>([
    ['another audience', () => world.issueToken('me'), '400 InvalidIdentityTokenException: Incorrect token audience'],
    [
      'a token of another issuer',
      () => world.issueToken('sts.amazonaws.com', { iss: 'https://ghes.example/_services/token' }),
      '400 InvalidIdentityTokenException: No OpenIDConnect provider found in your account for https://ghes.example/_services/token',
    ],
    [
      'an expired token',
      () => world.issueToken('sts.amazonaws.com', { exp: 1_740_319_004 }),
      '400 ExpiredTokenException: Token expired: current date/time NOW must be before the expiration date/time 1740319004',
    ],
    [
      'a tampered token',
      () => tampered(world.issueToken('sts.amazonaws.com')),
      '400 InvalidIdentityTokenException: The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    ],
    [
      'a swapped payload',
      () => other(world.issueToken('sts.amazonaws.com')),
      '400 InvalidIdentityTokenException: No OpenIDConnect provider found in your account for x',
    ],
    [
      'no token at all',
      () => 'nonsense',
      '400 InvalidIdentityTokenException: The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    ],
    [
      'another subject',
      () => world.issueToken('sts.amazonaws.com', { sub: 'repo:acme/shop:pull_request' }),
      '403 AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    ],
  ])('%s is refused', async (_, token, expected) => {
    expect((await refusal(withToken(token()))).replace(/date\/time \d+ must/, 'date/time NOW must')).toBe(expected)
  })

  test('a key that nobody published cannot be verified', async () => {
    const [, body, signature] = world.issueToken('sts.amazonaws.com').split('.')
    const head = Buffer.from('{"alg":"RS256","kid":"other"}').toString('base64url')
    expect(await refusal(withToken(`${head}.${body}.${signature}`))).toBe(
      "400 InvalidIdentityTokenException: Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
    )
  })

  test.each([
    ['arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com', 'Request ARN is invalid'],
    ['arn:aws:sts::222222222222:assumed-role/deploy/me', 'Request ARN is invalid'],
    ['nothing-valid-in-here', 'nothing-valid-in-here is invalid'],
    ['arn:a:::something/test-role', 'arn:a:::something/test-role is invalid'],
    [
      'short',
      "1 validation error detected: Value 'short' at 'roleArn' failed to satisfy constraint: Member must have length greater than or equal to 20",
    ],
  ])('the role ARN %s is refused', async (arn, message) => {
    const call = withToken(world.issueToken('sts.amazonaws.com'), arn)
    expect(await refusal(call)).toBe(`400 ValidationError: ${message}`)
  })

  test('the world of an account without provider says so', async () => {
    await open({ providers: [] })
    expect(await refusal(withToken(world.issueToken('sts.amazonaws.com')))).toBe(
      '400 InvalidIdentityTokenException: No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
    )
  })
})

describe('signatures', () => {
  const wrong = { ...USER_KEY, secretAccessKey: 'wrong' }
  const invalid = '403 InvalidClientTokenId: The security token included in the request is invalid.'
  test.each<[string, Credentials, string]>([
    ['a good key', USER_KEY, 'granted'],
    [
      'a wrong secret',
      wrong,
      '403 SignatureDoesNotMatch: The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    ],
    ['an unknown key', { ...USER_KEY, accessKeyId: 'AKIAUNKNOWN000000000' }, invalid],
    ['a session key without its token', { ...OLD_KEY, sessionToken: '' }, invalid],
    [
      'an expired session',
      OLD_KEY as Credentials,
      '403 ExpiredToken: The security token included in the request is expired',
    ],
  ])('%s', async (_, { accessKeyId, secretAccessKey, sessionToken }, expected) => {
    const credentials = { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
    expect(await refusal(sts(credentials).send(new GetCallerIdentityCommand({})))).toBe(expected)
    const role = iam(credentials).send(new GetRoleCommand({ RoleName: 'x' }))
    expect(await refusal(role)).toContain(expected === 'granted' ? 'AccessDenied' : expected)
  })

  test('a clock half an hour off', async () => {
    await open({ clockOffsetSeconds: 1800 })
    expect(await refusal(withKeys())).toMatch(
      /^403 SignatureDoesNotMatch: Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 15 min\.\)$/,
    )
  })

  test('the account of an access key', async () => {
    const answer = await sts().send(new GetAccessKeyInfoCommand({ AccessKeyId: OLD_KEY.accessKeyId }))
    expect(answer.Account).toBe('111111111111')
  })
})

describe('AssumeRole', () => {
  const keys = (n: number) => Array.from({ length: n }, (_, i) => ({ Key: `k${i}`, Value: 'v' }))
  const one = '1 validation error detected:'
  const constraint = 'failed to satisfy constraint:'
  // Texts recorded from AWS by LocalStack (tests/aws/services/sts) unless the reference says otherwise.
  test.each<[string, Partial<AssumeRoleCommandInput>, string]>([
    ['nothing unusual', {}, 'granted'],
    ['a tag', { Tags: keys(50) }, 'granted'],
    [
      'a session name with a colon',
      { RoleSessionName: 'Session1:2' },
      `400 ValidationError: ${one} Value 'Session1:2' at 'roleSessionName' ${constraint} Member must satisfy regular expression pattern: [\\w+=,.@-]*`,
    ],
    [
      'a session name of 65',
      { RoleSessionName: 's'.repeat(65) },
      `400 ValidationError: ${one} Value '${'s'.repeat(65)}' at 'roleSessionName' ${constraint} Member must have length less than or equal to 64`,
    ],
    [
      '899 seconds',
      { DurationSeconds: 899 },
      `400 ValidationError: ${one} Value '899' at 'durationSeconds' ${constraint} Member must have value greater than or equal to 900`,
    ],
    [
      'more than the role allows',
      { DurationSeconds: 7201 },
      '400 ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    ],
    [
      'an external ID with a blank',
      { ExternalId: 'a b' },
      `400 ValidationError: ${one} Value 'a b' at 'externalId' ${constraint} Member must satisfy regular expression pattern: [\\w+=,.@:\\/-]*`,
    ],
    [
      'a repeated tag',
      { Tags: [...keys(1), { Key: 'K0', Value: 'w' }] },
      '400 InvalidParameterValue: Duplicate tag keys found. Please note that Tag keys are case insensitive.',
    ],
    [
      'a transitive key without tag',
      { Tags: keys(1), TransitiveTagKeys: ['z'] },
      '400 InvalidParameterValue: The specified transitive tag key must be included in the requested tags.',
    ],
    [
      'a policy that is not JSON',
      { Policy: '{' },
      '400 MalformedPolicyDocumentException: This policy contains invalid Json',
    ],
    [
      'no external ID',
      { RoleArn: SECOND },
      `403 AccessDenied: User: ${USER_KEY.arn} is not authorized to perform: sts:AssumeRole on resource: ${SECOND}`,
    ],
    ['the external ID', { RoleArn: SECOND, ExternalId: 'x:1' }, 'granted'],
    [
      'a rule with a phrase',
      { RoleArn: SECOND, Policy: '{}' },
      `403 AccessDenied: User: ${USER_KEY.arn} is not authorized to perform: sts:AssumeRole on resource: ${SECOND} with an explicit deny`,
    ],
    [
      'a role that does not exist',
      { RoleArn: `${SECOND}2` },
      `403 AccessDenied: User: ${USER_KEY.arn} is not authorized to perform: sts:AssumeRole on resource: ${SECOND}2`,
    ],
  ])('with %s', async (_, input, expected) => {
    expect(await refusal(withKeys(input))).toBe(expected)
  })

  test('51 tags are one too many', async () => {
    expect(await refusal(withKeys({ Tags: keys(51) }))).toContain(
      "at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50",
    )
  })

  test('a chained session has one hour and keeps its transitive tags', async () => {
    const first = await withKeys({ Tags: keys(1), TransitiveTagKeys: ['k0'] })
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = first.Credentials ?? {}
    const session = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }
    const next = (input: Partial<AssumeRoleCommandInput>) =>
      refusal(withKeys({ RoleArn: SECOND, ExternalId: 'x:1', ...input }, session))
    expect(await next({})).toBe('granted')
    expect(await next({ DurationSeconds: 3601 })).toBe(
      '400 ValidationError: The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    )
    expect(await next({ Tags: [{ Key: 'K0', Value: 'w' }] })).toBe(
      "400 InvalidParameterValue: One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
    )
  })
})

describe('IAM', () => {
  const auditor: Key = {
    ...USER_KEY,
    accessKeyId: 'AKIAAUDITOR000000000',
    arn: 'arn:aws:iam::222222222222:user/auditor',
  }

  beforeEach(async () => {
    await open({
      keys: [USER_KEY, auditor],
      users: [{ arn: auditor.arn, permissionsBoundary: 'arn:aws:iam::222222222222:policy/limit' }],
      allow: (caller, action) => caller === auditor.arn && action !== 'iam:ListRoles',
      simulate: (action) => ({
        decision: action === 'sts:AssumeRole' ? 'implicitDeny' : 'allowed',
        allowedByOrganizations: true,
      }),
    })
  })

  test('GetRole gives the document back letter by letter', async () => {
    const { Role } = await iam(auditor).send(new GetRoleCommand({ RoleName: 'deploy' }))
    expect(Role).toMatchObject({
      Arn: ROLE,
      Path: '/team/',
      MaxSessionDuration: 7200,
      Tags: [{ Key: 'team', Value: 'shop' }],
    })
    expect(Role?.RoleId).toMatch(/^AROA[A-Z0-9]{17}$/)
    expect(Role?.AssumeRolePolicyDocument).not.toMatch(/[ (!*'{]/)
    expect(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '')).toBe(TRUST)
    const inner = await iam(auditor).send(new GetRolePolicyCommand({ RoleName: 'deploy', PolicyName: 'inner' }))
    expect(decodeURIComponent(inner.PolicyDocument ?? '')).toBe(TRUST)
  })

  test('the caller is told about itself', async () => {
    const { User } = await iam(auditor).send(new GetUserCommand({}))
    expect(User).toMatchObject({ Arn: auditor.arn, UserName: 'auditor' })
    expect(User?.PermissionsBoundary?.PermissionsBoundaryArn).toBe('arn:aws:iam::222222222222:policy/limit')
  })

  test('the provider tells its client ids', async () => {
    const answer = await iam(auditor).send(new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: PROVIDER }))
    expect(answer).toMatchObject({ Url: 'token.actions.githubusercontent.com', ClientIDList: ['sts.amazonaws.com'] })
  })

  test('the simulator answers as scripted', async () => {
    const command = {
      PolicySourceArn: auditor.arn,
      ActionNames: ['sts:AssumeRole', 'sts:TagSession'],
      ResourceArns: [ROLE],
    }
    const { EvaluationResults } = await iam(auditor).send(new SimulatePrincipalPolicyCommand(command))
    expect(EvaluationResults?.map((r) => r.EvalDecision)).toEqual(['implicitDeny', 'allowed'])
    expect(EvaluationResults?.[0]?.OrganizationsDecisionDetail?.AllowedByOrganizations).toBe(true)
  })

  test('what is missing and what is not allowed', async () => {
    const missing = iam(auditor).send(new GetRoleCommand({ RoleName: 'nobody' }))
    expect(await refusal(missing)).toBe('404 NoSuchEntityException: The role with name nobody cannot be found.')
    const stranger = iam(USER_KEY).send(new GetRoleCommand({ RoleName: 'deploy' }))
    expect(await refusal(stranger)).toBe(
      `403 AccessDenied: User: ${USER_KEY.arn} is not authorized to perform: iam:GetRole on resource: role deploy because no identity-based policy allows the iam:GetRole action`,
    )
    expect(await refusal(iam(auditor).send(new ListRolesCommand({})))).toBe(
      `403 AccessDenied: User: ${auditor.arn} is not authorized to perform: iam:ListRoles on resource: arn:aws:iam::222222222222:role/ because no identity-based policy allows the iam:ListRoles action`,
    )
    const nowhere = new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: `${PROVIDER}/slug` })
    expect(await refusal(iam(auditor).send(nowhere))).toBe(
      `404 NoSuchEntityException: OpenIDConnect Provider not found for arn ${PROVIDER}/slug`,
    )
  })
})
