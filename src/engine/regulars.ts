import { parsePrincipalArn } from './arn.js'
import type { Case } from './case.js'
import { claimsOf } from './claims.js'
import { type Demand, requirements } from './demand.js'
import { apply, type Edit } from './edit.js'
import { granting } from './gates/trustPolicy.js'
import { all } from './judgement.js'
import { type Other, trusts } from './other.js'
import { instanceOf } from './pattern.js'
import { requestOf } from './request.js'
import { contextKind, parseSubject, type Subject } from './subject.js'

/** The requests that the policy grants today, as far as they can be read off the policy itself. */
export function regulars(kase: Case, most: number): Other[] {
  if (kase.target.trustPolicy === undefined) return []
  const { sets } = requirements(all('/target/trustPolicy', granting(requestOf(kase))))
  const found = new Map<string, Other>()
  for (const set of sets) {
    for (const edits of instances(set).slice(0, most)) {
      const key = JSON.stringify(edits)
      if (found.size >= most || found.has(key)) continue
      const other = apply(kase, edits)
      if (isPossible(kase, other) && trusts(other) === 'true') found.set(key, { who: nameOf(other, edits), edits })
    }
  }
  return [...found.values()]
}

const MOST_INSTANCES = 16

/** Up to four requests that meet a set of demands, as edits of ours. */
function instances(set: readonly Demand[]): Edit[][] {
  let out: Edit[][] = [[]]
  for (const d of set) {
    const { actual, expected, test } = d.comparison
    if (d.want !== 'true' || d.comparison.truth === 'true' || actual.is === 'unknown' || /Not|Null/.test(test)) continue
    const from = actual.from
    if (test === 'Principal') {
      const arns = expected.map(callerFor).filter((a) => a !== undefined)
      if (from !== '/source/caller/arn' || arns.length === 0) return []
      out = out.flatMap((edits) =>
        arns.slice(0, 4).map((arn): Edit[] => [...edits, { op: 'add', path: '/source/caller', value: { arn } }]),
      )
    } else if (from.startsWith('/workflow/claims/') || from.startsWith('/workflow/inputs/')) {
      out = out
        .flatMap((edits) =>
          expected.slice(0, 4).map((v): Edit[] => [...edits, { op: 'add', path: from, value: instanceOf(v) }]),
        )
        .slice(0, MOST_INSTANCES)
    }
  }
  return out.filter((edits) => edits.length > 0)
}

/** A caller that an entry of a Principal element stands for. */
function callerFor(entry: string): string | undefined {
  const account = /^\d{12}$/.test(entry) ? entry : undefined
  const arn = parsePrincipalArn(entry)
  if (account || arn?.kind === 'account')
    return `arn:${arn?.partition ?? 'aws'}:iam::${account ?? arn?.account}:role/any-role`
  return arn?.kind === 'user' || arn?.kind === 'role' || arn?.kind === 'session' ? entry : undefined
}

/** Whether GitHub could issue such a subject: the repository at hand has one format, and only so many kinds of context exist. */
function isPossible(ours: Case, other: Case): boolean {
  const mine = subjectOf(ours)
  const theirs = subjectOf(other)
  if (!mine || !other.workflow.claims) return true
  if (!theirs) return String(other.workflow.claims.sub).startsWith('repo:') === false
  const sameIds = mine.repoId !== undefined && theirs.repoId === mine.repoId
  // The ids stay with the repository: another name beside them is one that it no longer has.
  if (sameIds && (theirs.owner !== mine.owner || theirs.repo !== mine.repo)) return false
  const sameRepository = theirs.owner === mine.owner && theirs.repo === mine.repo
  if (sameRepository && (theirs.ownerId === undefined) !== (mine.ownerId === undefined)) return false
  return contextKind(theirs.context) !== 'other'
}

const subjectOf = (kase: Case): Subject | undefined => {
  const sub = claimsOf(kase)?.claims.sub
  return typeof sub === 'string' ? parseSubject(sub) : undefined
}

const nameOf = (other: Case, edits: readonly Edit[]): string => {
  const sub = other.workflow.claims?.sub
  if (edits.some((e) => e.path === '/workflow/claims/sub')) return `\`${String(sub)}\``
  const caller = edits.find((e) => e.path === '/source/caller')
  if (caller) return `\`${other.source.caller?.arn}\``
  return edits
    .map((e) => `\`${e.op === 'remove' ? '' : String(e.value)}\` as ${e.path.split('/').at(-1)}`)
    .join(' and ')
}
