import { testimonyOf } from './answers.js'
import type { Case } from './case.js'
import type { Cause } from './cause.js'
import { corrections, type Demand, identity } from './demand.js'
import { type DocumentProblem, documentProblems } from './documentProblems.js'
import { evaluate, type GateJudgement } from './evaluate.js'
import { byNearness, claimsOn, distinctFindings, type Finding, isProven } from './finding.js'
import { all, type Comparison, comparisons, type Gap, type Judgement, presuming } from './judgement.js'
import { neighboursOf, type Repair } from './repair.js'
import { repairsOf } from './repairs.js'
import { settle } from './settle.js'

export type { Certainty, Finding } from './finding.js'

/**
 * What the engine makes of a case. `explained`: the facts say no, here is why. `narrowed`: it cannot be told, only these
 * remain. `unexplained`: the facts say yes and AWS said no. `granted`: the facts say yes, and nothing says otherwise.
 */
export interface Diagnosis {
  readonly kind: 'explained' | 'narrowed' | 'unexplained' | 'granted'
  /** The case as it was read, with what its answer says written down. */
  readonly kase: Case
  readonly judgement: Judgement
  readonly gates: readonly GateJudgement[]
  /** The causes, the first one first; several when several things are wrong at once, or when it is narrowed. */
  readonly findings: readonly Finding[]
  readonly repairs: readonly Repair[]
  /** What was checked and is in order, as comparisons. */
  readonly met: readonly Comparison[]
  /** What could not be seen and might matter. */
  readonly notSeen: readonly Gap[]
  /** What is wrong with the policies as documents, whatever they decide. */
  readonly problems: readonly DocumentProblem[]
  /** Whether nobody has to change anything: asking again may do. */
  readonly transient: boolean
  /** Whether there were more ways than were looked at. */
  readonly capped: boolean
}

/** Explains a case. Pure and total; costs a few milliseconds, bounded for hostile policies by caps that it reports. */
export function diagnose(given: Case, causes: readonly Cause[]): Diagnosis {
  const kase = settle(given)
  const { judgement, gates } = evaluate(kase)
  const refused = kase.answer !== undefined
  const likely = presuming(judgement)
  const spoken = spokenOf(kase, gates)
  const base = {
    kase,
    judgement,
    gates,
    met: metOf(judgement),
    notSeen: gapsOf(spoken, refused),
    problems: documentProblems(kase),
    transient: !!(kase.answer && testimonyOf(kase.answer)?.transient),
    capped: false,
  }
  if (likely.truth === 'false') return { ...base, kind: 'explained', ...explain(kase, likely, causes) }
  if (likely.truth === 'unknown')
    return { ...base, kind: 'narrowed', ...narrow(kase, openPart(together(spoken)), causes, refused) }
  return refused
    ? { ...base, kind: 'unexplained', ...narrow(kase, together(spoken), causes, false) }
    : { ...base, kind: 'granted', findings: [], repairs: [] }
}

/** The gates that may have given the answer; all of them when there is none, or when its words are not known. */
function spokenOf(kase: Case, gates: readonly GateJudgement[]): readonly GateJudgement[] {
  const named = kase.answer && testimonyOf(kase.answer)?.gates
  return gates.filter((g) => !named || named.includes(g.id))
}

/** The part that is open: what is presumed to pass is a suspect only when nothing else is left that could have refused. */
const openPart = (spoken: Judgement): Judgement => {
  const likely = presuming(spoken)
  return likely.truth === 'true' ? spoken : likely
}

const together = (gates: readonly GateJudgement[]): Judgement =>
  all(
    '/target',
    gates.map((g) => g.judgement),
  )

const MOST_ACCOUNTS = 8

/** How many repairs are tried: many for the policies of real life, a few for one that was made to be slow. */
const triesFor = (j: Judgement): number => Math.max(3, Math.min(24, Math.floor(3000 / comparisons(j).length)))

function explain(
  kase: Case,
  judgement: Judgement,
  causes: readonly Cause[],
): Pick<Diagnosis, 'findings' | 'repairs' | 'capped'> {
  const { sets, capped } = corrections(judgement)
  const tries = triesFor(judgement)
  // A set in which nothing is known to fail is no explanation of a no.
  const ranked = sets
    .filter((set) => set.some(isProven))
    .map((set) => ({ set, claims: claimsOn(kase, set, causes) }))
    .toSorted(byNearness)
  // What is merely not known is named among what was not seen; only what fails is a cause.
  const ways = ranked
    .slice(0, MOST_ACCOUNTS)
    .map(({ set, claims }) => ({ demands: set.filter(isProven), claims: claims.filter((c) => isProven(c.demand)) }))
  // The explanation is of the nearest way; a repair may come from any of them.
  return {
    findings: distinctFindings((ways[0]?.claims ?? []).map((c): Finding => ({ ...c, certainty: 'proven' }))),
    repairs: repairsOf(kase, ways, neighboursOf(kase, tries), tries),
    capped: capped || sets.length > MOST_ACCOUNTS,
  }
}

/** What remains possible, each suspect with how sure it is. */
function narrow(
  kase: Case,
  judgement: Judgement,
  causes: readonly Cause[],
  refused: boolean,
): Pick<Diagnosis, 'findings' | 'repairs' | 'capped'> {
  const { sets, capped } = corrections(judgement)
  const tries = triesFor(judgement)
  // A refusal says that no way was met whole; it says so of one demand only where that demand is a way by itself.
  const alone = (d: Demand): boolean =>
    sets.some((s) => s.length === 1 && s[0] && identity(s[0].comparison) === identity(d.comparison))
  const suspects = [...new Map(sets.flat().map((d) => [identity(d.comparison), d])).values()]
  const findings = suspects
    .flatMap((d) => claimsOn(kase, [d], causes))
    .map((c): Finding => ({ ...c, certainty: refused && alone(c.demand) ? 'implied' : 'possible' }))
  const ordered = distinctFindings([...findings.filter((f) => !f.general), ...findings.filter((f) => f.general)])
  const ways = ordered.slice(0, MOST_ACCOUNTS).map((f) => ({ demands: [f.demand], claims: [f] }))
  return { findings: ordered, repairs: repairsOf(kase, ways, neighboursOf(kase, tries), tries), capped }
}

/** The comparisons that hold, each once. */
const metOf = (j: Judgement): Comparison[] => [
  ...new Map(
    comparisons(j)
      .filter((c) => c.truth === 'true')
      .map((c) => [identity(c), c]),
  ).values(),
]

/**
 * The gaps that are left, each once, in the order in which a request meets them. Gates that AWS's answer has cleared, and those
 * that the request never came to, leave none; and what only AWS itself can see, and has not refused, is no gap of ours.
 */
const gapsOf = (gates: readonly GateJudgement[], refused: boolean): Gap[] => {
  const open = gates.filter((g) => g.judgement.truth !== 'true').flatMap((g) => comparisons(g.judgement))
  const gaps = open.flatMap((c) => (c.truth === 'unknown' && c.actual.is === 'unknown' ? [c.actual.gap] : []))
  const ours = gaps.filter((g) => refused || !(g.presumed && g.from === 'aws'))
  return [...new Map(ours.map((g) => [g.what, g])).values()]
}
