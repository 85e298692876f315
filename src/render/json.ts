import type { Diagnosis } from '../engine/diagnose.js'
import { reportOf } from './diagnosisReport.js'
import { redactDiagnosis } from './redact.js'

/** The report of a diagnosis as JSON text; on one line unless `indent` says otherwise. */
export const renderJson = (diagnosis: Diagnosis, showExternalId: boolean, indent?: number): string =>
  JSON.stringify(
    reportOf(redactDiagnosis(diagnosis, { showExternalId, maskAccountIds: false }), showExternalId),
    null,
    indent,
  )
