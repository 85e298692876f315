import type { Diagnosis } from '../engine/diagnose.js'
import type { TerraformBlock } from './terraformDiff.js'
import type { WorkflowFiles } from './workflow/changes.js'

/** A place in a file of the repository, 1-based. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What became of one call. */
export type Outcome =
  | { readonly granted: true; readonly assumedRoleArn: string; readonly account: string; readonly ms: number }
  | { readonly granted: false; readonly diagnosis: Diagnosis }
  | { readonly skipped: true }

/** One role on the way, in the order in which they are assumed. */
export interface HopStory {
  readonly roleArn: string
  readonly outcome: Outcome
  /** Where the facts of the workflow stand, by pointer into the case, such as `/workflow/inputs/role-arn`. */
  readonly places: Readonly<Record<string, Place>>
  /** What was read as whom, and what was not looked at and why, one sentence each. */
  readonly notes: readonly string[]
  /** The workflow files as they were read, and the job and step in them that asked. */
  readonly workflow?: WorkflowFiles
  /** Of a role that a Terraform configuration assumes: by what, such as `provider.aws`, and its block where that can be edited. */
  readonly terraform?: { readonly name: string; readonly block?: TerraformBlock }
  /** The secret that an input was read from, by the engine's name of the input: `role-arn` → `DEPLOY_ROLE`. */
  readonly secrets?: Readonly<Record<string, string>>
  /** What the account of the role is called. */
  readonly accountName?: string
}

/** One role that the deploy needs, with the roles it takes to get there. */
export interface AttemptStory {
  readonly name?: string
  readonly owner?: string
  readonly hops: readonly HopStory[]
  readonly expect: 'granted' | 'refused'
}

/** The run that asked. `server` is such as `https://github.com`; `workflowFile` is relative to the root of `repository`. */
export interface Run {
  readonly url?: string
  readonly repository?: string
  readonly sha?: string
  readonly workflowFile?: string
  /** The job's key in the workflow. */
  readonly job?: string
  readonly server: string
  readonly event: string
  readonly version: string
}

/** What the reader may see. */
export interface StoryOptions {
  /** Show an external ID that a trust policy expects; public logs are public, so the default is not to. */
  readonly showExternalId: boolean
  /** Replace account IDs by stable placeholders. */
  readonly maskAccountIds: boolean
}

/** Everything that is rendered: the attempts of one step of one run. */
export interface Story {
  readonly attempts: readonly AttemptStory[]
  readonly run: Run
  readonly options: StoryOptions
}
