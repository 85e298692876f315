import type { Case } from '../engine/case.js'
import { claimsOf } from '../engine/claims.js'
import type { Demand } from '../engine/demand.js'
import type { Edit } from '../engine/edit.js'
import { withRepositoryOf } from '../engine/githubDifference.js'
import type { Comparison } from '../engine/judgement.js'
import { parseTest } from '../engine/operators/index.js'
import { matchesPattern } from '../engine/pattern.js'
import { parseSubject } from '../engine/subject.js'
import { claimOfKey, conditionsAround, quoted, statementOf } from './conditionEdits.js'
import { addTo } from './listEdit.js'

/** The comparison of a Deny statement that says most about why it matches. */
export interface Denial {
  readonly comparison: Comparison
  readonly kase: Case
  readonly sid: string | undefined
}

/**
 * The evidence when this comparison is the telling one of a Deny statement that matches: a condition that lists exceptions,
 * else any condition, else the principal.
 */
export function denial(c: Comparison, kase: Case, want: Demand['want']): Denial | undefined {
  if (want !== 'false' || c.truth !== 'true') return
  const conditions = conditionsAround(c, kase)
  const telling = conditions.filter((x) => isException(x.test))
  const among = telling.length > 0 ? telling : conditions
  const first = conditions.length > 0 ? among.some((x) => x.at === c.at) : c.test === 'Principal' || c.test === 'Action'
  const sid = statementOf(c, kase)?.Sid
  return first ? { comparison: c, kase, sid: typeof sid === 'string' ? sid : undefined } : undefined
}

const isException = (test: string): boolean => {
  const base = parseTest(test)?.base
  return base !== undefined && base !== 'Null' && base.negated
}

/** A Deny statement that matches, in words. */
export function denied({ comparison: c, sid }: Denial, whose: string): string {
  const statement = sid ? `the statement \`${sid}\` of ${whose}` : `a Deny statement of ${whose}`
  if (!c.at.includes('/Condition/')) return `${statement} denies \`${c.key === 'principal' ? c.expected[0] : c.key}\``
  const actual = c.actual.is === 'present' ? `is ${quoted(c.actual.values)}` : 'is not in the request'
  return `${statement} denies with \`${c.test}\` ${quoted(c.expected)}, and \`${c.key}\` ${actual}`
}

/** The value with the ids of the token, when it is the classic form of a subject that has them. */
function immutable({ comparison: c, kase }: Denial): string | undefined {
  const sub = claimsOf(kase)?.claims.sub
  if (claimOfKey(c.key) !== 'sub' || typeof sub !== 'string' || !parseSubject(sub)?.ownerId) return
  const owner = parseSubject(sub)?.owner
  return c.expected
    .filter((v) => v.startsWith(`repo:${owner}/`))
    .flatMap((v) => withRepositoryOf(v, sub) ?? [])
    .find((v) => matchesPattern({ text: v }, sub))
}

/** Whether the exceptions name the repository or its owner in the form without the ids that the token has. */
export const misses = (d: Denial): boolean => isException(d.comparison.test) && immutable(d) !== undefined

/** The value of this request among the exceptions; a Deny is never taken away, and one without exceptions is left alone. */
export function exceptions(d: Denial): Edit[][] {
  const { comparison: c, kase } = d
  if (!isException(c.test) || c.actual.is !== 'present') return []
  const [value] = c.actual.values
  const twin = immutable(d)
  return [
    ...(twin ? [[addTo(kase, c.at, twin)]] : []),
    ...(value === undefined || value === twin ? [] : [[addTo(kase, c.at, value)]]),
  ]
}
