import { parseArn } from './engine/arn.js'
import type { Means, Outcome } from './gather/attempt.js'
import type { Host } from './host.js'
import { maskAccountsOf } from './mask.js'
import { setOutputs } from './outputs.js'
import { renderAnnotations } from './render/annotations.js'
import { plainText } from './render/escape.js'
import { renderLog } from './render/log.js'
import type { Story } from './render/story.js'
import { renderSummary } from './render/summary.js'
import { storyOf } from './storyOf.js'
import { storyReport } from './storyReport.js'
import { judge } from './verdict.js'

/** Reports roles that take more than a line to tell: log, annotations, summary, outputs, exit code. */
export async function reportDiagnosis(outcomes: readonly Outcome[], means: Means, host: Host): Promise<void> {
  const { inputs } = means
  const { story, missing } = await storyOf(outcomes, means, host)
  if (inputs.maskAccountId) maskAccountsOf(JSON.stringify(story), host)
  for (const line of renderLog(story).split('\n')) host.info(line)
  for (const { level, message, ...place } of renderAnnotations(story)) host.annotate(level, message, place)
  for (const line of missing) host.annotate('warning', plainText(line), { title: 'required action missing' })
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
