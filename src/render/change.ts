import { sideOf } from '../engine/pointer.js'
import type { Repair } from '../engine/repair.js'
import { type PolicyChange, policyDiffs } from './forms/policyDiff.js'
import type { HopView } from './view.js'
import { workflowDiff } from './workflowDiff.js'

/** A repair as diffs of what stands there, and how many lines they add and take out. */
export interface Change {
  readonly policies: readonly PolicyChange[]
  readonly workflow?: { readonly file: string; readonly diff: string; readonly notes: readonly string[] }
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
  const { workflow } = h.hop
  const yaml = workflow && edits.length > 0 ? workflowDiff(workflow, edits) : undefined
  const diffs = [...policies.map((p) => p.diff), yaml?.is === 'diff' ? yaml.diff : ''].join('\n')
  return {
    policies,
    ...(workflow && yaml?.is === 'diff'
      ? { workflow: { file: workflow.file, diff: yaml.diff, notes: yaml.notes } }
      : {}),
    ...(yaml?.is === 'none' ? { why: yaml.why } : {}),
    added: count(diffs, /^\+(?!\+\+ )/gm),
    removed: count(diffs, /^-(?!-- )/gm),
  }
}

const count = (text: string, line: RegExp): number => [...text.matchAll(line)].length
