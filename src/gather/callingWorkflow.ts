import type { IdTokenPermission } from '../engine/case.js'
import { callingJobs } from '../workflow/caller.js'
import { entry, parseWorkflow, positionOf, rootOf, type WorkflowDocument } from '../workflow/document.js'
import type { CallerFacts } from '../workflow/facts.js'
import { type Environment, sameFile, startedWorkflow, type WorkflowIdentity } from '../workflow/identity.js'
import { findJob } from '../workflow/jobStep.js'
import { writtenPermission } from '../workflow/permission.js'
import { type Places, placesOfJob } from '../workflow/places.js'
import { readWorkflowText, type WorkflowSources } from './workflowText.js'

/** The calling workflow as far as it could be read: what it says on id-token, and its places. */
interface CallingWorkflow {
  readonly facts: CallerFacts
  readonly permission: IdTokenPermission | undefined
  readonly places: Places
  readonly notes: readonly string[]
}

/** Reads the workflow that was started, when it is not the one that defines the job; undefined when it is. */
export async function readCaller(
  called: WorkflowIdentity,
  env: Environment,
  sources: WorkflowSources,
): Promise<CallingWorkflow | undefined> {
  const identity = startedWorkflow(env)
  if (!identity || sameFile(identity, called)) return
  const calls = (text: string) => callingJobs(parseWorkflow(text), identity, called)
  const { text, note } = await readWorkflowText(identity, env, sources, (t) => calls(t).length > 0)
  if (text === undefined) return { facts: { ...identity, jobs: [] }, permission: undefined, places: {}, notes: [note] }
  const doc = parseWorkflow(text)
  const jobs = calls(text).map((call) => call.id)
  const [first, ...others] = jobs.map((job) => writtenPermission(doc, job))
  const agreed = others.every((p) => p?.written === first?.written && p?.value === first?.value)
  return {
    facts: { ...identity, text, jobs },
    permission: agreed ? first : undefined,
    places: callerPlaces(doc, identity.file, jobs[0]),
    notes: agreed ? [] : [`\`${identity.file}\` calls \`${called.file}\` from several jobs with different permissions`],
  }
}

/** In the caller the `uses:` of the calling job stands for all that the called workflow says. */
function callerPlaces(doc: WorkflowDocument, file: string, job: string | undefined): Places {
  const node = job === undefined ? undefined : findJob(doc, job)?.value
  const uses = entry(doc, node, 'uses')?.key
  const at = uses && positionOf(doc, uses)
  const call = at && { file, ...at }
  const own = job === undefined ? eventPlace(doc, file) : placesOfJob(doc, file, job, node, {})
  return call
    ? {
        '/workflow/job/permission': call,
        ...own,
        '/workflow/job/called-by': call,
        '/workflow/job': call,
        '/workflow': call,
      }
    : own
}

function eventPlace(doc: WorkflowDocument, file: string): Places {
  const on = entry(doc, rootOf(doc), 'on')?.key
  const at = on && positionOf(doc, on)
  return at ? { '/workflow/job/event': { file, ...at } } : {}
}
