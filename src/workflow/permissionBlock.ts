import { isMap, type Node } from 'yaml'
import { type Entry, entry, rootOf, textOf, type WorkflowDocument } from './document.js'
import { findJob } from './jobStep.js'

/** A `permissions:` block and what it says on id-token. */
export interface PermissionBlock {
  readonly of: 'job' | 'workflow'
  readonly entry: Entry
  /** `write` or `none` as written, `read-all` or `write-all` for a block that is one word, null when id-token is not in it. */
  readonly value: string | null
  /** The line of `id-token` itself, when there is one. */
  readonly idToken: Node | undefined
}

/** The block that decides for a job: its own replaces that of the workflow (docs.github.com "Workflow syntax", permissions). */
export function permissionBlock(doc: WorkflowDocument, job: string): PermissionBlock | undefined {
  const own = entry(doc, findJob(doc, job)?.value, 'permissions')
  if (own) return blockOf(doc, 'job', own)
  const shared = entry(doc, rootOf(doc), 'permissions')
  return shared && blockOf(doc, 'workflow', shared)
}

function blockOf(doc: WorkflowDocument, of: 'job' | 'workflow', block: Entry): PermissionBlock {
  if (!isMap(block.value)) return { of, entry: block, value: textOf(block.value) || null, idToken: undefined }
  const found = entry(doc, block.value, 'id-token')
  return { of, entry: block, value: textOf(found?.value) ?? null, idToken: found?.key }
}
