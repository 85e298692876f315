import { coversAction } from './action.js'
import type { Json } from './case.js'
import { judgeCondition } from './condition.js'
import { contextFact } from './context.js'
import { all, any, type Comparison, type Fact, type Judgement, none } from './judgement.js'
import { matchesPattern } from './pattern.js'
import { below, type Pointer } from './pointer.js'
import { type Policy, readPolicy, type Statement } from './policy/document.js'
import { type Match, matchPrincipal } from './principal.js'
import type { Request } from './request.js'
import { not, some, type Truth, truthOf } from './truth.js'
import { resolveVariables } from './variables.js'

/** Which of a policy's elements apply: a trust policy names principals and has no resources, an identity policy the reverse. */
export type PolicyKind = 'trust' | 'identity' | 'resource-control'

/** A policy document at its place in the case. */
export interface Document {
  readonly at: Pointer
  readonly policy: Policy
  readonly kind: PolicyKind
}

/** Reads a document at a place. */
export const documentAt = (at: Pointer, json: Json, kind: PolicyKind): Document => ({
  at,
  policy: readPolicy(json),
  kind,
})

/** Whether some Allow statement of the document grants the action. */
export function allows(d: Document, r: Request, action: string, only?: (m: Match) => boolean): Judgement {
  const granting = d.policy.statements.filter((s) => s.effect !== 'Deny')
  const at = below(d.at, 'Statement')
  if (granting.length === 0) return noStatement(at, action)
  return any(
    at,
    granting.map((s) => judgeStatement(d, s, r, action, only)),
  )
}

/** Whether no Deny statement of the document matches the action. */
export function doesNotDeny(d: Document, r: Request, action: string): Judgement {
  const denying = d.policy.statements.filter((s) => s.effect === 'Deny')
  return none(
    below(d.at, 'Statement'),
    denying.map((s) => judgeStatement(d, s, r, action)),
  )
}

const noStatement = (at: Pointer, action: string): Comparison => ({
  kind: 'comparison',
  at,
  test: 'Allow',
  key: action,
  expected: ['Allow'],
  actual: { is: 'absent', from: at },
  truth: 'false',
})

function judgeStatement(
  d: Document,
  s: Statement,
  r: Request,
  action: string,
  only?: (m: Match) => boolean,
): Judgement {
  const at = below(d.at, ...s.path)
  const trusted = trustedIssuer(s)
  const fact = (key: string): Fact => contextFact(r, key, trusted)
  const parts: Judgement[] = []
  for (const name of s.malformed) parts.push(malformed(below(at, name), name))
  if (d.kind === 'trust') parts.push(judgePrincipal(at, s, r, only))
  if (d.kind === 'resource-control' && s.principals?.every((p) => p.value !== '*'))
    parts.push(judgePrincipal(at, s, r, only))
  parts.push(judgeAction(at, s, action))
  if (d.kind === 'identity') parts.push(judgeResource(at, s, r, d.policy.variables ? fact : undefined))
  for (const c of s.conditions)
    parts.push({
      kind: 'comparison',
      at: below(at, 'Condition', c.test, c.key),
      test: c.test,
      key: c.key,
      expected: c.values,
      actual: fact(c.key),
      truth: conditionTruth(c.test, c.key, c.values, fact(c.key), r, d.policy.variables ? fact : undefined),
    })
  return all(at, parts)
}

/** The one provider a statement trusts, by which a token without a known issuer is read. */
const trustedIssuer = (s: Statement): string | undefined => {
  const [only, more] = (s.principals ?? []).filter((p) => p.type === 'Federated')
  return only && !more ? only.value.replace(/^arn:[^:]*:iam::[^:]*:oidc-provider\//, '') : undefined
}

/**
 * A session ARN carries no role path, so a role ARN with a path in `aws:PrincipalArn` can be neither met nor missed for
 * certain by a session whose role's path is not known.
 */
function conditionTruth(
  test: string,
  key: string,
  values: readonly string[],
  actual: Fact,
  r: Request,
  variables?: (k: string) => Fact,
): Truth {
  const truth = judgeCondition(test, values, actual, variables)
  const { caller } = r
  if (truth !== 'false' || key.toLowerCase() !== 'aws:principalarn' || caller?.kind !== 'session') return truth
  const pathUnknown = r.kase.source.caller?.['role-path'] === undefined
  const name = caller.name
  return pathUnknown &&
    values.some((v) => /:role\/.+\//.test(v) && matchesPattern({ text: v.slice(v.lastIndexOf('/') + 1) }, name))
    ? 'unknown'
    : truth
}

const malformed = (at: Pointer, name: string): Comparison => ({
  kind: 'comparison',
  at,
  test: 'well-formed',
  key: name,
  expected: [],
  actual: {
    is: 'unknown',
    gap: { what: `\`${name}\``, why: 'the element cannot be understood', from: 'trust-policy' },
  },
  truth: 'unknown',
})

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

function judgePrincipal(at: Pointer, s: Statement, r: Request, only: ((m: Match) => boolean) | undefined): Comparison {
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

function judgeAction(at: Pointer, s: Statement, action: string): Comparison {
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

function judgeResource(
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
