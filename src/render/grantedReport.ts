import { EMPTY } from './emptyReport.js'
import { redact } from './redact.js'
import type { Report } from './report.js'
import type { AttemptStory, Story } from './story.js'

/** The report of a story in which every call was granted: the same as any other's, without what it takes to explain a refusal. */
export function renderGrantedReport(given: Story): Report {
  const reports = redact(given).story.attempts.map(attemptReport)
  const [first] = reports
  return { ...(first ?? EMPTY), ...(reports.length > 1 ? { attempts: reports } : {}) }
}

function attemptReport({ name, owner, expect, hops }: AttemptStory): Report {
  return {
    ...EMPTY,
    verdict: 'granted',
    kind: 'granted',
    request: { ...EMPTY.request, roleArn: hops.at(-1)?.roleArn ?? null },
    attempt: {
      ...(name === undefined ? {} : { name }),
      ...(owner === undefined ? {} : { owner }),
      expect,
      asExpected: expect === 'granted',
      hop: hops.length,
      hops: hops.flatMap(({ roleArn, outcome }) =>
        'assumedRoleArn' in outcome
          ? [{ roleArn, result: 'granted' as const, assumedRoleArn: outcome.assumedRoleArn, account: outcome.account }]
          : [],
      ),
      notes: hops.flatMap((h) => h.notes),
    },
  }
}
