import type { Case } from './case.js'
import type { Claim } from './cause.js'
import { type Demand, identity } from './demand.js'
import type { Edit } from './edit.js'
import { minimal, type Neighbours, type Repair, tryOut } from './repair.js'

/** What stands in the way on one way to a yes, and who claims it. */
export interface Obstacle {
  readonly demands: readonly Demand[]
  readonly claims: readonly Claim[]
}

const MOST_REPAIRS = 6

/**
 * The repairs of some ways to a yes, each tried on the case, the best first.
 * @param tries how many combinations are tried in all
 */
export function repairsOf(kase: Case, ways: readonly Obstacle[], near: Neighbours, tries: number): Repair[] {
  const tried = new Map<string, Tried>()
  const candidates = ways.flatMap((w) => combinations(w, tries).map((edits) => ({ edits, demands: w.demands.length })))
  for (const { edits, demands } of candidates.slice(0, tries)) {
    const least = minimal(kase, edits)
    const key = JSON.stringify(least)
    if (least.length === 0 || tried.has(key)) continue
    tried.set(key, { repair: tryOut(kase, least, near), demands })
  }
  return [...tried.values()]
    .filter((t) => t.repair.after !== 'false' && t.repair.refused.length === 0)
    .toSorted(byMerit)
    .slice(0, MOST_REPAIRS)
    .map((t) => t.repair)
}

/** Every combination of one remedy per comparison. */
function combinations({ demands, claims }: Obstacle, most: number): (readonly Edit[])[] {
  let out: (readonly Edit[])[] = [[]]
  for (const d of demands) {
    const own = claims.filter((c) => identity(c.demand.comparison) === identity(d.comparison))
    const remedies = own.flatMap((c) => c.remedies)
    if (remedies.length > 0) out = out.flatMap((edits) => remedies.map((r) => [...edits, ...r])).slice(0, most)
  }
  return out
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
  // A statement that can be mended is mended rather than left standing beside a new one.
  (t) => t.repair.edits.filter((e) => e.op === 'add' && e.path.endsWith('/Statement/-')).length,
  (t) => t.repair.sides.length,
  (t) => t.repair.edits.length,
]
const byMerit = (a: Tried, b: Tried): number => merit.map((k) => k(a) - k(b)).find((d) => d !== 0) ?? 0
