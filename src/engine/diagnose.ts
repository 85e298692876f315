import { testimonyOf } from './answers.js'
import type { Case } from './case.js'
import type { Cause, Claim } from './cause.js'
import { corrections, type Demand, identity } from './demand.js'
import type { Edit } from './edit.js'
import { evaluate, type GateJudgement } from './evaluate.js'
import { all, type Comparison, comparisons, type Gap, type Judgement, presuming } from './judgement.js'
import { minimal, type Neighbours, neighboursOf, type Repair, tryOut } from './repair.js'
import { settle } from './settle.js'

/** How sure a claim is: worked out, or the only thing left, or one of several. */
export type Certainty = 'proven' | 'implied' | 'possible'

/** A cause with how sure it is. */
export interface Finding extends Claim {
  readonly certainty: Certainty
}

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
  const base = {
    kase,
    judgement,
    gates,
    met: metOf(judgement),
    notSeen: gapsOf(gates, refused),
    transient: !!(kase.answer && testimonyOf(kase.answer)?.transient),
    capped: false,
  }
  if (likely.truth === 'false') return { ...base, kind: 'explained', ...explain(kase, likely, causes) }
  const spoken = spokenOf(kase, gates)
  if (likely.truth === 'unknown')
    return { ...base, kind: 'narrowed', ...narrow(kase, presuming(spoken), causes, refused) }
  return refused
    ? { ...base, kind: 'unexplained', ...narrow(kase, spoken, causes, false) }
    : { ...base, kind: 'granted', findings: [], repairs: [] }
}

/** The gates that may have given the answer; all of them when there is none, or when its words are not known. */
function spokenOf(kase: Case, gates: readonly GateJudgement[]): Judgement {
  const named = kase.answer && testimonyOf(kase.answer)?.gates
  return all(
    '/target',
    gates.filter((g) => !named || named.includes(g.id)).map((g) => g.judgement),
  )
}

interface Account {
  readonly findings: readonly Finding[]
  readonly inTheWay: readonly Demand[]
  readonly repairs: readonly Repair[]
}

const MOST_ACCOUNTS = 8
const MOST_COMBINATIONS = 24
const MOST_REPAIRS = 6

function explain(
  kase: Case,
  judgement: Judgement,
  causes: readonly Cause[],
): Pick<Diagnosis, 'findings' | 'repairs' | 'capped'> {
  const { sets, capped } = corrections(judgement)
  // A set in which nothing is known to fail is no explanation of a no.
  const ranked = sets
    .filter((set) => set.some(isProven))
    .map((set) => ({ set, claims: claimsOn(kase, set, causes) }))
    .toSorted(byNearness)
    .slice(0, MOST_ACCOUNTS)
  const near = neighboursOf(kase)
  const accounts = ranked.map(({ set, claims }) => account(kase, set, claims, near))
  const best = accounts[0]
  // The explanation is of the nearest way; a repair may come from any of them.
  const repairs = distinctRepairs(
    accounts.flatMap((a) => a.repairs.map((repair) => ({ repair, demands: a.inTheWay.length }))),
  )
  return { findings: best?.findings ?? [], repairs, capped: capped || sets.length > MOST_ACCOUNTS }
}

const isProven = (d: Demand): boolean => d.comparison.truth !== 'unknown'

/** Specific causes hide general ones on the same comparison. */
function claimsOn(kase: Case, set: readonly Demand[], causes: readonly Cause[]): Claim[] {
  return set.flatMap((d) => {
    const claims = causes.flatMap((c) => c.claim(d, kase) ?? [])
    const specific = claims.filter((c) => !c.general)
    return specific.length > 0 ? specific : claims.slice(0, 1)
  })
}

interface Candidate {
  readonly set: readonly Demand[]
  readonly claims: readonly Claim[]
}

/** The order of ways, key by key; every key is a fact the reader can check. */
const nearness: readonly ((c: Candidate) => number)[] = [
  (c) => c.set.filter((d) => d.comparison.test === 'Principal' && isForeign(d.comparison)).length,
  (c) => c.set.filter((d) => !c.claims.some((x) => x.demand === d && !x.general)).length,
  (c) => c.set.length,
  (c) => c.claims.length,
]
const byNearness = (a: Candidate, b: Candidate): number => nearness.map((k) => k(a) - k(b)).find((d) => d !== 0) ?? 0

/** Whether a Principal element is for another kind of caller altogether, so that its statement was never meant for this one. */
const isForeign = (c: Comparison): boolean =>
  !c.expected.some(c.actual.from?.startsWith('/workflow/claims') ? namesProvider : namesCaller)

