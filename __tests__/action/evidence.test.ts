import type { AddressInfo } from 'node:net'
import { describe, expect, jest, test } from '@jest/globals'
import type { Fault } from '../world/fault.js'
import { AUDITOR, DEPLOYER, MAIN, PROVIDER, ROLE, TARGET, trustAws, trustOidc, WEB } from '../world/story.js'
import { openProxy } from './proxy.js'
import { runStep, sinksOf } from './step.js'

// Some stories take several steps, each a process of its own.
jest.setTimeout(60_000)

type Run = Awaited<ReturnType<typeof runStep>>

/** Every request in order of its start, as `service action`; those that start together in the order of the alphabet. */
const requestsOf = (run: Run): string[] =>
  run.requests.map((r) => (r.service === 'github' ? `github ${r.path}` : `${r.service} ${r.action ?? ''}`.trim()))

const ENVIRONMENT = { job: { environment: 'production' } }
const INSPECTOR = `arn:aws:iam::${TARGET}:role/preflight-inspector`
const INSPECTOR_INPUT = { 'inspector-role-arn': `arn:aws:iam::\${account}:role/preflight-inspector` }
const inspectorArn = `arn:aws:sts::${TARGET}:assumed-role/preflight-inspector/assume-role-preflight`
const SETTINGS = 'github /repos/acme/shop/actions/oidc/customization/sub'

/** A world in which the inspector role can be assumed with the token, beside what the scenario has. */
const withInspector = (roles: readonly { arn: string; trustPolicy: string }[] = MAIN_ROLES) => ({
  ...ENVIRONMENT,
  roles: [...roles, { arn: INSPECTOR, trustPolicy: '{}' }],
  trust: [
    {
      api: WEB,
      roleArn: ROLE,
      when: (_: unknown, claims?: { sub?: unknown }) => claims?.sub === MAIN,
      answer: 'grant',
    },
    { api: WEB, roleArn: INSPECTOR, answer: 'grant' },
  ] as never,
  allow: (caller: string, action: string) => caller === inspectorArn && /^iam:(Get|List)/.test(action),
})
const MAIN_ROLES = [{ arn: ROLE, trustPolicy: trustOidc(MAIN) }]

const notesOf = (run: Run): string => JSON.stringify(run.report)

