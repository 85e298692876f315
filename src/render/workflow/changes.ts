import type { Edit } from '../../engine/edit.js'
import { tokens } from '../../engine/pointer.js'
import type { WorkflowFacts } from '../../workflow/facts.js'
import { type WorkflowDiff, workflowDiff } from '../workflowDiff.js'

/**
 * The files that decide on a job: the one that defines it, and the one that calls that. Whatever was not read is left out;
 * `home` is the repository (`owner/repo`) that the run is of.
 */
export type WorkflowFiles = Pick<WorkflowFacts, 'repository' | 'text' | 'action' | 'permission' | 'caller' | 'step'> & {
  readonly file: string
  readonly job: string
  readonly home?: string
}

/** The change of one workflow file, and the repository (`owner/repo`) the file is in when that is known. */
export interface WorkflowChange {
  readonly repository?: string
  readonly file: string
  readonly result: WorkflowDiff
}

/**
 * What the edits change in the workflow files of a job: the permission in the file that decides on it, which may be that of
 * the caller, all else where the job is defined. Edits of other things are left out; a file that was not read gives no change.
 */
export function workflowChanges(facts: Changeable, edits: readonly Edit[]): WorkflowChange[] {
  const here = edits.filter(
    (e) => ['inputs', 'job'].includes(tokens(e.path)[1] ?? '') && tokens(e.path)[0] === 'workflow',
  )
  const byCaller = here.filter((e) => isCallers(facts, e))
  const own = here.filter((e) => !byCaller.includes(e))
  return [...changesOfCaller(facts, byCaller), ...changesOfOwn(facts, own)]
}

type Changeable = Partial<WorkflowFiles>

/** The name of the file that an edit is made in, with its repository when that is not the run's own. */
export function fileOfEdit(files: WorkflowFiles, edit: Edit | undefined): string {
  const { caller, repository, file } = files
  return edit && caller && isCallers(files, edit)
    ? fileName(files, caller.repository, caller.file)
    : fileName(files, repository, file)
}

/** A file's path, with its repository before it when that is not the run's own. */
export const fileName = ({ home }: WorkflowFiles, repository: string | undefined, file: string): string =>
  home === undefined || repository === undefined || repository.toLowerCase() === home.toLowerCase()
    ? file
    : `${repository}/${file}`

const isCallers = ({ permission }: Changeable, e: Edit): boolean => permission?.written === 'caller' && isPermission(e)

const isPermission = (e: Edit): boolean => /^\/workflow\/job\/(permission|id-token)(\/|$)/.test(e.path)

function changesOfCaller({ caller }: Changeable, edits: readonly Edit[]): WorkflowChange[] {
  const [job] = caller?.jobs ?? []
  if (!caller || caller.text === undefined || job === undefined || edits.length === 0) return []
  const { repository, file, text } = caller
  return [{ repository, file, result: workflowDiff({ file, text, job }, edits) }]
}

function changesOfOwn(facts: Changeable, edits: readonly Edit[]): WorkflowChange[] {
  const { repository, file, text, job, action, step } = facts
  if (file === undefined || text === undefined || edits.length === 0) return []
  const where = repository === undefined ? { file } : { repository, file }
  if (step?.composite && edits.some((e) => tokens(e.path)[1] === 'inputs')) {
    return [
      {
        ...where,
        result: { is: 'none', why: `the inputs are given inside of the composite action \`${step.uses}\`` },
      },
    ]
  }
  return [{ ...where, result: workflowDiff({ file, text, job: job ?? '', action: action ?? '' }, edits) }]
}
