import type { Edit } from '../../engine/edit.js'
import { tokens } from '../../engine/pointer.js'
import type { WorkflowFacts } from '../../gather/workflowFile.js'
import { type WorkflowDiff, workflowDiff } from '../workflowDiff.js'

/** The change of one workflow file, and the repository (`owner/repo`) the file is in. */
export interface WorkflowChange {
  readonly repository: string
  readonly file: string
  readonly result: WorkflowDiff
}

/**
 * What the edits change in the workflow files of a job: the permission in the file that decides on it, which may be that of
 * the caller, all else where the job is defined. Edits of other things are left out; a file that was not read gives no change.
 */
export function workflowChanges(facts: WorkflowFacts, edits: readonly Edit[]): WorkflowChange[] {
  const here = edits.filter(
    (e) => ['inputs', 'job'].includes(tokens(e.path)[1] ?? '') && tokens(e.path)[0] === 'workflow',
  )
  const byCaller = facts.permission?.written === 'caller' ? here.filter(isPermission) : []
  const own = here.filter((e) => !byCaller.includes(e))
  return [...changesOfCaller(facts, byCaller), ...changesOfOwn(facts, own)]
}

const isPermission = (e: Edit): boolean => /^\/workflow\/job\/(permission|id-token)(\/|$)/.test(e.path)

function changesOfCaller({ caller }: WorkflowFacts, edits: readonly Edit[]): WorkflowChange[] {
  const [job] = caller?.jobs ?? []
  if (!caller || caller.text === undefined || job === undefined || edits.length === 0) return []
  const { repository, file, text } = caller
  return [{ repository, file, result: workflowDiff({ file, text, job }, edits) }]
}

function changesOfOwn(facts: WorkflowFacts, edits: readonly Edit[]): WorkflowChange[] {
  const { repository, file, text, job, action, step } = facts
  if (repository === undefined || file === undefined || text === undefined || edits.length === 0) return []
  if (step?.composite && edits.some((e) => tokens(e.path)[1] === 'inputs')) {
    return [
      {
        repository,
        file,
        result: { is: 'none', why: `the inputs are given inside of the composite action \`${step.uses}\`` },
      },
    ]
  }
  return [{ repository, file, result: workflowDiff({ file, text, job: job ?? '', action: action ?? '' }, edits) }]
}