describe('the ladder to the trust policy', () => {
  const path = 'iam/deploy.json'
  const inFile = (subject: string) => ({ files: { [path]: `${trustOidc(subject)}\n` } })

  test('a file of the repository is enough when it says why, and the annotation lands on its line', async () => {
    const run = await runStep('subject-mismatch', { inputs: { 'trust-policy-file': path } }, inFile(MAIN))
    expect(requestsOf(run)).toEqual(['oidc', 'sts AssumeRoleWithWebIdentity', SETTINGS])
    expect(run.outputs.certainty).toBe('proven')
    expect(run.annotations).toContainEqual(expect.objectContaining({ file: path }))
  })

  test('a file that says yes where AWS says no is compared with the role', async () => {
    const file = inFile('repo:acme/shop:environment:production')
    const run = await runStep('subject-mismatch', { inputs: { 'trust-policy-file': path } }, file)
    expect(requestsOf(run)).toContain('iam GetRole')
    expect(run.outputs.certainty).toBe('proven')
    expect(notesOf(run)).toContain(`the trust policy is not that of \`${path}\``)
  })

  test('a file that is not there is a note, and the next rung is tried', async () => {
    const run = await runStep('subject-mismatch', { inputs: { 'trust-policy-file': path } })
    expect(requestsOf(run)).toContain('iam GetRole')
    expect(notesOf(run)).toContain('no such file')
  })

  test('credentials of the environment that are of the target account read the role, and nothing else is asked', async () => {
    const run = await runStep('subject-mismatch')
    expect(requestsOf(run)).toEqual([
      'oidc',
      'sts AssumeRoleWithWebIdentity',
      'sts GetCallerIdentity',
      'iam GetRole',
      SETTINGS,
    ])
    expect(run.outputs).toMatchObject({ verdict: 'refused', certainty: 'proven' })
    expect(notesOf(run)).toContain('the role and its trust policy were read with `iam:GetRole` as')
  })

  test('the inspector role is assumed with the very token of the step', async () => {
    const run = await runStep('subject-mismatch-unread', { inputs: INSPECTOR_INPUT, world: withInspector() })
    expect(requestsOf(run)).toEqual([
      'oidc',
      'sts AssumeRoleWithWebIdentity',
      'sts AssumeRoleWithWebIdentity',
      'iam GetRole',
      SETTINGS,
    ])
    expect(run.requests[2]?.params.RoleArn).toBe(INSPECTOR)
    expect(run.outputs).toMatchObject({ verdict: 'refused', certainty: 'proven' })
    expect(notesOf(run)).toContain(inspectorArn)
  })

  test('an inspector role that refuses is a note', async () => {
    const run = await runStep('subject-mismatch-unread', { inputs: INSPECTOR_INPUT })
    expect(requestsOf(run)).toEqual(['oidc', 'sts AssumeRoleWithWebIdentity', 'sts AssumeRoleWithWebIdentity'])
    expect(run.outputs.verdict).toBe('refused')
    expect(notesOf(run)).toContain(`the inspector role \`${INSPECTOR}\` could not be assumed: AccessDenied`)
  })

  test('a viewer that may not read the role is a note, and the next one is asked', async () => {
    const run = await runStep('subject-mismatch', {
      inputs: INSPECTOR_INPUT,
      world: { ...withInspector(), keys: AUDITOR.world.keys ?? [] },
    })
    expect(requestsOf(run).filter((r) => r.startsWith('iam'))).toEqual(['iam GetRole', 'iam GetRole'])
    expect(notesOf(run)).toContain('`iam:GetRole` as `arn:aws:sts::222222222222:assumed-role/audit-reader/preflight`')
    expect(run.outputs.certainty).toBe('proven')
  })

  test('an inspector role of another account is not assumed', async () => {
    const inputs = { 'inspector-role-arn': 'arn:aws:iam::999999999999:role/preflight-inspector' }
    const run = await runStep('subject-mismatch-unread', { inputs })
    expect(requestsOf(run)).toEqual(['oidc', 'sts AssumeRoleWithWebIdentity'])
    expect(notesOf(run)).toContain('and not a role of account `222222222222`')
  })

  test('without any rung the step narrows and says so', async () => {
    const run = await runStep('subject-mismatch-unread')
    expect(requestsOf(run)).toEqual(['oidc', 'sts AssumeRoleWithWebIdentity'])
    expect(notesOf(run)).toContain('no credentials for account `222222222222` are at hand')
  })

  test('a profile of the AWS configuration', async () => {
    const [key] = AUDITOR.world.keys ?? []
    const run = await runStep(
      'subject-mismatch-unread',
      { inputs: { 'inspector-profile': 'audit' }, world: { ...ENVIRONMENT, ...AUDITOR.world } },
      {
        files: {
          credentials: `[audit]\naws_access_key_id=${key?.accessKeyId}\naws_secret_access_key=${key?.secretAccessKey}\naws_session_token=${key?.sessionToken}\n`,
        },
        env: { AWS_SHARED_CREDENTIALS_FILE: 'credentials' },
      },
    )
    expect(requestsOf(run)).toContain('iam GetRole')
    expect(run.outputs.certainty).toBe('proven')
  })

  test('in a chain the hop before reads', async () => {
    const hub = `arn:aws:iam::${TARGET}:role/hub`
    const spoke = `arn:aws:iam::${TARGET}:role/app`
    const run = await runStep('granted', {
      inputs: { 'role-to-assume': '', roles: `- arn: ${hub}\n  then:\n    - arn: ${spoke}\n` },
      world: {
        roles: [
          { arn: hub, trustPolicy: trustOidc(MAIN) },
          { arn: spoke, trustPolicy: trustAws(`arn:aws:iam::${TARGET}:role/old-hub`, 'sts:AssumeRole') },
        ],
        trust: [{ api: WEB, roleArn: hub, answer: 'grant' }],
        allow: (_, action) => action === 'iam:GetRole',
      },
    })
    expect(requestsOf(run).slice(0, 4)).toEqual([
      'oidc',
      'sts AssumeRoleWithWebIdentity',
      'sts AssumeRole',
      'iam GetRole',
    ])
    expect(run.outputs).toMatchObject({ side: 'target', certainty: 'proven' })
  })
})

