import { parsePrincipalArn } from '../engine/arn.js'
import type { Case } from '../engine/case.js'

/**
 * The ARN by which a policy names the caller for good: a user's or role's own, of a session its role's. Undefined for
 * the root user, for federated users, and for a role of IAM Identity Center whose path is not known: its session ARN
 * leaves the path out, and IAM does not save a role ARN without it (IAM User Guide, "AWS JSON policy elements:
 * Principal").
 */
export function lastingArn(kase: Case): string | undefined {
  const { arn = '', 'role-path': path } = kase.source.caller ?? {}
  const caller = parsePrincipalArn(arn)
  if (caller?.kind === 'user' || caller?.kind === 'role') return arn
  if (caller?.kind !== 'session') return
  if (path === undefined && caller.name.startsWith('AWSReservedSSO_')) return
  return `arn:${caller.partition}:iam::${caller.account}:role${path ?? '/'}${caller.name}`
}
