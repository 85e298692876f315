import type { Environment } from '../workflow/identity.js'
import { isFork } from './jobFacts.js'

/** The pull request that a run is for. */
export interface PullRequest {
  readonly number: number
  /** Whether GitHub gives the run a read-only token because the pull request is from a fork. */
  readonly readOnly: boolean
}

/** The part of the event payload that is looked at (GitHub docs, "Webhook events and payloads"). */
interface Event {
  readonly pull_request?: { readonly number?: unknown } | null
  readonly issue?: { readonly number?: unknown; readonly pull_request?: unknown } | null
  readonly workflow_run?: { readonly pull_requests?: readonly { readonly number?: unknown }[] } | null
}

/** The pull request that the event is about; undefined when it is about none, or about several. */
export function pullRequestOf(payload: unknown, env: Environment): PullRequest | undefined {
  const { pull_request: pull, issue, workflow_run: run } = (payload ?? {}) as Event
  const [only, more] = run?.pull_requests ?? []
  const number = pull?.number ?? (issue?.pull_request ? issue.number : undefined) ?? (more ? undefined : only?.number)
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return
  const event = env.GITHUB_EVENT_NAME
  // `pull_request_target` runs the workflow of the base repository, with its token.
  return { number, readOnly: event !== 'pull_request_target' && isFork(event, payload) === true }
}
