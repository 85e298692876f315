import type { Comparison, Judgement } from './judgement.js'
import { not, type Truth } from './truth.js'

/** One comparison, and how it would have to come out. */
export interface Demand {
  readonly comparison: Comparison
  readonly want: Truth
}

/** Sets of demands, each a way to the wanted outcome; `capped` when there were more than are kept. */
export interface Ways {
  readonly sets: readonly (readonly Demand[])[]
  readonly capped: boolean
}

/** How many ways are kept: policies of real life have a handful, hostile ones any number. */
const MOST = 40

/** What is in the way: per way to a yes, the demands that are not met. */
export const corrections = (j: Judgement): Ways => ways(j, 'true', (part, want) => part.truth === want)

/** What a policy asks for: per way to a yes, every demand. */
export const requirements = (j: Judgement): Ways => ways(j, 'true', () => false)

function ways(j: Judgement, want: Truth, settled: (j: Judgement, want: Truth) => boolean): Ways {
  if (settled(j, want)) return { sets: [[]], capped: false }
  switch (j.kind) {
    case 'comparison':
      return { sets: [[{ comparison: j, want }]], capped: false }
    case 'not':
      return ways(j.part, not(want), settled)
    case 'observed':
      return ways(j.part, want, settled)
    default: {
      const each = j.parts.map((p) => ways(p, want, settled))
      const together = (j.kind === 'all') === (want === 'true')
      const sets = together ? each.reduce<Ways>(both, { sets: [[]], capped: false }) : cut(each.flatMap((w) => w.sets))
      return { sets: sets.sets, capped: sets.capped || each.some((w) => w.capped) }
    }
  }
}

const isOne = (w: Ways): boolean => w.sets.length === 1 && w.sets[0]?.length === 0

const both = (a: Ways, b: Ways): Ways => {
  // Most parts of a tree are settled and ask for nothing; leaving them out keeps hostile policies cheap.
  if (isOne(a)) return { ...b, capped: a.capped || b.capped }
  if (isOne(b)) return { ...a, capped: a.capped || b.capped }
  const joined = cut(a.sets.flatMap((x) => b.sets.map((y) => [...x, ...y])))
  return { sets: joined.sets.map(distinct), capped: joined.capped || a.capped || b.capped }
}

/** The nearest ways: those that ask for the fewest other principals, then those that ask for the least. */
function cut(sets: readonly (readonly Demand[])[]): Ways {
  if (sets.length <= MOST) return { sets, capped: false }
  const cost = (s: readonly Demand[]): number =>
    s.filter((d) => d.comparison.test === 'Principal').length * 1000 + s.length
  return { sets: sets.toSorted((a, b) => cost(a) - cost(b)).slice(0, MOST), capped: true }
}

/** The name of a comparison: the same one is met once per action, and asks for the same change. */
export const identity = (c: Comparison): string => `${c.at} ${c.test} ${c.key}`

const distinct = (demands: readonly Demand[]): Demand[] => [
  ...new Map(demands.map((d) => [`${identity(d.comparison)} ${d.want}`, d])).values(),
]
