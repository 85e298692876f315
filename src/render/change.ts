import { sideOf } from '../engine/pointer.js'
import type { Repair } from '../engine/repair.js'
import { type PolicyChange, policyDiffs } from './forms/policyDiff.js'
import { terraformDiff } from './terraformDiff.js'
import type { HopView } from './view.js'
import { fileName, workflowChanges } from './workflow/changes.js'

/** A repair as diffs of what stands there, and how many lines they add and take out. */
export interface Change {
  readonly policies: readonly PolicyChange[]
  /** One per workflow file; `file` has its repository before it when that is not the run's own. */
  readonly workflows: readonly { readonly file: string; readonly diff: string; readonly notes: readonly string[] }[]
  /** Why the change of the workflow cannot be shown as a diff. */
  readonly why?: string
  readonly added: number
  readonly removed: number
}

/** The diffs of a repair. */
export function changeOf(h: HopView, repair: Repair): Change {
  const kase = h.diagnosis?.kase
  const policies = kase ? policyDiffs(kase, repair.edits) : []
  const edits = repair.edits.filter((e) => sideOf(e.path) === 'workflow')
  const { workflow: files, terraform } = h.hop
  const block = terraform?.block
  // What a block of Terraform says stands there and not in the workflow.
  const inBlock = terraform ? edits.filter((e) => e.path.startsWith('/workflow/inputs/')) : []
  const ofBlock = block && inBlock.length > 0 ? terraformDiff(block, inBlock) : undefined
  const inFiles = edits.filter((e) => !inBlock.includes(e))
  const changes = files && inFiles.length > 0 ? workflowChanges(files, inFiles) : []
  const workflows = [
    ...(block && ofBlock?.is === 'diff' ? [{ file: block.file, diff: ofBlock.diff, notes: ofBlock.notes }] : []),
    ...changes.flatMap(({ repository, file, result }) =>
      files && result.is === 'diff'
        ? [{ file: fileName(files, repository, file), diff: result.diff, notes: result.notes }]
        : [],
    ),
  ]
  const why = [...(ofBlock ? [ofBlock] : []), ...changes.map((c) => c.result)].flatMap((r) =>
    r.is === 'none' ? [r.why] : [],
  )
  const diffs = [...policies, ...workflows].map((c) => c.diff).join('\n')
  return {
    policies,
    workflows,
    ...(why.length > 0 ? { why: why.join('; ') } : {}),
    added: count(diffs, /^\+(?!\+\+ )/gm),
    removed: count(diffs, /^-(?!-- )/gm),
  }
}

const count = (text: string, line: RegExp): number => [...text.matchAll(line)].length
