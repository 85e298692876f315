import {
  AUDITOR,
  DEPLOYER,
  EXPIRED_KEY,
  keys,
  MAIN,
  OIDC_INPUTS,
  oidc,
  PROVIDER,
  PUSH_EVENT,
  ROLE,
  type Scenario,
  TARGET,
  trustAws,
  trustOidc,
  WEB,
} from './story.js'

/** The shape of a scenario, for those who only read the list. */
export type { Scenario } from './story.js'

const BOTH = ['sts:AssumeRole', 'sts:TagSession']
const PARTNER_ROLE = { arn: ROLE, trustPolicy: trustAws(DEPLOYER, BOTH) }
const HUB = `arn:aws:iam::${TARGET}:role/hub`
const SPOKE = 'arn:aws:iam::333333333333:role/app-deploy'
const SCP = 'arn:aws:organizations::987654321098:policy/o-qv5af4abcd/service_control_policy/p-2kgnabcd'
const BARE_FORK = {
  head: { repo: { fork: true, full_name: 'stranger/shop' } },
  base: { repo: { full_name: 'acme/shop' } },
}

/** The stories of tests and demo, from granted to every side that can be at fault. */
export const scenarios: readonly Scenario[] = [
  oidc({
    name: 'granted',
    title: 'a push to main assumes its role with the token of the job',
    expected: { verdict: 'granted', side: 'none' },
  }),
  keys({
    name: 'granted-with-keys',
    title: 'a user of another account assumes the role with keys and session tags',
    world: { roles: [PARTNER_ROLE], trust: [{ api: 'AssumeRole', roleArn: ROLE, answer: 'grant' }] },
    expected: { verdict: 'granted', side: 'none' },
  }),
  oidc({
    name: 'id-token-missing',
    title: 'the workflow does not ask for the id-token permission',
    world: { job: { idToken: false } },
    workflow: { permissions: ['contents: read'] },
    expected: { verdict: 'refused', side: 'workflow' },
  }),
  oidc({
    name: 'fork-pull-request',
    title: 'a pull request from a fork gets no token, whatever the workflow says',
    world: {
      job: { idToken: false, event: 'pull_request', ref: 'refs/pull/7/merge', headRef: 'fix', baseRef: 'main' },
    },
    event: {
      action: 'opened',
      number: 7,
      pull_request: { number: 7, ...BARE_FORK },
      repository: PUSH_EVENT.repository,
    },
    workflow: { on: 'pull_request:' },
    expected: { verdict: 'refused', side: 'workflow' },
  }),
  oidc({
    name: 'no-provider',
    title: 'the target account has no OIDC provider for GitHub',
    world: { providers: [] },
    expected: { verdict: 'refused', side: 'target' },
  }),
  oidc({
    name: 'audience-not-listed',
    title: 'the OIDC provider does not list the audience of the token',
    world: { providers: [{ arn: PROVIDER, clientIds: ['https://github.com/acme'] }] },
    expected: { verdict: 'refused', side: 'any' },
  }),
  oidc({
    name: 'subject-mismatch',
    title: 'the job names an environment, the trust policy expects the branch',
    world: { ...AUDITOR.world, job: { environment: 'production' } },
    env: AUDITOR.env,
    workflow: { environment: 'production' },
    expected: { verdict: 'refused', side: 'any' },
  }),
  oidc({
    name: 'subject-mismatch-unread',
    title: 'the same, and nobody may read the trust policy',
    world: { job: { environment: 'production' } },
    workflow: { environment: 'production' },
    expected: { verdict: 'refused', side: 'any' },
  }),
  oidc({
    name: 'subject-immutable',
    title: 'GitHub writes ids into the subject, the trust policy expects names only',
    world: { ...AUDITOR.world, job: { immutableSubject: true } },
    env: AUDITOR.env,
    expected: { verdict: 'refused', side: 'any' },
  }),
  keys({
    name: 'external-id-missing',
    audited: true,
    title: 'the trust policy requires an external ID that the step does not send',
    world: {
      roles: [
        { arn: ROLE, trustPolicy: trustAws(DEPLOYER, BOTH, { StringEquals: { 'sts:ExternalId': 'acme-7f3a91' } }) },
      ],
      trust: [{ api: 'AssumeRole', roleArn: ROLE, when: (p) => p.ExternalId === 'acme-7f3a91', answer: 'grant' }],
    },
    expected: { verdict: 'refused', side: 'workflow' },
  }),
  keys({
    name: 'tag-session-missing',
    audited: true,
    title: 'session tags are sent and sts:TagSession is not allowed',
    world: {
      roles: [{ arn: ROLE, trustPolicy: trustAws(DEPLOYER, 'sts:AssumeRole') }],
      trust: [
        {
          api: 'AssumeRole',
          roleArn: ROLE,
          when: (p) => 'Tags.member.1.Key' in p,
          answer: { because: '', action: 'sts:TagSession' },
        },
        { api: 'AssumeRole', roleArn: ROLE, answer: 'grant' },
      ],
    },
    expected: { verdict: 'refused', side: 'any' },
  }),
  oidc({
    name: 'chain-denied-at-hop-2',
    title: 'the hub role is assumed, the role behind it refuses',
    inputs: {
      'aws-region': 'eu-west-1',
      roles: `- arn: ${HUB}\n  then:\n    - arn: ${SPOKE}\n      owner: app team\n`,
    },
    world: {
      roles: [
        { arn: HUB, trustPolicy: trustOidc(MAIN) },
        { arn: SPOKE, trustPolicy: trustAws(`arn:aws:iam::${TARGET}:role/old-hub`, BOTH) },
      ],
      trust: [{ api: WEB, roleArn: HUB, when: (_, claims) => claims?.sub === MAIN, answer: 'grant' }],
    },
    expected: { verdict: 'refused', side: 'any' },
  }),
  keys({
    name: 'identity-policy-missing',
    title: 'the user has no policy that allows sts:AssumeRole',
    world: {
      roles: [PARTNER_ROLE],
      trust: [
        {
          api: 'AssumeRole',
          roleArn: ROLE,
          answer: { because: 'because no identity-based policy allows the sts:AssumeRole action' },
        },
      ],
    },
    expected: { verdict: 'refused', side: 'source' },
  }),
  keys({
    name: 'scp-deny',
    title: 'a service control policy of the organization denies the call',
    world: {
      roles: [PARTNER_ROLE],
      trust: [
        {
          api: 'AssumeRole',
          roleArn: ROLE,
          answer: { because: `with an explicit deny in a service control policy: ${SCP}` },
        },
      ],
    },
    expected: { verdict: 'refused', side: 'source' },
  }),
  oidc({
    name: 'duration-too-long',
    title: 'the step asks for two hours, the role allows one',
    inputs: { ...OIDC_INPUTS, 'role-duration-seconds': '7200' },
    expected: { verdict: 'refused', side: 'any' },
  }),
  oidc({
    name: 'keys-unreachable-once',
    title: "AWS cannot fetch GitHub's keys at the first try",
    world: {
      faults: [
        {
          service: 'sts',
          action: WEB,
          times: 1,
          does: {
            refuse: {
              code: 'InvalidIdentityToken',
              message:
                "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
              status: 400,
            },
          },
        },
      ],
    },
    expected: { verdict: 'granted', side: 'none' },
  }),
  oidc({
    name: 'throttled',
    title: 'STS keeps answering that the rate is exceeded',
    world: {
      faults: [{ service: 'sts', does: { refuse: { code: 'Throttling', message: 'Rate exceeded', status: 400 } } }],
    },
    expected: { verdict: 'unknown', side: 'none' },
  }),
  keys({
    name: 'expired-keys',
    title: 'the session credentials of the workflow have expired',
    key: EXPIRED_KEY,
    world: { roles: [PARTNER_ROLE] },
    expected: { verdict: 'refused', side: 'any' },
  }),
  oidc({
    name: 'region-disabled',
    title: 'STS is not activated in the region for the target account',
    inputs: { ...OIDC_INPUTS, 'aws-region': 'me-central-1' },
    world: {
      trust: [
        {
          api: WEB,
          roleArn: ROLE,
          answer: {
            code: 'RegionDisabledException',
            message: `STS is not activated in this region for account:${TARGET}. Your account administrator can activate STS in this region using the IAM Console.`,
            status: 403,
          },
        },
      ],
    },
    expected: { verdict: 'refused', side: 'any' },
  }),
  oidc({
    name: 'role-arn-of-provider',
    title: 'the role input holds the ARN of the OIDC provider',
    inputs: { ...OIDC_INPUTS, 'role-to-assume': PROVIDER },
    expected: { verdict: 'refused', side: 'workflow' },
  }),
]

/** The scenario of that name; throws when there is none. */
export function findScenario(name: string): Scenario {
  const scenario = scenarios.find((s) => s.name === name)
  if (!scenario) throw new Error(`no scenario \`${name}\``)
  return scenario
}
