import { type ContextDifference, contextDifference, isTemplated } from './contextDifference.js'
import { hasWildcard, matchesPattern } from './pattern.js'
import { parseSubject, type Subject } from './subject.js'

/** What separates a condition value from a subject of GitHub. */
export type GithubDifference =
  | ContextDifference
  | 'pattern-incomplete'
  | 'missing-owner'
  | 'immutable-token'
  | 'immutable-policy'
  | 'renamed'
  | 'repository'
  | 'other'

/** How a condition value misses a subject that begins with `repo:`; wildcards count as wildcards. */
export function githubDifference(value: string, subject: Subject): GithubDifference[] {
  if (value !== value.trim()) return ['format']
  if (!value.startsWith('repo:')) return [isTemplated(value) ? 'template' : 'format']
  const rest = value.slice('repo:'.length)
  if (/(^|:)repo:|^https?:|^github\.com\/|^git@|\/\//.test(rest)) return ['format']
  const [names = '', context] = cutAt(rest, ':')
  if (!names.includes('/') || names.startsWith('/')) return withoutOwner(names, context, subject)
  const [owner = '', repo = ''] = cutAt(names, '/')
  // A slash where the colon belongs, a clone URL's ending, a commit's `@ref`.
  if (repo.includes('/') || repo.endsWith('.git') || /\s/.test(names)) return ['format']
  return [...repositoryDifference(part(owner), part(repo), subject), ...missing(context, repo, subject)]
}

const cutAt = (text: string, mark: string): [string, string | undefined] => {
  const i = text.indexOf(mark)
  return i < 0 ? [text, undefined] : [text.slice(0, i), text.slice(i + 1)]
}

interface Part {
  readonly name: string
  readonly id: string | undefined
}

const part = (text: string): Part => {
  const [name, id] = cutAt(text, '@')
  return { name, id }
}

function withoutOwner(names: string, context: string | undefined, s: Subject): GithubDifference[] {
  const name = part(names.replace(/^\//, '')).name
  if (hasWildcard(name)) return ['other']
  if (name === s.owner) return ['format']
  if (name !== s.repo) return ['missing-owner', 'repository']
  const differs = context === undefined ? 'pattern-incomplete' : contextDifference(context, s.context)
  return differs ? ['missing-owner', differs] : ['missing-owner']
}

function missing(context: string | undefined, repo: string, s: Subject): GithubDifference[] {
  // `repo:acme/*` and `repo:acme/shop*` run on over the context.
  if (context === undefined) return repo.endsWith('*') ? [] : ['pattern-incomplete']
  const differs = contextDifference(context, s.context)
  return differs ? [differs] : []
}

function repositoryDifference(owner: Part, repo: Part, s: Subject): GithubDifference[] {
  const names = [nameDifference(owner.name, s.owner), nameDifference(repo.name, s.repo)]
  const ids = [owner.id, repo.id].filter((id) => id !== undefined)
  if (ids.some((id) => !/^[\d*?]+$/.test(id) && !/^<.*>$/.test(id))) return ['format']
  // An early draft of GitHub's documentation joined names and ids with a hyphen.
  if (s.ownerId && owner.name === `${s.owner}-${s.ownerId}`) return ['format']
  const other = names.includes('other')
  const cased: GithubDifference[] = names.includes('case') ? ['case'] : []
  if (s.ownerId !== undefined && ids.length === 0) {
    // A repository that was moved keeps its name and gets the ids; one that was never trusted has another name.
    if (!other) return ['immutable-token', ...cased]
    return names[1] === undefined && !hasWildcard(repo.name) ? ['immutable-token', 'repository'] : ['repository']
  }
  if (s.ownerId === undefined && ids.length > 0) return other ? ['repository'] : ['immutable-policy', ...cased]
  const sameIds = ids.length > 0 && idMet(owner.id, s.ownerId) && idMet(repo.id, s.repoId)
  const exact = repo.id !== undefined && !hasWildcard(repo.id)
  if (other) return sameIds && exact ? ['renamed'] : exact && idMet(repo.id, s.repoId) ? ['renamed'] : ['repository']
  if (ids.length === 0 || sameIds) return cased
  // One id without the other is a form GitHub never issues, unless the other name is a wildcard.
  return ids.length === 1 && !hasWildcard(owner.name) && !hasWildcard(repo.name) ? ['format'] : ['repository']
}

const idMet = (expected: string | undefined, actual: string | undefined): boolean =>
  expected === undefined || matchesPattern({ text: expected }, actual ?? '')

function nameDifference(expected: string, actual: string): 'case' | 'other' | undefined {
  if (matchesPattern({ text: expected }, actual)) return
  return matchesPattern({ text: expected.toLowerCase() }, actual.toLowerCase()) ? 'case' : 'other'
}

/**
 * The condition value with its repository written as the subject has it (letter case, ids, new names), its wildcards and its
 * context kept; undefined when the value has no such shape.
 */
export function withRepositoryOf(value: string, sub: string): string | undefined {
  const s = parseSubject(sub)
  if (!s || !value.startsWith('repo:')) return
  const [names, context] = cutAt(value.slice('repo:'.length), ':')
  const [owner = '', repo = ''] = cutAt(names, '/')
  if (owner === '' || repo === '' || hasWildcard(owner)) return
  const to = (name: string, id: string | undefined): string => (id ? `${name}@${id}` : name)
  const named = hasWildcard(repo) ? repo.replace(/@.*$/, '') : to(s.repo, s.repoId)
  if (hasWildcard(repo) && repo !== '*') return
  return `repo:${to(s.owner, s.ownerId)}/${named}${context === undefined ? '' : `:${context}`}`
}