describe('the role and the provider', () => {
  const missing = `arn:aws:iam::${TARGET}:role/deplyo`

  test('a role that does not exist, and its near misses', async () => {
    const run = await runStep('subject-mismatch', { inputs: { 'role-to-assume': missing } })
    expect(requestsOf(run).filter((r) => r.startsWith('iam'))).toEqual(['iam GetRole', 'iam ListRoles'])
    expect(run.outputs).toMatchObject({ side: 'workflow', cause: 'role-does-not-exist', certainty: 'proven' })
    expect(notesOf(run)).toContain('`deploy`')
  })

  test('near misses need a permission of their own', async () => {
    const run = await runStep('subject-mismatch', {
      inputs: { 'role-to-assume': missing },
      world: { ...ENVIRONMENT, ...AUDITOR.world, allow: (_, action) => action === 'iam:GetRole' },
    })
    expect(run.outputs.cause).toBe('role-does-not-exist')
    expect(notesOf(run)).toContain('`iam:ListRoles` as')
  })

  test('a provider that is missing, and those there are', async () => {
    const other = `arn:aws:iam::${TARGET}:oidc-provider/token.actions.githubusercontent.com/acme`
    const run = await runStep('no-provider', {
      env: AUDITOR.env,
      world: { ...AUDITOR.world, providers: [{ arn: other, clientIds: [] }] },
    })
    // What comes behind the provider was never reached, so that the trust policy is not looked at.
    expect(requestsOf(run).slice(2)).toEqual([
      'sts GetCallerIdentity',
      'iam GetOpenIDConnectProvider',
      'iam ListOpenIDConnectProviders',
    ])
    expect(run.outputs.cause).toBe('oidc-provider-missing')
    expect(notesOf(run)).toContain('token.actions.githubusercontent.com/acme')
  })

  test('the client ids of the provider', async () => {
    const run = await runStep('audience-not-listed', {
      env: AUDITOR.env,
      world: { ...AUDITOR.world, providers: [{ arn: PROVIDER, clientIds: ['https://github.com/acme'] }] },
    })
    expect(requestsOf(run)).toContain('iam GetOpenIDConnectProvider')
    expect(run.outputs).toMatchObject({ cause: 'provider-client-id-list', certainty: 'proven' })
  })

  test('the maximum session duration', async () => {
    const run = await runStep('duration-too-long', { env: AUDITOR.env, world: { ...AUDITOR.world } })
    expect(requestsOf(run).slice(2)).toEqual(['sts GetCallerIdentity', 'iam GetRole'])
    expect(run.outputs.cause).toBe('duration-exceeds-role-max')
    expect(run.summary).toContain('3600')
  })
})

