import type { IAM, Tag } from '@aws-sdk/client-iam'
import { parsePrincipalArn } from '../../engine/arn.js'
import type { Caller, Case } from '../../engine/case.js'
import type { Until } from './see.js'

/** The user or role behind a caller: a session has the policies of its role. */
export interface Holder {
  readonly kind: 'user' | 'role'
  readonly name: string
  readonly account: string
}

/** Who holds the caller's policies; undefined for the account itself and for a federated user. */
export function holderOf(kase: Case): Holder | undefined {
  const who = parsePrincipalArn(kase.source.caller?.arn ?? '')
  if (who?.kind !== 'user' && who?.kind !== 'role' && who?.kind !== 'session') return undefined
  return { kind: who.kind === 'user' ? 'user' : 'role', name: who.name, account: who.account }
}

/** What IAM says of the holder itself, and the ARN of its permissions boundary. */
export interface HeldFacts {
  readonly caller: Pick<Caller, 'id' | 'role-path' | 'tags'>
  readonly boundary: string | undefined
}

/** Reads the holder: the tags of a session can be more than those of its role, so that they stay unknown. */
export async function readHolder({ kind, name }: Holder, iam: IAM, until: Until): Promise<HeldFacts> {
  if (kind === 'user') {
    const { User } = await iam.getUser({ UserName: name }, until)
    if (!User?.Arn) throw new Error('the answer holds no user')
    const id = User.UserId
    return {
      caller: { ...(id ? { id } : {}), tags: tagsOf(User.Tags) },
      boundary: User.PermissionsBoundary?.PermissionsBoundaryArn,
    }
  }
  const { Role } = await iam.getRole({ RoleName: name }, until)
  if (!Role?.Arn) throw new Error('the answer holds no role')
  const id = Role.RoleId
  const arn = parsePrincipalArn(Role.Arn)
  return {
    caller: { ...(id ? { id } : {}), ...(arn?.kind === 'role' ? { 'role-path': arn.path } : {}) },
    boundary: Role.PermissionsBoundary?.PermissionsBoundaryArn,
  }
}

const tagsOf = (tags: readonly Tag[] | undefined): Record<string, string> =>
  Object.fromEntries((tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]))
