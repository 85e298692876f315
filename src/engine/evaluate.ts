import { type Testimony, testimonyOf } from './answers.js'
import type { Case } from './case.js'
import { type Gate, type GateId, gates } from './gates/index.js'
import { all, type Comparison, comparisons, type Judgement, observed, presuming, rebuild } from './judgement.js'
import { requestOf } from './request.js'
import type { Truth } from './truth.js'

/** What was worked out for one gate, evidence of the answer included. */
export interface GateJudgement {
  readonly id: GateId
  readonly judgement: Judgement
}

/** The decision: the whole tree, and each gate by itself. */
export interface Evaluation {
  readonly judgement: Judgement
  readonly gates: readonly GateJudgement[]
}

/**
 * Would this request be let through? Works out every gate in AWS's order; an answer speaks for the gates that may have given
 * it and for every gate before them. What it says in so many words is a fact; that it refuses at all is evidence that
 * settles the unknown and never overrules what was worked out.
 * @param kase a settled case
 */
export function evaluate(kase: Case): Evaluation {
  const request = requestOf(kase)
  const testimony = kase.answer && testimonyOf(kase.answer)
  const judged = gates.map((g) => ({ id: g.id, judgement: hear(g, g.judge(request), testimony) }))
  const first = testimony ? Math.min(...testimony.gates.map((id) => gates.findIndex((g) => g.id === id))) : -1
  const cleared = judged.map((g, i) => (i < first ? { ...g, judgement: observed(g.judgement, 'true') } : g))
  return {
    judgement: all(
      '/target',
      cleared.map((g) => g.judgement),
    ),
    gates: cleared,
  }
}

/** The gate's judgement with the one comparison that AWS named made false; a comparison of its own when the gate has none. */
function hear(gate: Gate, judgement: Judgement, testimony: Testimony | undefined): Judgement {
  const key = testimony?.key
  if (key === undefined || !testimony?.gates.includes(gate.id)) return judgement
  const named = comparisons(judgement).some((c) => c.key === key && (!testimony.at || c.at === testimony.at))
  if (named)
    return rebuild(judgement, (c) => (c.key === key && c.truth !== 'true' ? { ...c, truth: 'false', told: true } : c))
  // The comparisons that were worked out say more than AWS's sentence: they are the reason, and it is their sum.
  if (judgement.truth === 'false') return judgement
  const at = testimony.at ?? gate.at
  const told: Comparison = {
    kind: 'comparison',
    at,
    test: 'answered',
    key,
    expected: [],
    actual: { is: 'unknown', gap: { what: `\`${key}\``, why: "only AWS's answer names it", from: 'aws' }, from: at },
    truth: 'false',
    told: true,
  }
  return all(judgement.at, [judgement, told])
}

/** What is expected of AWS from what is known, its own statements included; what is presumed to pass does. */
export const expected = (kase: Case): Truth => presuming(evaluate(kase).judgement).truth
