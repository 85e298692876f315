import type { JobFacts, RepositoryFacts } from './case.js'

/**
 * GitHub's default subject taken apart: `repo:OWNER/REPO:CONTEXT`, or with immutable ids `repo:OWNER@ID/REPO@ID:CONTEXT`.
 * Source: docs.github.com "OpenID Connect reference".
 */
export interface Subject {
  readonly owner: string
  readonly ownerId?: string
  readonly repo: string
  readonly repoId?: string
  /** `environment:NAME`, `pull_request`, `ref:refs/heads/…`, `ref:refs/tags/…`; of a custom template whatever follows. */
  readonly context: string
}

/** Reads a default subject; undefined for a custom template without the repository in front, and for other issuers. */
export function parseSubject(sub: string): Subject | undefined {
  const m = /^repo:([^/:@]+)(?:@([^/:@]+))?\/([^/:@]+)(?:@([^/:@]+))?(?::([\s\S]*))?$/.exec(sub)
  if (!m) return
  const [, owner = '', ownerId, repo = '', repoId, context = ''] = m
  return { owner, ...(ownerId ? { ownerId } : {}), repo, ...(repoId ? { repoId } : {}), context }
}

/** The subject as text again. */
export const formatSubject = (s: Subject): string =>
  `repo:${s.owner}${s.ownerId ? `@${s.ownerId}` : ''}/${s.repo}${s.repoId ? `@${s.repoId}` : ''}:${s.context}`

/** What kind of run a subject's context stands for. */
export type ContextKind = 'environment' | 'pull_request' | 'branch' | 'tag' | 'ref' | 'other'

/**
 * The kind of a subject's context, by the prefix that GitHub gives it. A value's own colon is escaped, so a further one belongs
 * to a custom template or to nothing that GitHub issues.
 */
export const contextKind = (context: string): ContextKind =>
  context === 'pull_request'
    ? 'pull_request'
    : context.indexOf(':') !== context.lastIndexOf(':')
      ? 'other'
      : context.startsWith('environment:')
        ? 'environment'
        : context.startsWith('ref:refs/heads/')
          ? 'branch'
          : context.startsWith('ref:refs/tags/')
            ? 'tag'
            : context.startsWith('ref:refs/')
              ? 'ref'
              : 'other'

/** GitHub writes a colon inside a value as `%3A`; nothing else is escaped. */
export const escapeValue = (value: string): string => value.replaceAll(':', '%3A')

/**
 * The context of the subject that this job gets: its environment before all else, then `pull_request`, then its ref.
 * Undefined when what decides is not known.
 */
export function contextOfJob(job: JobFacts): string | undefined {
  if (job.environment === undefined) return
  if (job.environment !== null && job.environment !== '') return `environment:${escapeValue(job.environment)}`
  if (job.event === undefined) return
  if (job.event === 'pull_request') return 'pull_request'
  // `pull_request_target` and the rest run on a ref of the repository itself.
  return job.ref ? `ref:${escapeValue(job.ref)}` : undefined
}

/** The part in front of the context: GitHub's own word for it when it was asked, else put together from the names and ids. */
export function subjectPrefix(r: RepositoryFacts): string | undefined {
  if (r['subject-prefix']) return r['subject-prefix']
  if (!r.owner || !r.name) return
  if (!r.immutable) return `repo:${r.owner}/${r.name}`
  return r['owner-id'] && r.id ? `repo:${r.owner}@${r['owner-id']}/${r.name}@${r.id}` : undefined
}