const namesProvider = (entry: string): boolean => entry.includes(':oidc-provider/') || BUILT_IN.includes(entry)
const namesCaller = (entry: string): boolean =>
  /^(\d{12}|\*|A(IDA|ROA)[A-Z0-9]+)$/.test(entry) || (/^arn:/.test(entry) && !/:(oidc|saml)-provider\//.test(entry))

/** The identity providers that need no IAM provider of their own (IAM User Guide, "Principal": web identity). */
const BUILT_IN = ['accounts.google.com', 'cognito-identity.amazonaws.com', 'graph.facebook.com', 'www.amazon.com']

function account(kase: Case, set: readonly Demand[], claims: readonly Claim[], near: Neighbours): Account {
  // What is merely not known is named among what was not seen; only what fails is a cause.
  const proven = claims.filter((c) => isProven(c.demand))
  const findings = proven.map((c): Finding => ({ ...c, certainty: 'proven' }))
  return { findings, inTheWay: set, repairs: repairsOf(kase, set.filter(isProven), proven, near) }
}

/** Every combination of one remedy per comparison, tried. */
function repairsOf(kase: Case, set: readonly Demand[], claims: readonly Claim[], near: Neighbours): Repair[] {
  let combinations: (readonly Edit[])[] = [[]]
  for (const d of set) {
    const remedies = claims
      .filter((c) => identity(c.demand.comparison) === identity(d.comparison))
      .flatMap((c) => c.remedies)
    if (remedies.length > 0)
      combinations = combinations.flatMap((edits) => remedies.map((o) => [...edits, ...o])).slice(0, MOST_COMBINATIONS)
  }
  const seen = new Set<string>()
  return combinations.flatMap((edits) => {
    const least = minimal(kase, edits)
    const key = JSON.stringify(least)
    if (least.length === 0 || seen.has(key)) return []
    seen.add(key)
    const repair = tryOut(kase, least, near)
    return repair.after === 'false' || repair.refused.length > 0 ? [] : [repair]
  })
}

interface Tried {
  readonly repair: Repair
  readonly demands: number
}

/** The order of repairs: verified, admitting nobody new, locking nobody out, then by how little they ask. */
const merit: readonly ((t: Tried) => number)[] = [
  (t) => (t.repair.after === 'true' ? 0 : 1),
  (t) => (t.repair.admits.length > 0 ? 1 : 0),
  (t) => t.demands,
  (t) => t.repair.locksOut.length,
  (t) => t.repair.admits.length,
  (t) => t.repair.sides.length,
  (t) => t.repair.edits.length,
]
const byMerit = (a: Tried, b: Tried): number => merit.map((k) => k(a) - k(b)).find((d) => d !== 0) ?? 0

function distinctRepairs(tried: readonly Tried[]): Repair[] {
  const seen = new Map<string, Repair>()
  for (const { repair } of tried.toSorted(byMerit)) {
    const key = JSON.stringify(repair.edits)
    if (!seen.has(key)) seen.set(key, repair)
  }
  return [...seen.values()].slice(0, MOST_REPAIRS)
}

/** What remains possible, each suspect with how sure it is. */
function narrow(
  kase: Case,
  judgement: Judgement,
  causes: readonly Cause[],
  refused: boolean,
): Pick<Diagnosis, 'findings' | 'repairs' | 'capped'> {
  const { sets, capped } = corrections(judgement)
  const inAll = (d: Demand): boolean =>
    sets.every((s) => s.some((x) => identity(x.comparison) === identity(d.comparison)))
  const suspects = [...new Map(sets.flat().map((d) => [identity(d.comparison), d])).values()]
  const findings = suspects
    .flatMap((d) => claimsOn(kase, [d], causes))
    .map((c): Finding => ({ ...c, certainty: refused && inAll(c.demand) ? 'implied' : 'possible' }))
  const ordered = [...findings.filter((f) => !f.general), ...findings.filter((f) => f.general)]
  const near = neighboursOf(kase)
  const repairs = distinctRepairs(
    ordered
      .slice(0, MOST_ACCOUNTS)
      .flatMap((f) => repairsOf(kase, [f.demand], [f], near).map((repair) => ({ repair, demands: 1 }))),
  )
  return { findings: ordered, repairs, capped }
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
 * The gaps that are left, each once, in the order in which a request meets them. A gate that AWS's answer has cleared leaves
 * none; and what only AWS itself can see, and has not refused, is no gap of ours.
 */
const gapsOf = (gates: readonly GateJudgement[], refused: boolean): Gap[] => {
  const open = gates.filter((g) => g.judgement.truth !== 'true').flatMap((g) => comparisons(g.judgement))
  const gaps = open.flatMap((c) => (c.truth === 'unknown' && c.actual.is === 'unknown' ? [c.actual.gap] : []))
  const ours = gaps.filter((g) => refused || !(g.presumed && g.from === 'aws'))
  return [...new Map(ours.map((g) => [g.what, g])).values()]
}
