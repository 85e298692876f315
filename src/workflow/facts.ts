import type { IdTokenPermission } from '../engine/case.js'
import type { WorkflowIdentity } from './identity.js'
import type { Places } from './places.js'
import type { StepInput } from './stepInputs.js'

/** The workflow that calls the one that defines the job. */
export interface CallerFacts extends WorkflowIdentity {
  readonly text?: string
  /** The keys of the jobs that call it; GitHub does not tell which one runs. */
  readonly jobs: readonly string[]
}

/** The step that runs, as its workflow file has it. */
export interface StepFacts {
  readonly uses: string
  /** By the name of the step's input, such as `role-to-assume`. */
  readonly inputs: Readonly<Record<string, StepInput>>
  /** Whether `uses` names a composite action that this action runs in; the inputs are then that action's. */
  readonly composite: boolean
}

/** What the workflow file says of the job that runs. Whatever could not be read is left out, and a note says why. */
export interface WorkflowFacts {
  readonly repository?: string
  readonly file?: string
  readonly ref?: string
  readonly sha?: string
  readonly text?: string
  /** GITHUB_JOB and GITHUB_ACTION: where in the text the step is. */
  readonly job?: string
  readonly action?: string
  readonly step?: StepFacts
  /** `owner/repo/path@ref` of the file that defines the job. */
  readonly definedIn?: string
  readonly caller?: CallerFacts
  /** null when the job names none. */
  readonly environment?: string | null
  readonly permission?: IdTokenPermission
  /** Places in files of the job's own repository, which an annotation can name, by pointer. */
  readonly places: Places
  /** Places in a reusable workflow of another repository, which only a text can name. */
  readonly elsewhere: Places
  /** The inputs a secret has a part in, by the step's names. */
  readonly secretInputs: readonly string[]
  readonly notes: readonly string[]
}
