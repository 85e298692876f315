import { type Entry, entries, entry, rootOf, type WorkflowDocument } from './document.js'
import type { WorkflowIdentity } from './identity.js'
import { usesOf } from './jobStep.js'

/** A job of the calling workflow that runs a reusable one. */
export interface CallingJob {
  readonly id: string
  readonly job: Entry
}

/**
 * The jobs of a workflow that call the given one. GitHub does not tell which of them runs, and in between there may be a
 * workflow that calls on: when none names it, the one job that calls any workflow is taken.
 */
export function callingJobs(doc: WorkflowDocument, caller: WorkflowIdentity, called: WorkflowIdentity): CallingJob[] {
  const calls = entries(doc, entry(doc, rootOf(doc), 'jobs')?.value)
    .map(([id, job]) => ({ id, job, uses: usesOf(doc, job.value) }))
    .filter((call) => call.uses !== undefined)
  const naming = calls.filter((call) => names(call.uses ?? '', caller, called))
  return naming.length > 0 ? naming : calls.length === 1 ? calls : []
}

function names(uses: string, caller: WorkflowIdentity, called: WorkflowIdentity): boolean {
  const local = /^(?:\.|\$)\/(.+)$/.exec(uses)?.[1]
  const target = local === undefined ? uses.replace(/@.*$/, '') : `${caller.repository}/${local}`
  return target.toLowerCase() === `${called.repository}/${called.file}`.toLowerCase()
}
