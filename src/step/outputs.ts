import type { Certainty } from '../engine/diagnose.js'
import type { Side } from '../engine/pointer.js'
import type { Host } from '../host.js'

/** The outputs of the step; an empty text where there is nothing to say. */
export interface Outputs {
  readonly verdict: 'granted' | 'refused' | 'unknown'
  readonly side: Side | 'none'
  readonly cause: string
  readonly certainty: Certainty | ''
  /** Of the first role: `role-to-assume`, else the first of `roles`. */
  readonly accountId: string
  readonly assumedRoleArn: string
  /** The report in JSON. */
  readonly report: string
  /** The findings in SARIF; undefined when nothing was found out, so that no earlier finding is taken for resolved. */
  readonly sarif: string | undefined
}

/** What the whole step comes to. */
export type Judged = Pick<Outputs, 'verdict' | 'side' | 'cause' | 'certainty'>

/** What a step comes to in which every role came out as expected. */
export const GRANTED: Judged = { verdict: 'granted', side: 'none', cause: '', certainty: '' }

/** Sets every output, so that a step after this one never reads one that is missing, and writes the reports. */
export async function setOutputs(outputs: Outputs, host: Host): Promise<void> {
  host.setOutput('verdict', outputs.verdict)
  host.setOutput('side', outputs.side)
  host.setOutput('cause', outputs.cause)
  host.setOutput('certainty', outputs.certainty)
  host.setOutput('account-id', outputs.accountId)
  host.setOutput('assumed-role-arn', outputs.assumedRoleArn)
  host.setOutput('report-path', await writeBeside(outputs.report, 'json', host))
  host.setOutput('sarif-path', outputs.sarif === undefined ? '' : await writeBeside(outputs.sarif, 'sarif', host))
}

/** One file per step: GITHUB_ACTION is the step's id, so that two uses in one job do not meet. Empty where no directory is. */
async function writeBeside(text: string, extension: 'json' | 'sarif', host: Host): Promise<string> {
  const directory = host.env.RUNNER_TEMP
  if (!directory) return ''
  const step = (host.env.GITHUB_ACTION ?? '').replace(/[^\w-]/g, '_')
  const path = `${directory}/assume-role-preflight${step ? `-${step}` : ''}.${extension}`
  await host.writeFile(path, `${text}\n`)
  return path
}
