import type { Certainty } from './engine/diagnose.js'
import type { Side } from './engine/pointer.js'
import type { Host } from './host.js'

/** The outputs of the step; an empty text where there is nothing to say. */
export interface Outputs {
  readonly verdict: 'granted' | 'refused' | 'unknown'
  readonly side: Side | 'none'
  readonly cause: string
  readonly certainty: Certainty | ''
  /** Of the first role: `role-to-assume`, else the first of `roles`. */
  readonly accountId: string
  readonly assumedRoleArn: string
  /** Undefined where there is no directory for it. */
  readonly report: string | undefined
}

/** Sets every output, so that a step after this one never reads one that is missing, and writes the report. */
export async function setOutputs(outputs: Outputs, host: Host): Promise<void> {
  host.setOutput('verdict', outputs.verdict)
  host.setOutput('side', outputs.side)
  host.setOutput('cause', outputs.cause)
  host.setOutput('certainty', outputs.certainty)
  host.setOutput('account-id', outputs.accountId)
  host.setOutput('assumed-role-arn', outputs.assumedRoleArn)
  host.setOutput('report-path', outputs.report === undefined ? '' : await writeReport(outputs.report, host))
}

/** One file per step: GITHUB_ACTION is the step's id, so that two uses in one job do not meet. */
async function writeReport(text: string, host: Host): Promise<string> {
  const directory = host.env.RUNNER_TEMP
  if (!directory) return ''
  const step = (host.env.GITHUB_ACTION ?? '').replace(/[^\w-]/g, '_')
  const path = `${directory}/assume-role-preflight${step ? `-${step}` : ''}.json`
  await host.writeFile(path, `${text}\n`)
  return path
}
