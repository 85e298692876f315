import { coversAction } from './action.js'
import type { Comparison, Fact } from './judgement.js'
import { matchesPattern } from './pattern.js'
import { below, type Pointer } from './pointer.js'
import type { Statement } from './policy/document.js'
import { type Match, matchPrincipal } from './principal.js'
import type { Request } from './request.js'
import { not, some, type Truth, truthOf } from './truth.js'
import { resolveVariables } from './variables.js'

const MATCHES: Readonly<Record<Match, Truth>> = {
  user: 'true',
  session: 'true',
  role: 'true',
  anyone: 'true',
  provider: 'true',
  account: 'true',
  none: 'false',
  unknown: 'unknown',
}

/** Whether the statement's Principal takes in who asks; `only` counts just some ways of matching. */
export function judgePrincipal(
  at: Pointer,
  s: Statement,
  r: Request,
  only: ((m: Match) => boolean) | undefined,
): Comparison {
  const entries = s.principals
  const base = { kind: 'comparison', test: 'Principal', key: 'principal' } as const
  const actual = principalFact(r)
  // A trust policy cannot hold NotPrincipal: IAM refuses it.
  if (!entries)
    return {
      ...base,
      at: below(at, s.notPrincipal ? 'NotPrincipal' : 'Principal'),
      expected: [],
      actual,
      truth: 'unknown',
    }
  const matches = entries.map((e) => matchPrincipal(e, r))
  const counted = only ? matches.map((m) => (m === 'unknown' || only(m) ? m : 'none')) : matches
  return {
    ...base,
    at: below(at, 'Principal'),
    expected: entries.map((e) => e.value),
    actual,
    truth: some(counted.map((m) => MATCHES[m])),
  }
}

/** Who asks: the caller, or the provider whose token is presented. */
export function principalFact(r: Request): Fact {
  if (r.api === 'AssumeRoleWithWebIdentity') {
    if (r.issuer === undefined)
      return {
        is: 'unknown',
        gap: { what: 'the issuer of the token', why: 'the claims were not given', from: 'token' },
        from: '/workflow/claims/iss',
      }
    const account = r.role ? `arn:${r.role.partition}:iam::${r.role.account}:oidc-provider/` : ''
    return { is: 'present', values: [`${account}${r.issuer}`], from: '/workflow/claims/iss' }
  }
  const arn = r.kase.source.caller?.arn
  return arn
    ? { is: 'present', values: [arn], from: '/source/caller/arn' }
    : { is: 'unknown', gap: { what: 'the caller', why: 'it was not given', from: 'caller' }, from: '/source/caller' }
}

/** Whether the statement's Action or NotAction covers the action. */
export function judgeAction(at: Pointer, s: Statement, action: string): Comparison {
  const { negated = false, patterns = [] } = s.action ?? {}
  const covered = coversAction(patterns, action)
  const name = negated ? 'NotAction' : 'Action'
  return {
    kind: 'comparison',
    at: below(at, name),
    test: name,
    key: action,
    expected: patterns,
    actual: { is: 'present', values: [action], from: '/workflow/inputs/api' },
    truth: s.action ? truthOf(covered !== negated) : 'unknown',
  }
}

/** Whether the statement's Resource or NotResource covers the role. */
export function judgeResource(
  at: Pointer,
  s: Statement,
  r: Request,
  variables: ((k: string) => Fact) | undefined,
): Comparison {
  const { negated = false, patterns = [] } = s.resource ?? {}
  const name = negated ? 'NotResource' : 'Resource'
  const base = { kind: 'comparison', at: below(at, name), test: name, key: 'resource', expected: patterns } as const
  const role = r.roleArn
  if (!s.resource || !role)
    return {
      ...base,
      actual: { is: 'unknown', gap: { what: 'the role ARN', why: 'it was not given', from: 'request' } },
      truth: patterns.includes('*') ? truthOf(!negated) : 'unknown',
    }
  const hit = some(
    patterns.map((p) => {
      const resolved = variables ? resolveVariables(p, variables) : { pattern: { text: p } }
      return resolved === 'unknown'
        ? 'unknown'
        : resolved === 'none'
          ? 'false'
          : truthOf(matchesPattern(resolved.pattern, role))
    }),
  )
  return {
    ...base,
    actual: { is: 'present', values: [role], from: '/workflow/inputs/role-arn' },
    truth: negated ? not(hit) : hit,
  }
}
