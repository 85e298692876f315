import type { Case } from '../engine/case.js'
import type { Demand } from '../engine/demand.js'
import type { Edit } from '../engine/edit.js'
import type { Comparison } from '../engine/judgement.js'
import { matchesPattern } from '../engine/pattern.js'
import type { Statement } from '../engine/policy/document.js'
import { matchPrincipal } from '../engine/principal.js'
import { type Request, requestOf } from '../engine/request.js'
import { addTo } from './listEdit.js'
import { covers, placeOf, statementsOf } from './place.js'

/** An action that AWS checks together with the assumption and that one side does not allow. */
export interface MissingAction {
  readonly side: 'trust' | 'identity'
  /** Whether the policy was read; else only AWS's sentence names the action. */
  readonly known: boolean
  readonly remedies: readonly (readonly Edit[])[]
}

/**
 * Reads a comparison as the lack of such an action. A statement that grants the action under conditions is not a lack:
 * then it is the conditions that fail.
 */
export function missingAction(
  c: Comparison,
  kase: Case,
  want: Demand['want'],
  action: 'sts:TagSession' | 'sts:SetSourceIdentity',
): MissingAction | undefined {
  if (want !== 'true') return
  const named = kase.answer?.message.includes(action) ?? false
  const side = c.at.startsWith('/target/trustPolicy') ? 'trust' : 'identity'
  if (named && /^(trust-policy|trust-allow|identity-allow)$/.test(c.key)) return { side, known: false, remedies: [] }
  if (c.key !== action) return
  if (c.at === '/source/identityPolicies' && c.test === 'allows')
    return named ? { side, known: false, remedies: [] } : undefined
  const place = placeOf(kase, c.at)
  if (c.test !== 'Action' || !place || !/^\/(target\/trustPolicy|source\/identityPolicies\/\d+)$/.test(place.document))
    return
  const r = requestOf(kase)
  const meant = statementsOf(kase, place.document).filter((s) => s.effect === 'Allow' && isMeantFor(s, r))
  if (!meant.includes(place.statement) || !covers(place.statement, r.actions[0] ?? '')) return
  if (meant.some((s) => covers(s, action))) return
  return { side, known: true, remedies: [[addTo(kase, c.at, action)]] }
}

/** Whether the statement can be for this caller (of a trust policy) and this role (of an identity policy). */
const isMeantFor = (s: Statement, r: Request): boolean =>
  (s.principals?.some((p) => matchPrincipal(p, r) !== 'none') ?? true) &&
  (s.resource === undefined ||
    s.resource.patterns.some((p) => r.roleArn === undefined || matchesPattern({ text: p }, r.roleArn)) !==
      s.resource.negated)
