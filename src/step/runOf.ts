import type { Host } from '../host.js'
import type { Run } from '../render/story.js'
import type { WorkflowFacts } from '../workflow/facts.js'

/** The run as the runner's variables name it (GitHub docs, "Variables reference"), and the workflow file when it is known. */
export function runOf(env: Host['env'], workflow: Pick<WorkflowFacts, 'sha' | 'file'> = {}): Run {
  const server = env.GITHUB_SERVER_URL || 'https://github.com'
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_JOB: job } = env
  const { sha, file } = workflow
  return {
    server,
    event: env.GITHUB_EVENT_NAME ?? '',
    version: env.GITHUB_ACTION_REF ?? '',
    ...(repository ? { repository } : {}),
    ...(repository && id ? { url: `${server}/${repository}/actions/runs/${id}` } : {}),
    ...(sha ? { sha } : {}),
    ...(file ? { workflowFile: file } : {}),
    ...(job ? { job } : {}),
  }
}
