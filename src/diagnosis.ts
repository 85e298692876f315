import { parseArn } from './engine/arn.js'
import type { Outcome } from './gather/attempt.js'
import type { Host } from './host.js'
import type { Inputs } from './inputs.js'
import { maskAccountsOf } from './mask.js'
import { setOutputs } from './outputs.js'
import { renderAnnotations } from './render/annotations.js'
import { renderLog } from './render/log.js'
import type { Story } from './render/story.js'
import { renderSummary } from './render/summary.js'
import { storyOf } from './storyOf.js'
import { storyReport } from './storyReport.js'
import { judge } from './verdict.js'

/** Reports roles of which not every one was granted: log, annotations, summary, outputs, exit code. */
export async function reportDiagnosis(outcomes: readonly Outcome[], inputs: Inputs, host: Host): Promise<void> {
  const story = await storyOf(outcomes, inputs, host)
  if (inputs.maskAccountId) maskAccountsOf(JSON.stringify(story), host)
  for (const line of renderLog(story).split('\n')) host.info(line)
  for (const { level, message, ...place } of renderAnnotations(story)) host.annotate(level, message, place)
  await host.writeSummary(renderSummary(story))
  const judged = judge(story)
  await setOutputs({ ...judged, ...sessionOf(story), report: storyReport(story, judged) }, host)
  if (judged.verdict === 'refused' && inputs.failOn === 'refused') host.fail()
}

/** Of the first role: its account, and its session if there was one. */
function sessionOf(story: Story): { accountId: string; assumedRoleArn: string } {
  const last = story.attempts[0]?.hops.at(-1)
  const assumedRoleArn = last && 'assumedRoleArn' in last.outcome ? last.outcome.assumedRoleArn : ''
  return { assumedRoleArn, accountId: parseArn(assumedRoleArn || (last?.roleArn ?? ''))?.account ?? '' }
}
