import type { Claims } from './token.js'

/** The job whose step runs: the one source of the runner's GITHUB_ variables and of the token's claims. */
export interface Job {
  readonly owner: string
  readonly ownerId: string
  readonly name: string
  readonly repositoryId: string
  readonly visibility: 'public' | 'private' | 'internal'
  readonly event: string
  readonly ref: string
  readonly sha: string
  readonly headRef: string
  readonly baseRef: string
  readonly environment?: string
  readonly actor: string
  readonly actorId: string
  readonly triggeringActor: string
  readonly job: string
  readonly workflow: string
  readonly workflowFile: string
  readonly runId: string
  readonly runAttempt: string
  readonly runnerEnvironment: 'github-hosted' | 'self-hosted'
  readonly serverUrl: string
  /** The workflow that defines the job when it is a reusable one, `owner/repo/path@ref`. */
  readonly calledWorkflow?: string
  /** Whether the job was given the two token request variables. */
  readonly idToken: boolean
  /** Whether GitHub writes ids into the subject (default of repositories created or renamed after 2026-07-15). */
  readonly immutableSubject: boolean
}

const DEFAULTS: Job = {
  owner: 'acme',
  ownerId: '1234567',
  name: 'shop',
  repositoryId: '89012345',
  visibility: 'private',
  event: 'push',
  ref: 'refs/heads/main',
  sha: '5f0c1ad2b7e94c3b8a6d0e1f2a3b4c5d6e7f8091',
  headRef: '',
  baseRef: '',
  actor: 'octavia',
  actorId: '7654321',
  triggeringActor: 'octavia',
  job: 'deploy',
  workflow: 'deploy',
  workflowFile: '.github/workflows/deploy.yml',
  runId: '19550000001',
  runAttempt: '1',
  runnerEnvironment: 'github-hosted',
  serverUrl: 'https://github.com',
  idToken: true,
  immutableSubject: false,
}

/** A job of `acme/shop` pushed to main, with what differs. */
export function makeJob(differs: Partial<Job> = {}): Job {
  const job = { ...DEFAULTS, ...differs }
  return { ...job, triggeringActor: differs.triggeringActor ?? job.actor }
}

/** `owner/name` of the job's repository. */
export function repositoryOf(job: Job): string {
  return `${job.owner}/${job.name}`
}

/** `owner/repo/path@ref` of the workflow the event started. */
export function workflowRef(job: Job): string {
  return `${repositoryOf(job)}/${job.workflowFile}@${job.ref}`
}

/** The repository part of the subject, `sub_claim_prefix` in GitHub's REST answer (GitHub docs, OpenID Connect reference). */
export function subjectPrefix(job: Job): string {
  return job.immutableSubject
    ? `repo:${job.owner}@${job.ownerId}/${job.name}@${job.repositoryId}`
    : `repo:${repositoryOf(job)}`
}

function subject(job: Job): string {
  const prefix = subjectPrefix(job)
  if (job.environment !== undefined) return `${prefix}:environment:${job.environment.replaceAll(':', '%3A')}`
  return job.event === 'pull_request' ? `${prefix}:pull_request` : `${prefix}:ref:${job.ref}`
}

/** The claims GitHub puts in this job's token, without times and issuer (GitHub docs, OpenID Connect reference). */
export function jobClaims(job: Job, audience: string): Claims {
  return {
    sub: subject(job),
    aud: audience,
    ref: job.ref,
    sha: job.sha,
    repository: repositoryOf(job),
    repository_owner: job.owner,
    repository_owner_id: job.ownerId,
    repository_id: job.repositoryId,
    repository_visibility: job.visibility,
    run_id: job.runId,
    run_number: '42',
    run_attempt: job.runAttempt,
    actor: job.actor,
    actor_id: job.actorId,
    workflow: job.workflow,
    workflow_ref: workflowRef(job),
    workflow_sha: job.sha,
    head_ref: job.headRef,
    base_ref: job.baseRef,
    event_name: job.event,
    ref_type: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    job_workflow_ref: job.calledWorkflow ?? workflowRef(job),
    job_workflow_sha: job.sha,
    runner_environment: job.runnerEnvironment,
    ...(job.environment === undefined ? {} : { environment: job.environment }),
  }
}

/** The GITHUB_ and RUNNER_ variables of the job, without files and addresses (GitHub docs, variables reference). */
export function jobEnvironment(job: Job): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__org_assume-role-preflight',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'org/assume-role-preflight',
    GITHUB_ACTOR: job.actor,
    GITHUB_ACTOR_ID: job.actorId,
    GITHUB_BASE_REF: job.baseRef,
    GITHUB_EVENT_NAME: job.event,
    GITHUB_HEAD_REF: job.headRef,
    GITHUB_JOB: job.job,
    GITHUB_REF: job.ref,
    GITHUB_REF_NAME: job.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: repositoryOf(job),
    GITHUB_REPOSITORY_ID: job.repositoryId,
    GITHUB_REPOSITORY_OWNER: job.owner,
    GITHUB_REPOSITORY_OWNER_ID: job.ownerId,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: job.runAttempt,
    GITHUB_RUN_ID: job.runId,
    GITHUB_RUN_NUMBER: '42',
    GITHUB_SHA: job.sha,
    GITHUB_TRIGGERING_ACTOR: job.triggeringActor,
    GITHUB_WORKFLOW: job.workflow,
    GITHUB_WORKFLOW_REF: workflowRef(job),
    GITHUB_WORKFLOW_SHA: job.sha,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: job.runnerEnvironment,
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
  }
}

/** The contexts an action's input defaults may name, by the text of the expression (GitHub docs, contexts reference). */
export function jobContexts(job: Job, githubToken: string): Record<string, string> {
  const [path, ref] = (job.calledWorkflow ?? workflowRef(job)).split('@')
  const [owner, name, ...file] = (path ?? '').split('/')
  return {
    'github.token': githubToken,
    'github.job': job.job,
    'github.secret_source': 'Actions',
    'job.workflow_ref': `${path}@${ref}`,
    'job.workflow_sha': job.sha,
    'job.workflow_repository': `${owner}/${name}`,
    'job.workflow_file_path': file.join('/'),
    'job.check_run_id': '33000000001',
    'strategy.job-index': '0',
    'strategy.job-total': '1',
    'toJSON(matrix)': 'null',
  }
}
