import type { Case, Claims, JobFacts, Json, RepositoryFacts } from './case.js'
import { GITHUB_ISSUER, issuerOfServer } from './issuer.js'
import { contextOfJob, escapeValue, formatSubject, parseSubject, subjectPrefix } from './subject.js'

/** A claim that the token has, has not, or that is not known to it. */
export type ClaimFact = { readonly values: readonly string[] } | 'absent' | 'unknown'

/** The claims the case knows: those of the real token, else those that GitHub's rules give for the job. */
export function claimsOf(kase: Case): { claims: Claims; observed: boolean } | undefined {
  const { claims, job, repository, inputs } = kase.workflow
  if (claims) return { claims, observed: true }
  if (!job && !repository) return
  return { claims: deriveClaims(job ?? {}, repository ?? {}, inputs.audience), observed: false }
}

/** One claim by its name. */
export function claim(kase: Case, name: string): ClaimFact {
  const known = claimsOf(kase)
  if (!known) return 'unknown'
  const value = known.claims[name]
  if (value === undefined || value === null)
    return known.observed || (name === 'environment' && kase.workflow.job?.environment === null) ? 'absent' : 'unknown'
  return { values: (Array.isArray(value) ? value : [value]).map(textOf) }
}

const textOf = (v: Json): string => (typeof v === 'string' ? v : JSON.stringify(v))

/** The issuer of the token without its scheme, as IAM compares it; undefined when it is not known. */
export function issuerOf(kase: Case): string | undefined {
  const known = claimsOf(kase)
  const iss = known?.claims.iss
  if (typeof iss === 'string') return iss.replace(/^https:\/\//, '').replace(/\/$/, '')
  // A token always names its issuer; a payload that was copied without it and has GitHub's subject is taken to be github.com's.
  const sub = known?.claims.sub
  return typeof sub === 'string' && /^repo:/.test(sub) ? GITHUB_ISSUER : undefined
}

/**
 * The claims GitHub puts into this job's token, as far as they follow from what is known of the job and its repository
 * (docs.github.com "OpenID Connect reference"). A claim that cannot be told is left out.
 */
export function deriveClaims(job: JobFacts, repository: RepositoryFacts, audience: string | null | undefined): Claims {
  const { owner, name } = repository
  const full = owner && name ? `${owner}/${name}` : undefined
  const known: Record<string, Json | undefined> = {
    iss: `https://${issuerOfServer(job.server ?? 'https://github.com')}`,
    aud: audience ?? undefined,
    repository: full,
    repository_owner: owner,
    repository_id: repository.id,
    repository_owner_id: repository['owner-id'],
    environment: job.environment ?? undefined,
    event_name: job.event,
    ref: job.ref,
    actor: job.actor,
  }
  const sub = deriveSubject(job, repository, known)
  return Object.fromEntries(Object.entries({ ...known, sub }).filter(([, v]) => v !== undefined)) as Claims
}

function deriveSubject(
  job: JobFacts,
  repository: RepositoryFacts,
  claims: Readonly<Record<string, Json | undefined>>,
): string | undefined {
  const prefix = subjectPrefix(repository)
  const context = contextOfJob(job)
  if (!repository.template) return prefix && context ? `${prefix}:${context}` : undefined
  const parts = repository.template.map((key) => {
    if (key === 'repo') return prefix
    if (key === 'context') return context
    const value = claims[key]
    return typeof value === 'string' ? `${key}:${escapeValue(value)}` : undefined
  })
  return parts.every((p) => p !== undefined) ? parts.join(':') : undefined
}

/**
 * The claims after an edit of the job, the repository or the audience. The observed token stays the basis; only what the
 * edit touches is worked out anew. A subject that cannot be worked out is left out, hence unknown.
 */
export function rederive(before: Case, edited: Case): Case {
  const after = withPermission(before, edited)
  const { claims } = before.workflow
  if (!claims) return after
  const audienceOnly =
    before.workflow.job === after.workflow.job && before.workflow.repository === after.workflow.repository
  if (audienceOnly)
    return { ...after, workflow: { ...after.workflow, claims: { ...claims, ...audienceOf(before, after) } } }
  const job = { ...jobFromClaims(claims), ...after.workflow.job }
  const sub = subjectAfter(claims, job, after.workflow.repository)
  const { environment, sub: _, ...rest } = claims
  const changed = {
    ...rest,
    ...audienceOf(before, after),
    ...(job.environment ? { environment: job.environment } : {}),
    ...(sub === undefined ? {} : { sub }),
  }
  return { ...after, workflow: { ...after.workflow, claims: changed } }
}

const audienceOf = (before: Case, after: Case): Claims => {
  const { audience } = after.workflow.inputs
  return audience && audience !== before.workflow.inputs.audience ? { aud: audience } : {}
}

/** That the job got no token was observed under the permission it had; with another one it says nothing any more. */
function withPermission(before: Case, after: Case): Case {
  const { job } = after.workflow
  if (job?.['id-token'] !== 'withheld' || job.permission === before.workflow.job?.permission) return after
  const { 'id-token': _, ...rest } = job
  return { ...after, workflow: { ...after.workflow, job: rest } }
}

function subjectAfter(claims: Claims, job: JobFacts, repository: RepositoryFacts | undefined): string | undefined {
  const seen = typeof claims.sub === 'string' ? parseSubject(claims.sub) : undefined
  const context = contextOfJob(job)
  if (!seen || repository?.template || context === undefined) return
  const prefix = repository && subjectPrefix({ ...repositoryFromClaims(claims), ...repository })
  return prefix && repository?.immutable !== undefined ? `${prefix}:${context}` : formatSubject({ ...seen, context })
}

/** What a token says of its job. */
export function jobFromClaims(claims: Claims): JobFacts {
  const text = (k: string): string | undefined => (typeof claims[k] === 'string' ? (claims[k] as string) : undefined)
  const event = text('event_name')
  const ref = text('ref')
  const actor = text('actor')
  const sub = text('sub')
  const named = sub && /:environment:(.*)$/.exec(sub)?.[1]?.replaceAll('%3A', ':')
  const pull = sub?.endsWith(':pull_request') ? 'pull_request' : undefined
  const head = sub && /:ref:(refs\/.*)$/.exec(sub)?.[1]
  return {
    environment: text('environment') ?? named ?? null,
    ...((event ?? pull) ? { event: event ?? pull } : head ? { event: 'push' } : {}),
    ...((ref ?? head) ? { ref: ref ?? head } : {}),
    ...(actor ? { actor } : {}),
  } as JobFacts
}

/** What a token says of its repository. */
export function repositoryFromClaims(claims: Claims): RepositoryFacts {
  const seen = typeof claims.sub === 'string' ? parseSubject(claims.sub) : undefined
  const [owner = seen?.owner, name = seen?.repo] =
    typeof claims.repository === 'string' ? claims.repository.split('/') : []
  const ownerId = claims.repository_owner_id ?? seen?.ownerId
  const id = claims.repository_id ?? seen?.repoId
  return {
    ...(owner ? { owner } : {}),
    ...(name ? { name } : {}),
    ...(ownerId ? { 'owner-id': textOf(ownerId) } : {}),
    ...(id ? { id: textOf(id) } : {}),
    ...(seen ? { immutable: seen.ownerId !== undefined } : {}),
  }
}
