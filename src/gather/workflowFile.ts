import type { Node } from 'yaml'
import type { IdTokenPermission } from '../engine/case.js'
import { parseWorkflow, type WorkflowDocument } from '../workflow/document.js'
import { environmentOf } from '../workflow/environment.js'
import type { WorkflowFacts } from '../workflow/facts.js'
import {
  definingWorkflow,
  type Environment,
  formatWorkflowRef,
  type WorkflowClaims,
  type WorkflowIdentity,
} from '../workflow/identity.js'
import { findJob, findStep, usesOf } from '../workflow/jobStep.js'
import { decidingPermission, writtenPermission } from '../workflow/permission.js'
import { type Places, placesOfJob } from '../workflow/places.js'
import { repositoryOfAction } from '../workflow/stepId.js'
import { stepInputs } from '../workflow/stepInputs.js'
import { readCaller } from './callingWorkflow.js'
import { readWorkflowText, type WorkflowSources } from './workflowText.js'

/** Finds and reads the file of the job that runs, and the one that calls it. Never rejects. */
export async function readWorkflow(
  env: Environment,
  sources: WorkflowSources,
  claims?: WorkflowClaims,
): Promise<WorkflowFacts> {
  const identity = definingWorkflow(env, claims)
  if (!identity)
    return {
      places: {},
      elsewhere: {},
      secretInputs: [],
      notes: ['the workflow file is not known: GITHUB_WORKFLOW_REF is not set'],
    }
  const job = env.GITHUB_JOB ?? ''
  const action = env.GITHUB_ACTION ?? ''
  const read = await readWorkflowText(identity, env, sources, (text) => runsHere(parseWorkflow(text), job, action, env))
  const own = read.text === undefined ? undefined : readJob(parseWorkflow(read.text), identity.file, job, action, env)
  const caller = await readCaller(identity, env, sources)
  const permission = decidingPermission(own?.permission, caller?.permission, caller !== undefined)
  const definedIn = formatWorkflowRef(identity)
  const { environment, step } = own ?? {}
  return {
    ...identity,
    job,
    action,
    ...(read.text === undefined ? {} : { text: read.text }),
    ...(step ? { step } : {}),
    ...(definedIn === undefined ? {} : { definedIn }),
    ...(caller ? { caller: caller.facts } : {}),
    ...(environment === undefined ? {} : { environment }),
    ...(permission ? { permission } : {}),
    ...placesOf(identity, env, own?.places ?? {}, caller?.places ?? {}, permission),
    secretInputs: Object.entries(step?.inputs ?? {}).flatMap(([name, input]) => (input.secret ? [name] : [])),
    notes: [read.note, ...(own?.notes ?? []), ...(caller?.notes ?? [])].filter((note) => note !== undefined),
  }
}

/** Whether the step of this text is the one that runs, be it through a composite action. */
function runsHere(doc: WorkflowDocument, job: string, action: string, env: Environment): boolean {
  const step = findStep(doc, findJob(doc, job)?.value, action)
  return step.is === 'found' && (env.GITHUB_ACTION_PATH ? true : usesThis(usesOf(doc, step.node), env))
}

/** Whether `uses` names this action; GITHUB_ACTION_REPOSITORY is empty for an action of the checkout (actions/runner, ActionRunner.cs). */
function usesThis(uses: string | undefined, env: Environment): boolean {
  if (uses === undefined) return false
  return (repositoryOfAction(uses) ?? '').toLowerCase() === (env.GITHUB_ACTION_REPOSITORY ?? '').toLowerCase()
}

function readJob(doc: WorkflowDocument, file: string, job: string, action: string, env: Environment) {
  const node = findJob(doc, job)?.value
  const found = findStep(doc, node, action)
  const step = found.is === 'found' ? found.node : undefined
  const inputs = step ? stepInputs(doc, node, step) : {}
  return {
    step: step && { uses: usesOf(doc, step) ?? '', inputs, composite: !usesThis(usesOf(doc, step), env) },
    environment: environmentOf(doc, job),
    permission: writtenPermission(doc, job),
    places: placesOfJob(doc, file, job, step, inputs),
    notes: noteOnStep(found.is, node, file, job, action),
  }
}

function noteOnStep(
  found: 'found' | 'ambiguous' | 'missing',
  node: Node | undefined,
  file: string,
  job: string,
  action: string,
): string[] {
  if (found === 'found') return []
  if (!node) return [`\`${file}\` has no job \`${job}\``]
  return [
    found === 'ambiguous'
      ? `job \`${job}\` of \`${file}\` has several steps with the id \`${action}\``
      : `job \`${job}\` of \`${file}\` has no step with the id \`${action}\``,
  ]
}

/** An annotation can only name a file of the job's repository; the event and what the caller decides stand in the caller. */
function placesOf(
  identity: WorkflowIdentity,
  env: Environment,
  own: Places,
  caller: Places,
  permission: IdTokenPermission | undefined,
) {
  const foreign = identity.repository.toLowerCase() !== (env.GITHUB_REPOSITORY ?? identity.repository).toLowerCase()
  if (foreign) return { places: caller, elsewhere: own }
  const decided = [
    '/workflow/job/event',
    '/workflow/job/called-by',
    ...(permission?.written === 'caller' ? ['/workflow/job/permission'] : []),
  ]
  const taken = Object.fromEntries(Object.entries(caller).filter(([pointer]) => decided.includes(pointer)))
  return { places: { ...own, ...taken }, elsewhere: {} }
}
