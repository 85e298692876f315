import { isMap } from 'yaml'
import type { Edit } from '../engine/edit.js'
import { tokens } from '../engine/pointer.js'
import { parseWorkflow, textOf, type WorkflowDocument } from '../workflow/document.js'
import { findJob, findStep } from '../workflow/jobStep.js'
import { planEnvironment } from './workflow/environmentEdit.js'
import { planInput } from './workflow/inputEdit.js'
import { saysAfter } from './workflow/intention.js'
import { planPermission } from './workflow/permissionEdit.js'
import type { Planned } from './workflow/plan.js'
import { spliced } from './workflow/splice.js'
import { unifiedDiff } from './workflow/unifiedDiff.js'

/** A workflow file and the job and step in it that are to change; `action` is left out for a job that calls a workflow. */
export interface EditableWorkflow {
  readonly file: string
  readonly text: string
  /** GITHUB_JOB. */
  readonly job: string
  /** GITHUB_ACTION. */
  readonly action?: string
}

/** The change of a workflow file, or why there is none to show. */
export type WorkflowDiff =
  | { readonly is: 'diff'; readonly diff: string; readonly text: string; readonly notes: readonly string[] }
  | { readonly is: 'none'; readonly why: string }

/**
 * The edits of `/workflow/inputs/…`, `/workflow/job/permission` and `/workflow/job/environment` as a unified diff of the
 * user's own file, in its own layout; `text` is the whole file after them, line breaks included. The result is parsed again:
 * a diff that would change anything else, such as what an anchor shares with another job, is not given.
 */
export function workflowDiff(workflow: EditableWorkflow, edits: readonly Edit[]): WorkflowDiff {
  let text = workflow.text
  const notes: string[] = []
  for (const edit of edits) {
    const doc = parseWorkflow(text)
    if (doc.yaml.errors.length > 0) return none(`\`${workflow.file}\` does not parse as YAML`)
    const planned = plan(doc, workflow, edit)
    if (planned === 'done') continue
    if ('why' in planned) return none(planned.why)
    const next = spliced(text, planned.splice)
    if (!saysAfter(doc, next, planned))
      return none(`\`${edit.path}\` cannot be changed alone: the file shares it with another place`)
    text = next
    if (planned.note !== undefined) notes.push(planned.note)
  }
  const diff = unifiedDiff(workflow.file, workflow.text, text)
  return diff === '' ? none(`\`${workflow.file}\` already says so`) : { is: 'diff', diff, text, notes }
}

const none = (why: string): WorkflowDiff => ({ is: 'none', why })

function plan(doc: WorkflowDocument, { file, job, action }: EditableWorkflow, edit: Edit): Planned {
  const found = findJob(doc, job)
  if (!found || !isMap(found.value)) return { why: `\`${file}\` has no job \`${job}\`` }
  const path = ['jobs', textOf(found.key) ?? job]
  const [, group, name = ''] = tokens(edit.path)
  const value = edit.op === 'remove' ? null : edit.value
  if (group === 'job' && (name === 'permission' || name === 'id-token'))
    return planPermission(doc, found.value, job, path)
  if (group === 'job' && name === 'environment') {
    return typeof value === 'string' || value === null
      ? planEnvironment(doc, found.value, path, value || null)
      : { why: 'the name of an environment is a string' }
  }
  if (group !== 'inputs') return { why: `\`${edit.path}\` is not written in a workflow file` }
  const step = findStep(doc, found.value, action ?? '')
  if (step.is !== 'found' || !isMap(step.node))
    return { why: `job \`${job}\` of \`${file}\` has no step with the id \`${action ?? ''}\`` }
  return planInput(doc, step.node, [...path, ...step.path], name, value)
}