describe('the caller', () => {
  const allow = (caller: string, action: string) => caller === DEPLOYER && /^iam:(Get|List|Simulate)/.test(action)
  const POLICY = `arn:aws:iam::111111111111:policy/deploy`
  const statement = (Effect: string, Action: string) =>
    JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect, Action, Resource: '*' }] })

  test('its identity policies, inline, attached and through groups, and its boundary', async () => {
    const run = await runStep('identity-policy-missing', {
      world: {
        allow,
        users: [
          {
            arn: DEPLOYER,
            inline: { 'read-only': statement('Allow', 's3:GetObject') },
            attached: [POLICY],
            groups: ['ops'],
            permissionsBoundary: `arn:aws:iam::111111111111:policy/limit`,
          },
        ],
        groups: [{ arn: 'arn:aws:iam::111111111111:group/ops', inline: { more: statement('Allow', 'ec2:*') } }],
        policies: [
          { arn: POLICY, versions: { v1: statement('Allow', 'sts:*'), v2: statement('Allow', 'iam:Get*') } },
          { arn: 'arn:aws:iam::111111111111:policy/limit', versions: { v1: statement('Allow', '*') } },
        ],
      },
    })
    expect(requestsOf(run).slice(0, 2)).toEqual(['sts AssumeRole', 'sts GetCallerIdentity'])
    expect(requestsOf(run).slice(2).sort()).toEqual([
      'iam GetGroupPolicy',
      'iam GetPolicy',
      'iam GetPolicy',
      'iam GetPolicyVersion',
      'iam GetPolicyVersion',
      'iam GetUser',
      'iam GetUserPolicy',
      'iam ListAttachedGroupPolicies',
      'iam ListAttachedUserPolicies',
      'iam ListGroupPolicies',
      'iam ListGroupsForUser',
      'iam ListUserPolicies',
    ])
    expect(run.outputs).toMatchObject({ side: 'source', cause: 'caller-identity-policy-missing', certainty: 'proven' })
  })

  test('a part that may not be read leaves the whole unknown, and the simulator is asked', async () => {
    const run = await runStep('identity-policy-missing', {
      world: {
        allow: (caller, action) => allow(caller, action) && action !== 'iam:ListGroupsForUser',
        users: [{ arn: DEPLOYER, inline: { all: statement('Allow', 'sts:*') } }],
        simulate: () => ({ decision: 'explicitDeny', allowedByOrganizations: false }),
      },
    })
    expect(requestsOf(run).at(-1)).toBe('iam SimulatePrincipalPolicy')
    expect(notesOf(run)).toContain('`iam:ListGroupsForUser` as')
    expect(notesOf(run)).toContain("for the caller's side only because it knows no trust policies")
    expect(notesOf(run)).toContain('service control policies do not allow it')
    expect(run.outputs.side).toBe('source')
  })

  test('an SCP that AWS names is read when Organizations allows it, and told when not', async () => {
    const run = await runStep('scp-deny')
    expect(requestsOf(run)).toEqual(['sts AssumeRole', 'sts GetCallerIdentity', 'organizations DescribePolicy'])
    expect(notesOf(run)).toContain('`organizations:DescribePolicy` as `arn:aws:iam::111111111111:user/deployer`')
    const Content = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Sid: 'NoRoles', Effect: 'Deny', Action: 'sts:AssumeRole', Resource: '*' }],
    })
    const read = await runStep('scp-deny', { world: { describePolicy: () => ({ output: { Policy: { Content } } }) } })
    expect(read.outputs).toMatchObject({ side: 'source', cause: 'scp-deny', certainty: 'proven' })
    expect(read.summary).toContain('NoRoles')
    const call = read.requests.find((r) => r.service === 'organizations')
    expect(call?.params).toEqual({ PolicyId: 'p-2kgnabcd' })
    expect(call?.headers.names).toContain('user-agent')
  })

  test('the account of an access key that AWS does not accept', async () => {
    const { world } = AUDITOR
    const run = await runStep('granted-with-keys', { env: AUDITOR.env, world: { keys: world.keys ?? [] } })
    expect(requestsOf(run)).toEqual(['sts AssumeRole', 'sts GetCallerIdentity', 'sts GetAccessKeyInfo'])
    expect(run.outputs.verdict).toBe('refused')
    expect(notesOf(run)).toContain('sts:GetAccessKeyInfo')
  })
})

