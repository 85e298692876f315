import type { Outcome } from '../gather/attempt.js'
import type { Means } from '../gather/hopMeans.js'
import type { Host } from '../host.js'
import { renderAnnotations } from '../render/annotations.js'
import { plainText } from '../render/escape.js'
import { renderLog } from '../render/log.js'
import type { Story } from '../render/story.js'
import { renderSummary } from '../render/summary.js'
import { viewOf } from '../render/view.js'
import { maskAccountsOf } from './mask.js'
import { setOutputs } from './outputs.js'
import { sarifOf } from './sarif.js'
import { sessionOutputs } from './sessionOutputs.js'
import { storyOf } from './storyOf.js'
import { storyReport } from './storyReport.js'
import { judge } from './verdict.js'

/** Reports roles that take more than a line to tell: log, annotations, summary, outputs, exit code, comment. */
export async function reportDiagnosis(outcomes: readonly Outcome[], means: Means, host: Host): Promise<void> {
  const { inputs } = means
  const { story, missing } = await storyOf(outcomes, means, host)
  if (inputs.maskAccountId) maskAccountsOf(JSON.stringify(story), host)
  const { mask } = viewOf(story)
  for (const line of renderLog(story).split('\n')) host.info(line)
  for (const { level, message, ...place } of renderAnnotations(story)) host.annotate(level, message, place)
  for (const line of missing) host.annotate('warning', plainText(mask(line)), { title: 'required action missing' })
  await host.writeSummary(renderSummary(story))
  const judged = judge(story)
  const reports = { report: storyReport(story, judged), sarif: sarifOf(story, judged, host) }
  await setOutputs({ ...judged, ...sessionOf(story), ...reports }, host)
  if (judged.verdict === 'refused' && inputs.failOn === 'refused') host.fail()
  if (inputs.report.comment) await (await import('./comment.js')).commentOn(story, outcomes, inputs, host)
}

/** Of the first role: its account, and its session if there was one. */
function sessionOf({ attempts, options }: Story) {
  const last = attempts[0]?.hops.at(-1)
  const session = last && 'assumedRoleArn' in last.outcome ? last.outcome.assumedRoleArn : ''
  return sessionOutputs(session, options.maskAccountIds, last?.roleArn)
}
