import type { Json } from './case.js'
import { judgeCondition } from './condition.js'
import { contextFact } from './context.js'
import { judgeAction, judgePrincipal, judgeResource } from './element.js'
import { all, any, type Comparison, type Fact, type Judgement, none } from './judgement.js'
import { matchesPattern } from './pattern.js'
import { below, type Pointer } from './pointer.js'
import { type Policy, readPolicy, type Statement } from './policy/document.js'
import type { Match } from './principal.js'
import type { Request } from './request.js'
import type { Truth } from './truth.js'

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