describe('GitHub', () => {
  const roles = [{ arn: ROLE, trustPolicy: trustOidc('repo:acme/shop:environment:staging') }]
  const paths = (run: Run) => requestsOf(run).filter((r) => r.startsWith('github'))
  const world = { ...AUDITOR.world, job: {}, roles, trust: [] }

  test('the environment that the policy waits for is looked for', async () => {
    const run = await runStep('subject-mismatch', { world: { ...world, environments: { staging: {} } } })
    expect(paths(run)).toEqual([SETTINGS, 'github /repos/acme/shop/environments/staging'])
    expect(notesOf(run)).toContain('the environment `staging` exists')
    expect(notesOf(await runStep('subject-mismatch', { world }))).toContain('the environment `staging` does not exist')
  })

  test.each([403, 404])('%i names the permission, and no environment is asked for', async (status) => {
    const run = await runStep('subject-mismatch', { world: { ...world, statuses: { subject: status } } })
    expect(paths(run)).toEqual([SETTINGS])
    expect(notesOf(run)).toContain('actions: read')
    expect(run.outputs.certainty).toBe('proven')
  })

  test('without a token GitHub is not asked', async () => {
    const run = await runStep('subject-mismatch', { world, inputs: { 'github-token': '' } })
    expect(paths(run)).toEqual([])
  })
})

describe('CloudTrail', () => {
  const event = (id: string) => ({
    CloudTrailEvent: JSON.stringify({
      eventName: WEB,
      errorCode: 'AccessDenied',
      requestID: id,
      userIdentity: { type: 'WebIdentityUser', userName: 'repo:acme/shop:environment:production' },
      requestParameters: { roleArn: ROLE },
    }),
  })

  test('is asked only when it is switched on', async () => {
    expect(requestsOf(await runStep('subject-mismatch'))).not.toContain('cloudtrail LookupEvents')
    const run = await runStep('subject-mismatch', {
      inputs: { cloudtrail: 'true' },
      world: { ...ENVIRONMENT, ...AUDITOR.world, lookupEvents: () => ({ output: { Events: [event('other')] } }) },
    })
    expect(requestsOf(run).filter((r) => r.startsWith('cloudtrail'))).toEqual(['cloudtrail LookupEvents'])
    expect(notesOf(run)).toContain(
      'AWS saw the subject `repo:acme/shop:environment:production` at an earlier try for the same role',
    )
  })

  test('an event that is not there yet, and a refusal, are notes', async () => {
    const inputs = { cloudtrail: 'true' }
    const world = { ...ENVIRONMENT, ...AUDITOR.world }
    const late = await runStep('subject-mismatch', {
      inputs,
      world: { ...world, lookupEvents: () => ({ output: { Events: [] } }) },
    })
    expect(notesOf(late)).toContain('has no event of the denied call yet')
    expect(notesOf(await runStep('subject-mismatch', { inputs, world }))).toContain(
      '`cloudtrail:LookupEvents` as `arn:aws:sts::222222222222:assumed-role/audit-reader/preflight` was refused',
    )
  })
})

test.each([
  ['id-token-missing', []],
  ['fork-pull-request', []],
  ['role-arn-of-provider', []],
  ['region-disabled', ['oidc', 'sts AssumeRoleWithWebIdentity']],
])('%s is decided before any policy: nothing is looked up', async (name, requests) => {
  const run = await runStep(name, { inputs: INSPECTOR_INPUT })
  expect(requestsOf(run)).toEqual(requests)
})

const TOKEN = ['oidc', 'sts AssumeRoleWithWebIdentity']
const KEYS = ['sts AssumeRole', 'sts GetCallerIdentity']

// Nobody may read anything: each is refused once, and nothing is asked that AWS's own words have settled.
test.each([
  ['subject-mismatch-unread', TOKEN],
  ['no-provider', TOKEN],
  ['audience-not-listed', TOKEN],
  ['duration-too-long', TOKEN],
  ['identity-policy-missing', [...KEYS, 'iam ListUserPolicies', 'iam SimulatePrincipalPolicy']],
  ['scp-deny', [...KEYS, 'organizations DescribePolicy']],
  ['expired-keys', ['sts AssumeRole']],
  ['chain-denied-at-hop-2', [...TOKEN, 'sts AssumeRole', 'iam ListRolePolicies', 'iam SimulatePrincipalPolicy']],
  ['granted', TOKEN],
  ['granted-with-keys', ['sts AssumeRole']],
])('%s: exactly these requests', async (name, requests) => {
  expect(requestsOf(await runStep(name))).toEqual(requests)
})

