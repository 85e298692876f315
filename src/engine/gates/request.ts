import { parsePrincipalArn, partitionOfRegion } from '../arn.js'
import { all, type Comparison } from '../judgement.js'
import type { Pointer } from '../pointer.js'
import type { Request } from '../request.js'
import { compared, type Gate, presumed, unseen } from './gate.js'

/**
 * Whether STS takes the request for well formed and the credentials for good, which it checks before any policy.
 * Limits: AWS STS API Reference, AssumeRole and AssumeRoleWithWebIdentity.
 */
export const request: Gate = {
  id: 'request',
  at: '/workflow/inputs',
  judge: (r) =>
    all('/workflow/inputs', [
      ...roleArn(r),
      ...allowedAccount(r),
      ...texts(r),
      ...duration(r),
      ...tags(r),
      ...credentials(r),
      region(r),
    ]),
}

/** What STS takes for a session name, 2 to 64 characters. */
export const SESSION_NAME = /^[\w+=,.@-]{2,64}$/
/** What STS takes for an external ID, 2 to 1,224 characters. */
export const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/

function roleArn(r: Request): Comparison[] {
  if (r.roleArn === undefined) return []
  const at = '/workflow/inputs/role-arn'
  const actual = { is: 'present', values: [r.roleArn], from: at } as const
  const shape = compared(
    at,
    'is a role ARN',
    'role-arn',
    ['arn:PARTITION:iam::ACCOUNT:role/NAME'],
    actual,
    isBlanked(r.roleArn) ? 'unknown' : isRoleArn(r.roleArn),
  )
  const { region } = r.kase.workflow.inputs
  const partition = parsePrincipalArn(r.roleArn)?.partition
  if (!region || !partition) return [shape]
  const wanted = partitionOfRegion(region)
  return [
    shape,
    compared(
      at,
      'is of the partition',
      'partition',
      [wanted],
      { is: 'present', values: [partition], from: at },
      partition === wanted,
    ),
  ]
}

// Logs and threads blank out accounts; what stood there may well have been right.
const isBlanked = (arn: string): boolean => /\*{3}|[<‹]|x{4,}/i.test(arn)

function allowedAccount(r: Request): Comparison[] {
  const allowed = r.kase.workflow.inputs['allowed-account-ids'] ?? []
  const at = '/workflow/inputs/role-arn'
  if (!r.role || allowed.length === 0) return []
  const actual = { is: 'present', values: [r.role.account], from: at } as const
  return [
    compared(at, 'is in an allowed account', 'allowed-account', allowed, actual, allowed.includes(r.role.account)),
  ]
}

/** Whether a text is the ARN of an IAM role, to the letter. */
export const isRoleArn = (text: string): boolean =>
  /^arn:[a-z-]+:iam::\d{12}:role\/([!-~]+\/)?[\w+=,.@-]{1,64}$/.test(text)

function texts(r: Request): Comparison[] {
  const { inputs } = r.kase.workflow
  const check = (
    name: 'session-name' | 'external-id' | 'source-identity',
    pattern: RegExp,
    allowed: string,
  ): Comparison[] => {
    const value = inputs[name]
    const at: Pointer = `/workflow/inputs/${name}`
    return value === undefined || value === null || value === ''
      ? []
      : [compared(at, 'matches', name, [allowed], { is: 'present', values: [value], from: at }, pattern.test(value))]
  }
  return [
    ...check('session-name', SESSION_NAME, '[\\w+=,.@-]{2,64}'),
    ...(r.api === 'AssumeRole' ? check('external-id', EXTERNAL_ID, '[\\w+=,.@:\\/-]{2,1224}') : []),
    ...check('source-identity', /^(?!aws:)[\w+=,.@-]{2,64}$/, '[\\w+=,.@-]{2,64}'),
  ]
}

function duration(r: Request): Comparison[] {
  const seconds = r.kase.workflow.inputs['duration-seconds']
  const at = '/workflow/inputs/duration-seconds'
  if (seconds === undefined || seconds === null) return []
  const actual = { is: 'present', values: [String(seconds)], from: at } as const
  return [compared(at, 'is between', 'duration-seconds', ['900', '43200'], actual, seconds >= 900 && seconds <= 43200)]
}

function tags(r: Request): Comparison[] {
  const at = '/workflow/inputs/tags'
  const entries = Object.entries(r.kase.workflow.inputs.tags ?? {})
  if (entries.length === 0) return []
  const keys = entries.map(([k]) => k.toLowerCase())
  const fine =
    entries.length <= 50 &&
    new Set(keys).size === keys.length &&
    entries.every(
      ([k, v]) => /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(k) && /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(v),
    )
  return [
    compared(
      at,
      'are session tags',
      'tags',
      ['at most 50, keys of 1 to 128 and values of up to 256 letters, digits, spaces and _.:/=+-@, no key twice'],
      { is: 'present', values: entries.map(([k]) => k), from: at },
      fine,
    ),
  ]
}

const credentials = (r: Request): Comparison[] =>
  r.api === 'AssumeRole'
    ? [
        unseen(
          '/source/caller/credentials',
          'are accepted',
          'credentials',
          [],
          presumed('whether AWS accepts the credentials', 'no call was made with them', 'aws'),
        ),
      ]
    : []

const region = (r: Request): Comparison =>
  unseen(
    '/target/region',
    'is active',
    'sts-region',
    r.kase.workflow.inputs.region ? [r.kase.workflow.inputs.region] : [],
    presumed('whether STS is active in the Region for that account', 'no call was made there', 'aws'),
  )
