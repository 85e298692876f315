import { reportOf } from './render/report.js'
import type { Story } from './render/story.js'
import { type AttemptView, type HopView, viewOf } from './render/view.js'
import type { Judged } from './verdict.js'

/** The report in JSON: what the step comes to, and every attempt with its hops. Redacted like everything that is rendered. */
export const storyReport = (story: Story, judged: Judged): string =>
  JSON.stringify({ schemaVersion: 1, ...judged, attempts: viewOf(story).attempts.map(attemptReport) }, undefined, 2)

const attemptReport = ({ attempt, status, asExpected, hops }: AttemptView) => ({
  ...(attempt.name === undefined ? {} : { name: attempt.name }),
  ...(attempt.owner === undefined ? {} : { owner: attempt.owner }),
  expect: attempt.expect,
  verdict: status,
  asExpected,
  hops: hops.map(hopReport),
})

function hopReport({ hop, status, diagnosis }: HopView) {
  const { outcome, roleArn, notes } = hop
  return {
    roleArn,
    verdict: status,
    ...('assumedRoleArn' in outcome ? { assumedRoleArn: outcome.assumedRoleArn } : {}),
    ...(diagnosis ? { diagnosis: reportOf(diagnosis) } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  }
}
