import type { Case } from '../engine/case.js'
import { claimsOf } from '../engine/claims.js'
import type { Demand } from '../engine/demand.js'
import type { Edit } from '../engine/edit.js'
import { withRepositoryOf } from '../engine/githubDifference.js'
import type { Comparison } from '../engine/judgement.js'
import { matchesPattern } from '../engine/pattern.js'
import { parseSubject } from '../engine/subject.js'
import { nearestSubject, type SubjectDifference } from '../engine/subjectDifference.js'
import { andedConditions } from './andedConditions.js'
import { claimOfKey, conditionsAround, rewrite, textTest, without, withValues } from './conditionEdits.js'
import { addTo, replaceIn } from './listEdit.js'

/** A condition on the subject that the real subject does not meet, with the condition value that comes nearest. */
export interface SubjectEvidence {
  readonly comparison: Comparison
  readonly kase: Case
  readonly sub: string
  /** The condition value that comes nearest. */
  readonly value: string
  readonly wildcards: boolean
  readonly differences: readonly SubjectDifference[]
}

/** The evidence when a condition on the subject of the token is not met; undefined for every other comparison. */
export function subjectEvidence(c: Comparison, kase: Case, want: Demand['want']): SubjectEvidence | undefined {
  const test = textTest(c.test)
  if (want !== 'true' || c.truth !== 'false' || !test || claimOfKey(c.key) !== 'sub') return
  if (c.actual.is !== 'present' || !c.at.startsWith('/target/trustPolicy')) return
  const known = found.get(c)
  if (known?.kase === kase) return known.evidence
  const evidence = find(c, kase, test.wildcards, c.actual.values[0] ?? '')
  found.set(c, { kase, evidence })
  return evidence
}

// A dozen causes ask the same of one comparison; remembering the answer is invisible from outside.
const found = new WeakMap<Comparison, { readonly kase: Case; readonly evidence: SubjectEvidence | undefined }>()

function find(c: Comparison, kase: Case, wildcards: boolean, sub: string): SubjectEvidence | undefined {
  const nearest = nearestSubject(c.expected, wildcards, sub)
  if (!nearest || isAudience(nearest.value)) return
  // Where another condition lets the subject in and the two exclude each other, it is the pair that is wrong.
  if (trustedElsewhere(c, kase, sub) && andedConditions(c, kase, 'true')) return
  return { comparison: c, kase, sub, value: nearest.value, wildcards, differences: nearest.differences }
}

/** The evidence when this difference is among those that separate the nearest condition value from the subject. */
export function differs(
  c: Comparison,
  kase: Case,
  want: Demand['want'],
  ...kinds: readonly SubjectDifference[]
): SubjectEvidence | undefined {
  const e = subjectEvidence(c, kase, want)
  return e?.differences.some((d) => kinds.includes(d)) ? e : undefined
}

/** A value of another key that strayed here is no subject that could be compared. */
const isAudience = (value: string): boolean => /^sts\.amazonaws\.com(\.cn)?$/.test(value)

/** Whether another condition of the statement on the same key lets the subject in. */
const trustedElsewhere = (c: Comparison, kase: Case, sub: string): boolean =>
  conditionsAround(c, kase).some((o) => {
    const test = o.at !== c.at && o.key.toLowerCase() === c.key.toLowerCase() ? textTest(o.test) : undefined
    return test !== undefined && o.values.some((v) => (test.wildcards ? matchesPattern({ text: v }, sub) : v === sub))
  })

// A value that no token will ever meet again keeps nobody in, so it gives way; any other stays and is joined.
const DEAD: readonly SubjectDifference[] = [
  'case',
  'format',
  'impossible',
  'missing-owner',
  'pattern-incomplete',
  'literal-wildcard',
]

