import type { Diagnosis } from '../engine/diagnose.js'
import { renderJson } from './json.js'
import { renderLog } from './log.js'
import type { Story } from './story.js'
import { renderSummary } from './summary.js'

/** The forms in which a saved case is explained. */
export type ExplanationFormat = 'text' | 'markdown' | 'json'

/** A diagnosis without a run around it, for the terminal: plain text, Markdown, or the JSON report. */
export function renderExplanation(
  diagnosis: Diagnosis,
  format: ExplanationFormat,
  options: { readonly showExternalId: boolean; readonly version?: string },
): string {
  const { showExternalId, version = '' } = options
  const seen = { showExternalId, maskAccountIds: false }
  if (format === 'json') return `${renderJson(diagnosis, showExternalId, 2)}\n`
  const roleArn = diagnosis.kase.workflow.inputs['role-arn'] ?? ''
  const job = diagnosis.kase.workflow.job
  const story: Story = {
    attempts: [
      { hops: [{ roleArn, outcome: { granted: false, diagnosis }, places: {}, notes: [] }], expect: 'granted' },
    ],
    run: { server: job?.server ?? 'https://github.com', event: job?.event ?? '', version },
    options: seen,
  }
  return format === 'markdown' ? renderSummary(story) : `${renderLog(story).replace(PREFIX, '')}\n`
}

// The prefix keeps a CI runner from obeying a line; where it is needed for that it stays.
const PREFIX = /^\| ?(?!\s*::)/gm
