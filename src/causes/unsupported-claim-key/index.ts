import type { Case } from '../../engine/case.js'
import { defineCause } from '../../engine/cause.js'
import { claimsOf } from '../../engine/claims.js'
import type { Demand } from '../../engine/demand.js'
import type { Edit } from '../../engine/edit.js'
import type { Comparison } from '../../engine/judgement.js'
import {
  claimOfKey,
  keepsSubject,
  prefixOfKey,
  removeCondition,
  rewrite,
  without,
  withValues,
} from '../conditionEdits.js'
import { issuerFor } from '../providerOfStatement.js'
import { narrowStatement } from '../statementForToken.js'

interface Evidence {
  readonly comparison: Comparison
  readonly kase: Case
  readonly claim: string
}

function evidence(c: Comparison, kase: Case, want: Demand['want']): Evidence | undefined {
  const claim = claimOfKey(c.key)
  if (want !== 'true' || c.truth !== 'false' || !claim || c.actual.is !== 'absent' || !c.actual.never) return
  const issuer = issuerFor(c, kase)
  return issuer?.toLowerCase() === prefixOfKey(c.key).toLowerCase() ? { comparison: c, kase, claim } : undefined
}

/** Claims that can be had under another name, by the ids that names stand for. */
const INSTEAD: Readonly<Record<string, string>> = {
  repository_owner: 'repository_owner_id',
  enterprise: 'enterprise_id',
}

function remedies({ comparison: c, kase, claim }: Evidence): Edit[][] {
  const claims = claimsOf(kase)?.claims ?? {}
  const real = claims[claim]
  // A condition that this very token would not meet was not meant for it.
  if (real !== undefined && !c.expected.includes(String(real))) return []
  const beside = (name: string, value: string): Edit[] =>
    rewrite(c, kase, (block) =>
      withValues(without(block, c.test, c.key), c.test, `${prefixOfKey(c.key)}:${name}`, value),
    )
  const other = INSTEAD[claim]
  const id = other === undefined ? undefined : claims[other]
  return [
    ...(other !== undefined && id !== undefined && keepsSubject(c, kase, c.at) ? [beside(other, String(id))] : []),
    ...(keepsSubject(c, kase, c.at)
      ? [[removeCondition(kase, c.at)]]
      : typeof claims.sub === 'string' && /^String(Equals|Like)/.test(c.test)
        ? [beside('sub', claims.sub)]
        : []),
    ...narrowStatement(c, kase),
  ]
}

export default defineCause({
  id: 'unsupported-claim-key',
  title: 'the condition is on a claim that AWS does not make a condition key',
  culprit: 'demand',
  find: evidence,
  explain: (e) => ({
    what: `the trust policy has a condition on \`${e.comparison.key}\`, and AWS makes no condition key of the claim \`${e.claim}\``,
    why: 'a condition on a key that is never in the request is never met, whatever the token holds',
    fix: 'in the target account, express the condition with a claim that AWS knows, or with the subject',
  }),
  remedies,
})
