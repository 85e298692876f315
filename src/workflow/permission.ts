import type { IdTokenPermission } from '../engine/case.js'
import type { WorkflowDocument } from './document.js'
import { findJob } from './jobStep.js'
import { permissionBlock } from './permissionBlock.js'

/** What one file says on id-token for the job; undefined when the file could not be read. */
export type Written = IdTokenPermission | undefined

/** Nothing is written, neither at the job nor at the workflow. */
const NOWHERE: IdTokenPermission = { written: 'nowhere', value: null }

/** Whether `write-all` includes id-token is not documented, so that it counts as a grant that may be one. */
const mayGrant = (p: IdTokenPermission): boolean => p.value === 'write' || p.value === 'write-all'

/**
 * What decides on id-token. A called workflow can only lower what its caller passes on (docs.github.com "Reusing workflow
 * configurations"): a block of its own without the permission decides, else the caller's word does.
 */
export function decidingPermission(own: Written, caller: Written, called: boolean): Written {
  if (!called) return own
  if (own && own.written !== 'nowhere' && !mayGrant(own)) return own
  if (!caller) return own?.written === 'nowhere' ? undefined : own
  if (mayGrant(caller)) return own && own.written !== 'nowhere' ? own : { written: 'caller', value: caller.value }
  return caller.written === 'nowhere' && own?.written === 'nowhere'
    ? NOWHERE
    : { written: 'caller', value: caller.value }
}

/** What one file says on id-token for a job, by the block that decides there. Undefined when it has no such job. */
export function writtenPermission(doc: WorkflowDocument, job: string): Written {
  if (!findJob(doc, job)) return
  const block = permissionBlock(doc, job)
  return block ? { written: block.of, value: block.value } : NOWHERE
}
