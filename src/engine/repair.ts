import { testimonyOf } from './answers.js'
import { type Case, documentPointers, type Json } from './case.js'
import { apply, type Edit, sidesOf } from './edit.js'
import { evaluate, expected } from './evaluate.js'
import { gates } from './gates/index.js'
import { comparisons } from './judgement.js'
import { type Other, trusts } from './other.js'
import { at, type Side, sideOf } from './pointer.js'
import { documentKindAt } from './policy/problem.js'
import { problemsOf } from './policy/problems.js'
import { regulars } from './regulars.js'
import { strangers } from './strangers.js'
import type { Truth } from './truth.js'

/** A set of edits with what the engine says of the case once they are made. */
export interface Repair {
  readonly edits: readonly Edit[]
  readonly sides: readonly Side[]
  /** What is expected for our request after the edits. */
  readonly after: Truth
  /** Requests that are refused today and no longer would be, in words. */
  readonly admits: readonly string[]
  /** Requests that are granted today and no longer would be, in words. */
  readonly locksOut: readonly string[]
  /** What IAM would refuse about the edited documents, in words; such a repair is never shown. */
  readonly refused: readonly string[]
}

/** The others of a case, worked out once for all its repairs. */
export interface Neighbours {
  readonly regulars: readonly Other[]
  readonly strangers: readonly Other[]
}

/** The regulars, at most so many of them, and the strangers of a case. */
export const neighboursOf = (kase: Case, most: number): Neighbours => ({
  regulars: regulars(kase, Math.min(most, 16)),
  strangers: strangers(kase),
})

/**
 * What is expected once the edits are made. What AWS said about the very thing that is edited no longer holds; what it said
 * of anything else does.
 */
export function outcome(kase: Case, edits: readonly Edit[]): Truth {
  const edited = apply(kase, edits)
  if (!kase.answer) return expected(edited)
  const touched = toldAbout(kase).some((p) =>
    edits.some((e) => `${e.path}/`.startsWith(`${p}/`) || `${p}/`.startsWith(`${e.path}/`)),
  )
  const { answer: _, ...silent } = edited
  return expected(touched ? silent : edited)
}

/** What the answer speaks of: the comparisons it named, and the place of the one it would name if nothing else refused there. */
function toldAbout(kase: Case): string[] {
  const named = comparisons(evaluate(kase).judgement).flatMap((c) => (c.told ? [c.at, c.actual.from ?? c.at] : []))
  const testimony = kase.answer && testimonyOf(kase.answer)
  if (!testimony?.key) return named
  const places = gates.filter((g) => testimony.gates.includes(g.id)).map((g) => testimony.at ?? g.at)
  return [...named, ...places]
}

/** Tries the edits on the case: what they do for our request, and for others. */
export function tryOut(kase: Case, edits: readonly Edit[], near: Neighbours): Repair {
  // Others do not get our workflow's edits: they meet the policies as we leave them.
  const mended = apply(
    kase,
    edits.filter((e) => sideOf(e.path) !== 'workflow'),
  )
  const trust = edits.some((e) => e.path.startsWith('/target/trustPolicy'))
  return {
    edits,
    sides: sidesOf(edits),
    after: outcome(kase, edits),
    admits: trust ? near.strangers.filter((o) => trusts(apply(mended, o.edits)) !== 'false').map((o) => o.who) : [],
    locksOut: trust ? near.regulars.filter((o) => trusts(apply(mended, o.edits)) !== 'true').map((o) => o.who) : [],
    refused: newProblems(kase, mended),
  }
}

function newProblems(before: Case, after: Case): string[] {
  return documentPointers(after).flatMap((p) => {
    const now = at(after, p)
    const then = at(before, p)
    if (now === then) return []
    const kind = documentKindAt(p)
    const known = then === undefined ? [] : problemsOf(then as Json, kind).map((x) => x.id)
    return problemsOf(now as Json, kind)
      .filter((x) => (x.severity === 'error' || x.id === 'length-over-quota') && !known.includes(x.id))
      .map((x) => x.message)
  })
}

/** The edits without those that make no difference to the answer. */
export function minimal(kase: Case, edits: readonly Edit[]): readonly Edit[] {
  const whole = outcome(kase, edits)
  const spare = edits.findIndex((_, i) => outcome(kase, edits.toSpliced(i, 1)) === whole)
  return spare < 0 ? edits : minimal(kase, edits.toSpliced(spare, 1))
}
