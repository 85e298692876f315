import type { Report } from './report.js'

/** A report that says nothing yet. */
export const EMPTY: Report = {
  schemaVersion: 1,
  verdict: 'unknown',
  kind: 'narrowed',
  side: 'none',
  cause: null,
  certainty: null,
  transient: false,
  gates: [],
  causes: [],
  repairs: [],
  ruledOut: [],
  notSeen: [],
  request: { api: null, roleArn: null, caller: null, sessionName: null },
}
