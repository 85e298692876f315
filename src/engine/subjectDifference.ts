import { isExtended, isTemplated } from './contextDifference.js'
import { type GithubDifference, githubDifference } from './githubDifference.js'
import { hasWildcard, matchesPattern } from './pattern.js'
import { parseSubject } from './subject.js'

/** What separates a condition value from the real subject. */
export type SubjectDifference = GithubDifference | 'literal-wildcard' | 'service-account'

/** The condition value that comes nearest to a subject, and all that separates the two. */
export interface NearestSubject {
  readonly value: string
  /** Its place among the condition values. */
  readonly index: number
  readonly differences: readonly SubjectDifference[]
}

/**
 * The condition value that comes nearest to the subject, or undefined when there is none; of equals the first.
 * @param wildcards whether the condition operator takes `*` and `?` for wildcards
 */
export function nearestSubject(values: readonly string[], wildcards: boolean, sub: string): NearestSubject | undefined {
  return values
    .map((value, index): NearestSubject => ({ value, index, differences: subjectDifferences(value, wildcards, sub) }))
    .toSorted((a, b) => distance(a, sub) - distance(b, sub))[0]
}

/** All that separates one condition value from the subject; empty when it is met. */
export function subjectDifferences(value: string, wildcards: boolean, sub: string): SubjectDifference[] {
  const literal = !wildcards && hasWildcard(value)
  if (value === sub || (wildcards && matchesPattern({ text: value }, sub))) return []
  if (literal && matchesPattern({ text: value }, sub)) return ['literal-wildcard']
  const cased = matchesPattern({ text: value.toLowerCase() }, sub.toLowerCase())
  const differences: SubjectDifference[] = cased ? ['case'] : structural(value, sub)
  return literal ? ['literal-wildcard', ...differences] : differences
}

function structural(value: string, sub: string): SubjectDifference[] {
  const github = parseSubject(sub)
  if (github) return isExtended(github.context) ? ['template'] : githubDifference(value, github)
  if (sub.startsWith('system:serviceaccount:')) return serviceAccountDifference(value)
  if (sub.startsWith('project_path:')) return gitlabDifference(value, sub)
  if (sub.startsWith('org/')) return circleciDifference(value, sub)
  return isTemplated(sub) || value.startsWith('repo:') ? ['template'] : ['other']
}

/** Kubernetes: `system:serviceaccount:NAMESPACE:NAME`. */
const serviceAccountDifference = (value: string): SubjectDifference[] =>
  /^system:serviceaccount:[^:]+:[^:]+$/.test(value)
    ? ['service-account']
    : /^system:serviceaccount:[^:]+:?$/.test(value)
      ? ['pattern-incomplete']
      : ['format']

/** GitLab: `project_path:GROUP/PROJECT:ref_type:branch|tag:ref:NAME` (docs.gitlab.com "OpenID Connect in AWS"). */
function gitlabDifference(value: string, sub: string): SubjectDifference[] {
  const shape = /^project_path:([^:]*)(?::ref_type:([^:]*)(?::ref:(.*))?)?$/
  const [, project = '', type, ref] = shape.exec(value) ?? []
  const [, mine = '', myType = '', myRef = ''] = shape.exec(sub) ?? []
  if (project === '') return ['format']
  if (type !== undefined && !hasWildcard(type) && type !== 'branch' && type !== 'tag') return ['impossible']
  const out: SubjectDifference[] = matchesPattern({ text: project }, mine) ? [] : ['repository']
  if (type === undefined) return project.endsWith('*') ? out : [...out, 'pattern-incomplete']
  const met = matchesPattern({ text: type }, myType) && (ref === undefined || matchesPattern({ text: ref }, myRef))
  return met ? (out.length > 0 ? out : ['pattern-incomplete']) : [...out, 'ref']
}

/** CircleCI: `org/ORG-ID/project/PROJECT-ID/user/USER-ID` (circleci.com "Using OpenID Connect tokens in jobs"). */
function circleciDifference(value: string, sub: string): SubjectDifference[] {
  const shape = /^org\/([^/]+)\/project\/([^/]+)(?:\/(.*))?$/
  const theirs = shape.exec(value)
  const mine = shape.exec(sub)
  if (!theirs) return ['format']
  const same = [1, 2].every((i) => matchesPattern({ text: theirs[i] ?? '' }, mine?.[i] ?? ''))
  return same ? (theirs[3] === undefined ? ['pattern-incomplete'] : ['other']) : ['repository']
}

// How far off a difference puts a value: another repository is further than anything about the same one.
const WEIGHT: Partial<Record<SubjectDifference, number>> = {
  'literal-wildcard': 1,
  case: 1,
  renamed: 2,
  'immutable-token': 3,
  'immutable-policy': 3,
  'missing-owner': 4,
  format: 6,
  template: 6,
  other: 20,
  repository: 12,
}

const distance = (n: NearestSubject, sub: string): number =>
  n.differences.reduce((sum, d) => sum + (WEIGHT[d] ?? 2), 0) + (1 - sharedStart(n.value, sub) / (sub.length + 1)) / 2

/** Between equals the longer common start is nearer. */
const sharedStart = (a: string, b: string): number => {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return Math.min(i, b.length)
}
