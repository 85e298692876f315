import type { Key } from './keys.js'
import { deployWorkflow } from './workflowText.js'
import type { WorldParameters } from './world.js'

/** One story: the world, the step, and what a reader would expect of it, judged by hand. */
export interface Scenario {
  readonly name: string
  readonly title: string
  readonly world: WorldParameters
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly event: unknown
  readonly workflow: string
  readonly expected: {
    readonly verdict: 'granted' | 'refused' | 'unknown'
    readonly side: 'workflow' | 'source' | 'target' | 'none' | 'any'
  }
}

const SOURCE = '111111111111'
/** The account that owns the role. */
export const TARGET = '222222222222'
/** The role most scenarios ask for. */
export const ROLE = `arn:aws:iam::${TARGET}:role/deploy`
/** GitHub's OIDC provider in the target account. */
export const PROVIDER = `arn:aws:iam::${TARGET}:oidc-provider/token.actions.githubusercontent.com`
/** The user of the source account whose static keys the key scenarios use. */
export const DEPLOYER = `arn:aws:iam::${SOURCE}:user/deployer`
/** The call of the token flow. */
export const WEB = 'AssumeRoleWithWebIdentity'
const PROVIDERS = [{ arn: PROVIDER, clientIds: ['sts.amazonaws.com'] }]
/** The inputs of a step that uses the job's token. */
export const OIDC_INPUTS = { 'role-to-assume': ROLE, 'aws-region': 'eu-west-1' }

const DEPLOYER_KEY: Key = {
  accessKeyId: 'AKIAIOSFODNN7DEPLOYR',
  secretAccessKey: 'wJalrXUtnFEMIdeployerK7MDENGbPxRfiCYEXAMPLE',
  arn: DEPLOYER,
  userId: 'AIDACKCEVSQ6C2EXAMPLE',
}

/** Session credentials of the source account that expired months ago. */
export const EXPIRED_KEY: Key = {
  accessKeyId: 'ASIAIOSFODNN7EXPIRED',
  secretAccessKey: 'wJalrXUtnFEMIexpiredK7MDENGbPxRfiCYEXAMPLE1',
  sessionToken: 'IQoJb3JpZ2luX2VjEExpiredSessionTokenExample=='.repeat(3),
  expiresAt: Date.UTC(2026, 0, 5) / 1000,
  arn: `arn:aws:sts::${SOURCE}:assumed-role/ci/octavia`,
  userId: 'AROACKCEVSQ6C2EXAMPLE:octavia',
}

const AUDITOR_KEY: Key = {
  accessKeyId: 'ASIAIOSFODNN7AUDITOR',
  secretAccessKey: 'wJalrXUtnFEMIauditorK7MDENGbPxRfiCYEXAMPLE2',
  sessionToken: 'IQoJb3JpZ2luX2VjEAuditorSessionTokenExample=='.repeat(3),
  arn: `arn:aws:sts::${TARGET}:assumed-role/audit-reader/preflight`,
  userId: 'AROAAUDITREADEREXAMPL:preflight',
}

/** The auditor in the step's environment, with the permission to read IAM of the target account. */
export const AUDITOR: Pick<Scenario, 'env'> & { readonly world: WorldParameters } = {
  env: environmentOf(AUDITOR_KEY),
  world: {
    keys: [AUDITOR_KEY],
    allow: (caller, action) => caller === AUDITOR_KEY.arn && /^iam:(?:Get|List)/.test(action),
  },
}

function environmentOf(key: Key): Record<string, string> {
  return {
    AWS_ACCESS_KEY_ID: key.accessKeyId,
    AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
    ...(key.sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: key.sessionToken }),
  }
}

function inputsOf(key: Key): Record<string, string> {
  return {
    'aws-access-key-id': key.accessKeyId,
    'aws-secret-access-key': key.secretAccessKey,
    ...(key.sessionToken === undefined ? {} : { 'aws-session-token': key.sessionToken }),
  }
}

const KEY_SECRETS = {
  'aws-access-key-id': 'AWS_ACCESS_KEY_ID',
  'aws-secret-access-key': 'AWS_SECRET_ACCESS_KEY',
}

/** The payload of a push, as far as anyone reads it. */
export const PUSH_EVENT = {
  ref: 'refs/heads/main',
  repository: { full_name: 'acme/shop', fork: false },
  sender: { login: 'octavia' },
}

/** A trust policy for GitHub's tokens with exactly this subject. */
export function trustOidc(subject: string): string {
  const issuer = 'token.actions.githubusercontent.com'
  const condition = { StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com', [`${issuer}:sub`]: subject } }
  return policy({
    Sid: 'AllowGitHub',
    Effect: 'Allow',
    Principal: { Federated: PROVIDER },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: condition,
  })
}

/** A trust policy for one AWS principal. */
export function trustAws(principal: string, action: string | string[], condition?: unknown): string {
  return policy({
    Sid: 'AllowPartner',
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: action,
    Condition: condition,
  })
}

function policy(...statements: unknown[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2)
}

/** The subject of a push to main. */
export const MAIN = 'repo:acme/shop:ref:refs/heads/main'
const MAIN_ROLE = { arn: ROLE, trustPolicy: trustOidc(MAIN), maxSessionDuration: 3600 }

/** A scenario whose job has a token; grants exactly the subject of a push to main unless `world` says otherwise. */
export function oidc(
  story: Pick<Scenario, 'name' | 'title' | 'expected'> & {
    world?: WorldParameters
    inputs?: Record<string, string>
    env?: Record<string, string>
    event?: unknown
    workflow?: Partial<Parameters<typeof deployWorkflow>[0]>
  },
): Scenario {
  const inputs = story.inputs ?? OIDC_INPUTS
  const workflow = deployWorkflow({ inputs, ...story.workflow })
  const world: WorldParameters = {
    providers: PROVIDERS,
    roles: [MAIN_ROLE],
    trust: [{ api: WEB, roleArn: ROLE, when: (_, claims) => claims?.sub === MAIN, answer: 'grant' }],
    files: { '.github/workflows/deploy.yml': workflow },
    ...story.world,
  }
  const { name, title, expected, env = {}, event = PUSH_EVENT } = story
  return { name, title, expected, inputs, env, event, workflow, world }
}

/** A scenario with the deployer's static keys and no id-token permission. */
export function keys(
  story: Pick<Scenario, 'name' | 'title' | 'expected'> & {
    world: WorldParameters
    inputs?: Record<string, string>
    key?: Key
    /** Whether the auditor's credentials are in the environment, who may read the target account. */
    audited?: boolean
  },
): Scenario {
  const key = story.key ?? DEPLOYER_KEY
  const audit = story.audited ? AUDITOR : undefined
  const inputs = { ...OIDC_INPUTS, ...inputsOf(key), ...story.inputs }
  const secrets =
    key.sessionToken === undefined ? KEY_SECRETS : { ...KEY_SECRETS, 'aws-session-token': 'AWS_SESSION_TOKEN' }
  const workflow = { secrets, permissions: ['contents: read'] }
  const { name, title, expected } = story
  const world = {
    job: { idToken: false },
    users: [{ arn: DEPLOYER }],
    ...audit?.world,
    keys: [key, ...(audit?.world.keys ?? [])],
    ...story.world,
  }
  return oidc({ name, title, expected, inputs, workflow, world, ...(audit ? { env: audit.env ?? {} } : {}) })
}
