import type { Reader } from './reader.js'

/** What the reports of the step may show, and whether a pull request gets one. */
export interface ReportInputs {
  /** Whether every role that is not as expected gets a comment on the pull request. */
  readonly comment: boolean
  /** Whether the external ID that a trust policy expects is shown. */
  readonly showExternalId: boolean
  /** Whether account IDs are replaced in the log, the reports and the outputs of this step. */
  readonly hideAccountIds: boolean
}

/** Reads the inputs that say what is reported; account IDs that are masked in the job are hidden in its reports too. */
export const readReportInputs = (r: Reader, maskAccountId: boolean): ReportInputs => ({
  comment: r.flag('comment'),
  showExternalId: r.flag('show-external-id'),
  hideAccountIds: r.flag('redact') || maskAccountId,
})
