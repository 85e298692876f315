import type { JobFacts } from '../engine/case.js'
import type { WorkflowFacts } from '../workflow/facts.js'
import type { Environment } from '../workflow/identity.js'

/** The part of the event payload that is looked at (GitHub docs, "Webhook events and payloads", pull_request). */
interface PullRequestEvent {
  readonly pull_request?: {
    readonly head?: { readonly repo?: Repository | null }
    readonly base?: { readonly repo?: Repository | null }
  }
}

interface Repository {
  readonly fork?: boolean
  readonly full_name?: string
}

/** What is known of the job from its variables, the event payload (undefined when it was not read) and its workflow file. */
export function jobFacts(env: Environment, event: unknown, workflow: WorkflowFacts): JobFacts {
  const fork = isFork(env.GITHUB_EVENT_NAME, event)
  const { environment, permission, definedIn, caller } = workflow
  const known = {
    event: env.GITHUB_EVENT_NAME || undefined,
    ref: env.GITHUB_REF || undefined,
    environment,
    actor: env.GITHUB_ACTOR || undefined,
    fork,
    'id-token': offered(env) ? 'offered' : 'withheld',
    permission,
    'called-by': caller && env.GITHUB_WORKFLOW_REF,
    'workflow-ref': definedIn,
    server: env.GITHUB_SERVER_URL || undefined,
  }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as JobFacts
}

/** The two variables are set together, and only when GitHub gives the job a token (actions/runner, NodeScriptActionHandler.cs). */
const offered = (env: Environment): boolean =>
  Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)

/**
 * Whether a pull request comes from a fork; a head repository that is gone was one. A repository that is itself a fork says
 * `fork: true` of its own branches too, so that its name is compared.
 */
export function isFork(name: string | undefined, event: unknown): boolean | undefined {
  if (name === undefined) return
  if (!name.startsWith('pull_request')) return false
  const pull = (event as PullRequestEvent | null | undefined)?.pull_request
  if (!pull?.head) return
  const head = pull.head.repo
  if (!head) return true
  const base = pull.base?.repo?.full_name
  return head.fork === true && (head.full_name === undefined || head.full_name !== base)
}
