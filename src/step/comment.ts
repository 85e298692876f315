import { createHash } from 'node:crypto'
import type { Outcome } from '../gather/attempt.js'
import { commentsApi } from '../gather/commentsApi.js'
import { pullRequestOf } from '../gather/pullRequest.js'
import { keepComments, type WantedComment } from '../gather/pullRequestComment.js'
import type { Host } from '../host.js'
import type { Inputs } from '../inputs.js'
import { renderComments } from '../render/comment.js'
import { plainText } from '../render/escape.js'
import type { Story } from '../render/story.js'
import { readEvent } from './readEvent.js'

/**
 * Tells the pull request of every role that is not as expected, in a comment that later runs update. What cannot be written
 * becomes a hint, and never makes the step fail.
 */
export async function commentOn(story: Story, outcomes: readonly Outcome[], inputs: Inputs, host: Host): Promise<void> {
  const { env } = host
  const pull = pullRequestOf(readEvent(host), env)
  if (!pull || !env.GITHUB_REPOSITORY) return host.info('no comment is written: the run is for no pull request')
  const hints =
    inputs.githubToken === ''
      ? ['no comment was written: `github-token` is empty']
      : await keepComments(
          wantedComments(story, outcomes, inputs, env),
          commentsApi(inputs.githubToken, env.GITHUB_REPOSITORY, pull.number, env.GITHUB_API_URL || undefined),
          pull,
        )
  for (const hint of hints) host.annotate('notice', plainText(hint), { title: 'comment on the pull request' })
}

function wantedComments(story: Story, outcomes: readonly Outcome[], inputs: Inputs, env: Host['env']): WantedComment[] {
  return renderComments(story).flatMap((comment, i) => {
    const outcome = outcomes[i]
    return comment && outcome ? [{ ...comment, key: keyOf(outcome, inputs, env) }] : []
  })
}

/**
 * What a comment is about: workflow, job, leg of its matrix, and the roles up to this one. A digest, so that its form is
 * known; account IDs that are not to be seen are left out, as there are few enough of them to try them all.
 */
function keyOf({ attempt }: Outcome, { report }: Inputs, env: Host['env']): string {
  const roles = attempt.hops.map(({ role }) => (report.hideAccountIds ? role.replace(/\d{12}/g, '') : role))
  const workflow = env.GITHUB_WORKFLOW_REF?.replace(/@.*$/, '')
  const parts = [workflow, env.GITHUB_JOB, env['INPUT_INTERNAL-JOB-INDEX']?.trim(), roles]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
