import { members, type Outcome, queryAnswer, refuse, STS_NAMESPACE } from './awsQuery.js'
import type { Refusal } from './fault.js'
import type { Answer, Call } from './http.js'
import { type Inventory, idOf, nameOf, type Role } from './inventory.js'
import { accountOf, isRoleSession, type Key, type KeyRing } from './keys.js'
import { checkSignature } from './sigv4.js'
import { checkFields, checkTags, checkToken } from './stsChecks.js'
import type { Claims, Issuer } from './token.js'
import type { XmlValue } from './xml.js'

/** What a rule decides: grant, AWS's bare denial, the denial with one of its phrases, or any other answer. */
export type Decision =
  | 'grant'
  | 'deny'
  | { readonly because: string; readonly action?: string }
  | (Refusal & { readonly because?: never })

/** One scripted decision of the trust gate; the first rule that matches wins, and no rule means the bare denial. */
export interface TrustRule {
  readonly api: 'AssumeRole' | 'AssumeRoleWithWebIdentity'
  readonly roleArn: string
  readonly when?: (
    params: Readonly<Record<string, string>>,
    claims: Claims | undefined,
    caller: Key | undefined,
  ) => boolean
  readonly answer: Decision
}

/** What STS knows; `now` in epoch seconds. */
export interface StsState {
  readonly inventory: Inventory
  readonly trust: readonly TrustRule[]
  readonly issuer: Issuer
  readonly ring: KeyRing
  readonly now: () => number
}

interface Attempt {
  readonly params: Readonly<Record<string, string>>
  readonly claims?: Claims
  readonly caller?: Key
}

type Session = { readonly [name: string]: XmlValue }

/** Answers one STS call. */
export function answerSts(call: Call, state: StsState): Answer {
  return queryAnswer(STS_NAMESPACE, call.action ?? '', decide(call, state))
}

function decide(call: Call, state: StsState): Outcome {
  if (call.action === 'AssumeRoleWithWebIdentity') return assumeWithWebIdentity(call, state)
  const signer = checkSignature(call, state.ring, state.now())
  if ('refusal' in signer) return signer
  const caller = signer.key
  switch (call.action) {
    case 'AssumeRole':
      return assume(call, caller, state)
    case 'GetCallerIdentity':
      return { result: { Arn: caller.arn, UserId: caller.userId, Account: accountOf(caller.arn) } }
    case 'GetAccessKeyInfo':
      return getAccessKeyInfo(call, caller, state)
    default:
      return refuse('InvalidAction', `Could not find operation ${call.action} for version 2011-06-15`)
  }
}

function getAccessKeyInfo(call: Call, caller: Key, state: StsState): Outcome {
  const key = state.ring.find(call.params.AccessKeyId ?? '')
  if (key) return { result: { Account: accountOf(key.arn) } }
  return refuse('AccessDenied', `User: ${caller.arn} is not authorized to perform: sts:GetAccessKeyInfo`, 403)
}

function assumeWithWebIdentity(call: Call, state: StsState): Outcome {
  const malformed = checkFields(call.params)
  if (malformed) return malformed
  const checked = checkToken(call.params, state)
  if ('refusal' in checked) return checked
  const { claims } = checked
  const granted = grant({ params: call.params, claims }, state)
  if ('refusal' in granted) return granted
  const host = state.issuer.url.replace(/^https:\/\//, '')
  const provider = `arn:aws:iam::${accountOf(call.params.RoleArn ?? '')}:oidc-provider/${host}`
  const seen = {
    SubjectFromWebIdentityToken: String(claims.sub),
    Audience: String(claims.aud),
    Provider: provider,
  }
  return { result: { ...granted.result, ...seen } }
}

function assume(call: Call, caller: Key, state: StsState): Outcome {
  return checkFields(call.params) ?? checkTags(call.params, caller) ?? grant({ params: call.params, caller }, state)
}

function grant(attempt: Attempt, state: StsState): { result: Session } | { refusal: Refusal } {
  const { params, claims, caller } = attempt
  const api = caller ? 'AssumeRole' : 'AssumeRoleWithWebIdentity'
  const role = state.inventory.roles.find((r) => r.arn === params.RoleArn)
  const rule = state.trust.find(
    (r) => r.api === api && r.roleArn === params.RoleArn && (r.when?.(params, claims, caller) ?? true),
  )
  const decision = rule?.answer ?? 'deny'
  if (!role || decision !== 'grant') return deny(attempt, decision === 'grant' ? 'deny' : decision)
  const seconds = Number(params.DurationSeconds ?? 3600)
  const tooLong = checkDuration(seconds, role, caller)
  return tooLong ?? { result: open(attempt, role, seconds, state) }
}

function deny(attempt: Attempt, decision: Exclude<Decision, 'grant'>): { refusal: Refusal } {
  if (decision !== 'deny' && decision.because === undefined) return { refusal: decision }
  const { because, action } = decision === 'deny' ? { because: '', action: undefined } : decision
  if (!attempt.caller)
    return refuse('AccessDenied', `Not authorized to perform ${action ?? 'sts:AssumeRoleWithWebIdentity'}`, 403)
  const what = `${action ?? 'sts:AssumeRole'} on resource: ${attempt.params.RoleArn}`
  const sentence = `User: ${attempt.caller.arn} is not authorized to perform: ${what} ${because}`
  return refuse('AccessDenied', sentence.trim(), 403)
}

function checkDuration(seconds: number, role: Role, caller: Key | undefined): { refusal: Refusal } | undefined {
  if (caller && isRoleSession(caller) && seconds > 3600)
    return refuse(
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    )
  if (seconds > (role.maxSessionDuration ?? 3600))
    return refuse('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.')
  return undefined
}

function open(attempt: Attempt, role: Role, seconds: number, state: StsState): Session {
  const { params, caller } = attempt
  const session = params.RoleSessionName ?? ''
  const partition = role.arn.split(':')[1]
  const arn = `arn:${partition}:sts::${accountOf(role.arn)}:assumed-role/${nameOf(role.arn)}/${session}`
  const userId = `${role.roleId ?? idOf('AROA', role.arn)}:${session}`
  const passed = members(params, 'TransitiveTagKeys').map((key) => key[''] ?? '')
  const transitiveTagKeys = [...(caller?.transitiveTagKeys ?? []), ...passed]
  const expiresAt = Math.floor(state.now()) + seconds
  const key = state.ring.grant({ arn, userId, transitiveTagKeys }, expiresAt)
  return {
    AssumedRoleUser: { AssumedRoleId: userId, Arn: arn },
    Credentials: {
      AccessKeyId: key.accessKeyId,
      SecretAccessKey: key.secretAccessKey,
      SessionToken: key.sessionToken,
      Expiration: new Date(expiresAt * 1000).toISOString().replace('.000', ''),
    },
    ...(params.SourceIdentity === undefined ? {} : { SourceIdentity: params.SourceIdentity }),
  }
}
