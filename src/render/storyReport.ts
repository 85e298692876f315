import { reportOf } from './diagnosisReport.js'
import { EMPTY } from './emptyReport.js'
import type { Report, ReportedAttempt } from './report.js'
import type { Story } from './story.js'
import { type AttemptView, byUrgency, viewOf } from './view.js'

/** The report of a story: of its one attempt, or of the worst with all of them inside. */
export function renderReport(story: Story): Report {
  const view = viewOf(story)
  const reports = byUrgency(view.attempts).map((a) => attemptReport(a, story.options.showExternalId))
  const worst = reports[0]
  if (!worst) return EMPTY
  return reports.length > 1
    ? { ...worst, attempts: view.attempts.map((a) => attemptReport(a, story.options.showExternalId)) }
    : worst
}

function attemptReport(a: AttemptView, showExternalId: boolean): Report {
  const { name, owner, expect } = a.attempt
  const attempt: ReportedAttempt = {
    ...(name === undefined ? {} : { name }),
    ...(owner === undefined ? {} : { owner }),
    expect,
    asExpected: a.asExpected,
    hop: a.focus.index + 1,
    hops: a.hops.map((h) => ({
      roleArn: h.hop.roleArn,
      result: h.status,
      ...('granted' in h.hop.outcome && h.hop.outcome.granted
        ? { assumedRoleArn: h.hop.outcome.assumedRoleArn, account: h.hop.outcome.account }
        : {}),
    })),
    notes: a.hops.flatMap((h) => h.hop.notes),
  }
  const d = a.focus.diagnosis
  if (d) return { ...reportOf(d, showExternalId), attempt }
  const granted = a.status === 'granted'
  return {
    ...EMPTY,
    verdict: granted ? 'granted' : 'unknown',
    kind: granted ? 'granted' : 'narrowed',
    request: { ...EMPTY.request, roleArn: a.focus.hop.roleArn },
    attempt,
  }
}
