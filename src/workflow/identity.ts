/** Environment variables, as the runner sets them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Which workflow file: `owner/repo`, the path in it, the ref it was asked for by, and the commit. */
export interface WorkflowIdentity {
  readonly repository: string
  readonly file: string
  readonly ref?: string
  readonly sha?: string
}

/** Reads `owner/repo/path@ref`. */
export function parseWorkflowRef(text: string | undefined, sha?: string): WorkflowIdentity | undefined {
  const [, repository, file, ref] = /^([^/]+\/[^/]+)\/(.+?\.ya?ml)@(.+)$/i.exec(text ?? '') ?? []
  return repository && file && ref ? { repository, file, ref, ...(sha ? { sha } : {}) } : undefined
}

/** `owner/repo/path@ref`, with the commit where the ref is not known. */
export function formatWorkflowRef(w: WorkflowIdentity): string | undefined {
  const ref = w.ref ?? w.sha
  return ref && `${w.repository}/${w.file}@${ref}`
}

/** Whether two identities name the same file of the same repository. */
export const sameFile = (a: WorkflowIdentity, b: WorkflowIdentity): boolean =>
  `${a.repository}/${a.file}`.toLowerCase() === `${b.repository}/${b.file}`.toLowerCase()

/** A hidden input that carries a part of the job's context, such as `internal-workflow-file`; empty on older servers. */
export const internalInput = (env: Environment, name: string): string | undefined =>
  env[`INPUT_INTERNAL-${name.toUpperCase()}`]?.trim() || undefined

/** The claims of a token that say which file defines the job. */
export interface WorkflowClaims {
  readonly job_workflow_ref?: unknown
  readonly job_workflow_sha?: unknown
}

/** The workflow that was started: GITHUB_WORKFLOW_REF always names the outermost caller. */
export const startedWorkflow = (env: Environment): WorkflowIdentity | undefined =>
  parseWorkflowRef(env.GITHUB_WORKFLOW_REF, env.GITHUB_WORKFLOW_SHA)

/**
 * The workflow that defines the job: what the job's context says, else the token's claims, else the one that was started.
 * The context is not there on GitHub Enterprise Server (docs.github.com "Contexts reference", job context).
 */
export function definingWorkflow(env: Environment, claims: WorkflowClaims = {}): WorkflowIdentity | undefined {
  const started = startedWorkflow(env)
  const sha = internalInput(env, 'workflow-sha')
  const named = parseWorkflowRef(internalInput(env, 'workflow-ref'), sha)
  const repository = internalInput(env, 'workflow-repository')
  const file = internalInput(env, 'workflow-file')
  if (repository && file) {
    const split = { repository, file, ...(sha ? { sha } : {}) }
    const same = [named, started].find((w) => w && sameFile(w, split))
    return same ? { ...same, ...split } : split
  }
  return named ?? parseWorkflowRef(text(claims.job_workflow_ref), text(claims.job_workflow_sha)) ?? started
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