// The auditor reads the target; what the deployer may ask for itself is asked at the same time, in no fixed order.
test.each(['external-id-missing', 'tag-session-missing'])(
  '%s: exactly these requests, once the policy is read',
  async (name) => {
    const own = ['iam ListUserPolicies', 'iam SimulatePrincipalPolicy']
    const auditor = ['sts GetCallerIdentity', 'iam GetRole']
    expect(requestsOf(await runStep(name)).toSorted()).toEqual([...KEYS, ...own, ...auditor].toSorted())
  },
)

describe('required actions', () => {
  const inputs = { ...INSPECTOR_INPUT, 'required-actions': 's3:PutObject arn:aws:s3:::shop/*\nssm:GetParameter *\n' }
  const world = {
    ...withInspector(),
    job: {},
    allow: (_: string, action: string) => action === 'iam:SimulatePrincipalPolicy',
    simulate: (action: string) => ({ decision: action === 's3:PutObject' ? 'allowed' : 'implicitDeny' }) as const,
  }

  test('a missing one is a warning, and the role stays granted', async () => {
    const run = await runStep('granted', { inputs, world })
    expect(run.outputs.verdict).toBe('granted')
    expect(run.exitCode).toBe(0)
    expect(run.annotations.map((a) => [a.level, a.title])).toEqual([['warning', 'required action missing']])
    expect(run.annotations[0]?.message).toContain('`ssm:GetParameter` on `*`')
    expect(requestsOf(run).filter((r) => r.startsWith('iam'))).toEqual([
      'iam SimulatePrincipalPolicy',
      'iam SimulatePrincipalPolicy',
    ])
  })

  test('nobody who may ask is a note', async () => {
    const run = await runStep('granted', { inputs, world: { ...world, allow: () => false } })
    expect([run.outputs.verdict, run.annotations]).toEqual(['granted', []])
    expect(notesOf(run)).toContain('were not looked at')
  })
})

describe('propagation', () => {
  const inputs = { 'wait-for-propagation-seconds': '6' }
  const late = (times: number): Fault => ({
    service: 'sts',
    action: WEB,
    times,
    does: { refuse: { code: 'AccessDenied', message: `Not authorized to perform sts:${WEB}`, status: 403 } },
  })

  test('a denial that nothing explains is asked again', async () => {
    const run = await runStep('granted', { env: AUDITOR.env, inputs, world: { ...AUDITOR.world, faults: [late(2)] } })
    expect(run.outputs.verdict).toBe('granted')
    expect(requestsOf(run).filter((r) => r.includes('AssumeRole'))).toHaveLength(3)
    expect(notesOf(run)).toContain('a change had not reached all of AWS')
  })

  test('one that is explained is not', async () => {
    const run = await runStep('subject-mismatch', { inputs })
    expect(requestsOf(run).filter((r) => r.includes('AssumeRole'))).toHaveLength(1)
  })
})

