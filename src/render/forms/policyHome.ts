import { parsePrincipalArn } from '../../engine/arn.js'
import type { Case } from '../../engine/case.js'
import type { EditedDocument } from './editedDocument.js'
import { isAccount, isName, isPartition, isPath } from './patterns.js'

/** The user or role that holds the caller's identity-based policies. */
export interface Holder {
  readonly kind: 'user' | 'role'
  readonly name: string
  readonly account: string
  readonly partition: string
}

/** Where an identity-based policy lives: inline in its holder, or as a managed policy of its account. */
export type PolicyHome =
  | { readonly kind: 'inline'; readonly name: string }
  | { readonly kind: 'managed'; readonly path: string; readonly name: string }

/**
 * Who holds the caller's policies. Undefined when it is not known, is the account itself, or is a role that only IAM Identity
 * Center may change (`AWSReservedSSO_…`; IAM User Guide, "Protected roles").
 */
export function holderOf(kase: Case): Holder | undefined {
  const who = parsePrincipalArn(kase.source.caller?.arn ?? '')
  if (who?.kind !== 'user' && who?.kind !== 'role' && who?.kind !== 'session') return
  const { name, account, partition } = who
  if (!isName(name) || !isAccount(account) || !isPartition(partition) || name.startsWith('AWSReservedSSO_')) return
  return { kind: who.kind === 'user' ? 'user' : 'role', name, account, partition }
}

/** Where a document that was read lives, told by its name: a policy ARN or the name of an inline policy. */
export function homeOf(kase: Case, d: EditedDocument, holder: Holder): PolicyHome | undefined {
  const name = kase.written?.[d.pointer]?.name
  if (d.before === undefined || name === undefined) return
  const arn = /^arn:([^:]*):iam::([^:]*):policy(\/(?:[!-~]+\/)?)([^/]+)$/.exec(name)
  // A policy of AWS itself, or of another account, cannot be changed from here.
  if (arn)
    return arn[1] === holder.partition && arn[2] === holder.account && isPath(arn[3] ?? '') && isName(arn[4] ?? '')
      ? { kind: 'managed', path: arn[3] ?? '/', name: arn[4] ?? '' }
      : undefined
  return isName(name) ? { kind: 'inline', name } : undefined
}
