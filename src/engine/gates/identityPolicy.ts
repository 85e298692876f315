import type { Json } from '../case.js'
import { all, any, type Judgement } from '../judgement.js'
import { below, type Pointer } from '../pointer.js'
import type { Request } from '../request.js'
import { allows, documentAt, doesNotDeny } from '../statement.js'
import { compared, type Gate, presumed, unseen } from './gate.js'
import { trustsAs } from './trustPolicy.js'

const AT = '/source/identityPolicies'

/**
 * Whether the caller's own side lets it ask: identity policies, within the permissions boundary and the session policies.
 * Across accounts they must allow; inside one account a trust policy that names the caller itself makes them needless (STS
 * API, AssumeRole), and lifts the limits of boundary and session policy where it names a user or a session (IAM User Guide,
 * "How AWS enforcement code logic evaluates requests"). A web identity call has no such side.
 */
export const identityPolicy: Gate = {
  id: 'identity-policy',
  at: '/source',
  judge: (r) =>
    r.api === 'AssumeRoleWithWebIdentity'
      ? all('/source', [])
      : all('/source', [notRoot(r), ...r.actions.flatMap((a) => judgeAction(r, a))]),
}

const notRoot = (r: Request): Judgement =>
  compared(
    '/source/caller/arn',
    'is not the root user',
    'root-user',
    [],
    r.caller
      ? { is: 'present', values: [r.kase.source.caller?.arn ?? ''], from: '/source/caller/arn' }
      : { is: 'unknown', gap: { what: 'the caller', why: 'it was not given', from: 'caller', presumed: true } },
    r.caller ? r.caller.kind !== 'account' : 'unknown',
  )

function judgeAction(r: Request, action: string): Judgement[] {
  const { identityPolicies, permissionsBoundary, sessionPolicies } = r.kase.source
  const policies = identityPolicies?.map((p, i) => documentAt(below(AT, i), p, 'identity'))
  const allowed: Judgement = policies
    ? any(
        AT,
        policies.length > 0
          ? policies.map((d) => allows(d, r, action))
          : [compared(AT, 'Allow', action, ['Allow'], { is: 'absent', from: AT }, false)],
      )
    : unseen(AT, 'allows', action, [action], {
        what: "the caller's identity policies",
        why: 'they were not read',
        from: 'identity-policies',
      })
  const denials = policies?.map((d) => doesNotDeny(d, r, action)) ?? [
    unseen(
      AT,
      'do not deny',
      action,
      [action],
      presumed("the caller's identity policies", 'they were not read', 'identity-policies'),
    ),
  ]
  const direct = trusted(r, 'user', 'session', 'role', 'anyone')
  const lifted = trusted(r, 'user', 'session', 'anyone')
  return [
    any(AT, [...direct, allowed]),
    ...denials,
    ...limit(
      r,
      action,
      permissionsBoundary === undefined ? undefined : permissionsBoundary === null ? [] : [permissionsBoundary],
      '/source/permissionsBoundary',
      'the permissions boundary of the caller',
      lifted,
    ),
    ...limit(
      r,
      action,
      sessionPolicies,
      '/source/sessionPolicies',
      "the session policies of the caller's session",
      lifted,
    ),
  ]
}

/** The short cut inside one account, as one comparison: how it is decided is the trust policy's own tree. */
function trusted(r: Request, ...ways: Parameters<typeof trustsAs>[1][]): Judgement[] {
  if (r.sameAccount !== true) return []
  return [
    compared(
      '/target/trustPolicy',
      'names the caller itself',
      'direct-trust',
      [],
      { is: 'present', values: [r.kase.source.caller?.arn ?? ''], from: '/source/caller/arn' },
      trustsAs(r, ...ways),
    ),
  ]
}

function limit(
  r: Request,
  action: string,
  documents: readonly Json[] | undefined,
  at: Pointer,
  what: string,
  lifted: readonly Judgement[],
): Judgement[] {
  if (!documents)
    return [
      unseen(
        at,
        'allows',
        action,
        [action],
        presumed(
          what,
          'whether there is one was not read',
          at.includes('session') ? 'session-policies' : 'identity-policies',
        ),
      ),
    ]
  const list = at.endsWith('Policies')
  const read = documents.map((d, i) => documentAt(list ? below(at, i) : at, d, 'identity'))
  return read.flatMap((d) => [any(d.at, [...lifted, allows(d, r, action)]), doesNotDeny(d, r, action)])
}
