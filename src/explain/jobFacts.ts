import type { Case } from '../engine/case.js'
import { type Options, one } from './facts.js'
import { UsageError } from './usage.js'

/** The facts of the job and its repository, from which GitHub's rules give the claims when there is no token at hand. */
export function jobFacts(o: Options): Pick<Case['workflow'], 'job' | 'repository'> {
  const repository = one(o, 'repository')
  const event = one(o, 'event')
  const ref = one(o, 'ref')
  const environment = one(o, 'environment')
  if (repository === undefined && event === undefined && ref === undefined && environment === undefined) return {}
  const m = repository === undefined ? undefined : /^([^/\s@]+)(?:@(\d+))?\/([^/\s@]+)(?:@(\d+))?$/.exec(repository)
  if (repository !== undefined && !m)
    throw new UsageError(`--repository: \`${repository}\` is not of the form OWNER/REPO, or OWNER@ID/REPO@ID`)
  const [, owner, ownerId, name, id] = m ?? []
  return {
    job: {
      // A job whose environment is not given names none: that is how most jobs are, and the option exists to say otherwise.
      environment: environment || null,
      event: event ?? 'push',
      ...(ref === undefined ? {} : { ref: /^refs\//.test(ref) ? ref : `refs/heads/${ref}` }),
    },
    ...(owner && name
      ? { repository: { owner, name, ...(ownerId && id ? { 'owner-id': ownerId, id, immutable: true } : {}) } }
      : {}),
  }
}
