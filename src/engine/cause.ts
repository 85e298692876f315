import type { Case } from './case.js'
import type { Demand } from './demand.js'
import type { Edit } from './edit.js'
import type { Comparison } from './judgement.js'
import { type Side, sideOf } from './pointer.js'

/** A cause in words: `what` is the case, `why` AWS refuses it, `fix` what to do, addressed to a side. */
export interface Explanation {
  readonly what: string
  readonly why: string
  readonly fix: string
}

/** A cause, recognised in one comparison. */
export interface Claim {
  readonly cause: string
  readonly title: string
  readonly general: boolean
  readonly demand: Demand
  /** Who owns the end of the comparison that is wrong. */
  readonly side: Side
  readonly explanation: Explanation
  /** The ways to put it right, each a set of edits, the preferred one first. */
  readonly remedies: readonly (readonly Edit[])[]
}

/** A way in which people get it wrong. */
export interface Cause {
  readonly id: string
  readonly title: string
  readonly general: boolean
  claim(d: Demand, kase: Case): Claim | undefined
}

/** What a cause is made of; it never evaluates, ranks, verifies, fetches or renders. */
export interface CauseSpec<E> {
  readonly id: string
  readonly title: string
  /** Claims a comparison only when no other cause does. */
  readonly general?: true
  /**
   * Which end of the comparison is wrong: the element that demands (`demand`) or the fact of the request (`fact`). The side
   * that has to act is read off the pointer at that end. A function when the evidence decides.
   */
  readonly culprit: 'demand' | 'fact' | ((evidence: E) => 'demand' | 'fact')
  /** The evidence, when this comparison fails for this reason. `want` is `false` inside a Deny. */
  find(c: Comparison, kase: Case, want: Demand['want']): E | undefined
  explain(evidence: E): Explanation
  remedies(evidence: E): readonly (readonly Edit[])[]
}

/** Declares a cause: how to recognise it, how to explain it, how to put it right. */
export function defineCause<E>(spec: CauseSpec<E>): Cause {
  const { id, title, general = false } = spec
  return {
    id,
    title,
    general,
    claim(demand, kase) {
      const { comparison: c, want } = demand
      const evidence = spec.find(c, kase, want)
      if (evidence === undefined) return
      const culprit = typeof spec.culprit === 'function' ? spec.culprit(evidence) : spec.culprit
      const from = c.actual.from ?? c.at
      return {
        cause: id,
        title,
        general,
        demand,
        side: sideOf(culprit === 'demand' ? c.at : from),
        explanation: spec.explain(evidence),
        remedies: spec.remedies(evidence),
      }
    },
  }
}