/** Whether no token can meet the nearest condition value any more. */
function isDead(e: SubjectEvidence): boolean {
  if (isRenamed(e)) return true
  // A faulty value for another repository is still somebody else's.
  if (e.differences.includes('repository')) return false
  if (e.differences.some((d) => DEAD.includes(d))) return true
  const s = parseSubject(e.sub)
  // The classic form of the one repository that has ids now; a pattern for all repositories of the owner may serve others.
  return (
    e.differences.includes('immutable-token') && s !== undefined && e.value.startsWith(`repo:${s.owner}/${s.repo}:`)
  )
}

/**
 * The changes of the trust policy that let the subject in, the narrowest first: its exact value; then the nearest value
 * mended but as broad as it was; a wildcard operator last.
 */
export function subjectRemedies(e: SubjectEvidence): Edit[][] {
  const { comparison: c, kase, value, sub } = e
  const place = c.at
  const exact = isDead(e) ? replaceIn(kase, place, value, sub) : addTo(kase, place, sub)
  const twin = mended(e)
  const broad: Edit[][] =
    twin === undefined || twin === sub
      ? []
      : e.wildcards
        ? [[replaceIn(kase, place, value, twin)]]
        : [asPattern(e.comparison, kase, value, twin)]
  return [[exact], ...broad]
}

/** The nearest value with its repository as it is called now and its breadth kept. */
function mended(e: SubjectEvidence): string | undefined {
  if (e.differences.includes('repository') && !isRenamed(e)) return
  const incomplete = e.differences.includes('pattern-incomplete')
  const value = withRepositoryOf(e.value, e.sub) ?? (incomplete || e.value.includes('*') ? e.value : undefined)
  const twin = value !== undefined && incomplete ? `${value.replace(/:$/, '')}:*` : value
  return twin !== undefined && matchesPattern({ text: twin }, e.sub) ? twin : undefined
}

/** The condition turned into one whose operator takes wildcards, with a pattern in the place of a value; nothing when one stands there already. */
export function asPattern(c: Comparison, kase: Case, old: string, pattern: string): Edit[] {
  const like = c.test.replace(/StringEquals(IgnoreCase)?/i, 'StringLike')
  if (like === c.test || conditionsAround(c, kase).some((x) => x.test === like && x.key === c.key)) return []
  const values = c.expected.map((v) => (v === old ? pattern : v))
  return rewrite(c, kase, (block) =>
    withValues(without(block, c.test, c.key), like, c.key, values.length === 1 ? (values[0] ?? '') : values),
  )
}

/** The environment that the trust policy waits for, when it names one without wildcards. */
const environmentOf = (value: string): string | undefined =>
  /:environment:([^*?:<]+)$/.exec(value)?.[1]?.replaceAll('%3A', ':')

/** The environments without wildcards that the condition values of a comparison name, those that are known to exist first. */
export function environmentsTrusted(e: SubjectEvidence): string[] {
  const known = e.kase.workflow.repository?.environments ?? {}
  const named = [e.value, ...e.comparison.expected].flatMap((v) => environmentOf(v) ?? [])
  return [...new Set(named)]
    .filter((n) => known[n] !== false)
    .toSorted((a, b) => Number(known[b] === true) - Number(known[a] === true))
    .slice(0, 3)
}

/**
 * Whether the policy names the very repository of the token by another name: by the ids in the condition value, by a condition
 * on `repository_id` beside it, or because the repository is known under both names.
 */
export function isRenamed(e: SubjectEvidence): boolean {
  if (e.differences.includes('renamed')) return true
  if (!e.differences.includes('repository')) return false
  const claims = claimsOf(e.kase)?.claims ?? {}
  const id = claims.repository_id ?? parseSubject(e.sub)?.repoId
  const pinned = conditionsAround(e.comparison, e.kase).some(
    (x) => claimOfKey(x.key) === 'repository_id' && id !== undefined && x.values.includes(String(id)),
  )
  const { owner, name, id: known } = e.kase.workflow.repository ?? {}
  const former = parseSubject(e.value)
  const before = former !== undefined && former.owner === owner && former.repo === name
  return pinned || (before && known !== undefined && String(id) === known)
}