describe('what a network does to looking things up', () => {
  const harms: readonly Fault['does'][] = [
    'hang',
    'reset',
    'garbage',
    'html',
    'empty',
    'truncated',
    'forbidden',
    'server-error',
  ]
  const inputs = { 'timeout-seconds': '2', cloudtrail: 'true' }

  test.concurrent.each(harms.map((does) => [does]))(
    '%p costs the time given at most, and never the verdict',
    async (does) => {
      const faults = (['iam', 'github', 'cloudtrail'] as const).map((service) => ({ service, does }))
      const run = await runStep('subject-mismatch', {
        inputs,
        world: { ...ENVIRONMENT, ...AUDITOR.world, faults },
      })
      expect([run.outputs.verdict, run.exitCode]).toEqual(['refused', 1])
      expect(run.wallMs).toBeLessThan(10_000)
      expect(run.stderr).not.toMatch(/^\s+at /m)
    },
  )

  test('a hanging inspector costs no more', async () => {
    const faults = [
      {
        service: 'sts' as const,
        when: (c: { params: Record<string, string> }) => c.params.RoleArn === INSPECTOR,
        does: 'hang' as const,
      },
    ]
    const run = await runStep('subject-mismatch-unread', {
      inputs: { ...INSPECTOR_INPUT, 'timeout-seconds': '2' },
      world: { ...withInspector(), faults: faults as never },
    })
    expect(run.outputs.verdict).toBe('refused')
    expect(run.wallMs).toBeLessThan(10_000)
    expect(notesOf(run)).toContain('timeout-seconds')
  })
})

test('account IDs are hidden in notes too', async () => {
  const run = await runStep('subject-mismatch-unread', {
    inputs: { ...INSPECTOR_INPUT, 'mask-aws-account-id': 'true' },
    world: withInspector(),
  })
  const sinks = [run.summary, JSON.stringify(run.annotations), JSON.stringify(run.files)]
  for (const sink of sinks) expect(sink).not.toContain(TARGET)
})

test('every call of AWS goes through the proxy, and none that `no-proxy` names', async () => {
  const targets: string[] = []
  const proxy = await openProxy(targets)
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const inputs = { cloudtrail: 'true', 'http-proxy': address }
  const hosts = (run: Run) =>
    new Set(run.requests.flatMap((r) => (/^(sts|iam|cloudtrail)$/.test(r.service) ? [r.host] : [])))
  try {
    const run = await runStep('subject-mismatch', { inputs })
    expect(new Set(targets)).toEqual(hosts(run))
    expect(hosts(run).size).toBe(3)
    targets.length = 0
    await runStep('subject-mismatch', { inputs: { ...inputs, 'no-proxy': '127.0.0.1' } })
  } finally {
    proxy.closeAllConnections()
    proxy.close()
  }
  expect(targets).toEqual([])
})

test('a refusal that was wanted is not looked into', async () => {
  const run = await runStep('subject-mismatch', {
    inputs: { 'role-to-assume': '', roles: `- arn: ${ROLE}\n  expect: refused\n` },
  })
  expect(requestsOf(run)).toEqual(['oidc', 'sts AssumeRoleWithWebIdentity'])
  expect(run.outputs.verdict).toBe('granted')
})

test('what many roles have in common is looked up once', async () => {
  const arns = ['a', 'b', 'c'].map((name) => `arn:aws:iam::${TARGET}:role/${name}`)
  const run = await runStep('granted-with-keys', {
    inputs: { 'role-to-assume': '', roles: arns.map((arn) => `- ${arn}\n`).join('') },
    world: {
      roles: arns.map((arn) => ({ arn, trustPolicy: '{}' })),
      trust: [],
      users: [{ arn: DEPLOYER, inline: { nothing: '{"Version":"2012-10-17","Statement":[]}' } }],
      allow: (caller, action) => caller === DEPLOYER && /^iam:(Get|List)/.test(action),
    },
  })
  expect(requestsOf(run).filter((r) => r === 'iam ListUserPolicies')).toHaveLength(1)
  expect(requestsOf(run).filter((r) => r === 'iam GetUserPolicy')).toHaveLength(1)
})

test('every call names the product', async () => {
  const run = await runStep('subject-mismatch', { inputs: { cloudtrail: 'true' } })
  for (const { headers } of run.requests) expect(headers.names).toContain('user-agent')
})

test('no session of an inspector is in any sink', async () => {
  const run = await runStep('subject-mismatch-unread', { inputs: INSPECTOR_INPUT, world: withInspector() })
  for (const sink of sinksOf(run)) for (const secret of run.secrets) expect(sink.includes(secret)).toBe(false)
})
