import { type Outcome, refuse } from './awsQuery.js'
import type { IamCall, Operation } from './iam.js'
import { encodeDocument } from './iamPolicies.js'
import { type Group, type Inventory, idOf, nameOf, pathOf, type Role, type User } from './inventory.js'
import { accountOf } from './keys.js'
import type { XmlValue } from './xml.js'

type Kind = 'role' | 'user' | 'group'
type Principal = Role | User | Group

const CREATED = '2025-03-01T09:00:00Z'

/** The read operations of one kind of principal: itself, its inline policies, its attached policies, a user's groups. */
export function principalOperations(kind: Kind): Record<string, Operation> {
  const Kind = kind === 'role' ? 'Role' : kind === 'user' ? 'User' : 'Group'
  const on = (run: (principal: Principal, call: IamCall) => Outcome): Operation => ({
    resource: (call) => find(kind, call)?.arn ?? `arn:aws:iam::${call.account}:${kind}/${nameIn(kind, call)}`,
    shown: (call) => `${kind} ${nameIn(kind, call)}`,
    run: (call) => {
      const principal = find(kind, call)
      return principal ? run(principal, call) : missing(kind, nameIn(kind, call))
    },
  })
  return {
    [`List${Kind}Policies`]: on((p) => list({ PolicyNames: Object.keys(p.inline ?? {}) })),
    [`Get${Kind}Policy`]: on((p, call) => inlinePolicy(kind, p, call)),
    [`ListAttached${Kind}Policies`]: on((p) => list({ AttachedPolicies: (p.attached ?? []).map(attachment) })),
    ...(kind === 'role' ? { GetRole: on((p) => ({ result: { Role: renderRole(p, true) } })), ListRoles } : {}),
    ...(kind === 'user' ? { GetUser: getUser(on), ListGroupsForUser: on(groupsOf) } : {}),
  }
}

const ListRoles: Operation = {
  resource: (call) => `arn:aws:iam::${call.account}:role/`,
  run: (call) => {
    const prefix = call.params.PathPrefix ?? '/'
    const here = call.inventory.roles.filter(
      (r) => accountOf(r.arn) === call.account && pathOf(r.arn).startsWith(prefix),
    )
    return list({ Roles: here.map((role) => renderRole(role, false)) })
  },
}

function getUser(on: (run: (user: Principal) => Outcome) => Operation): Operation {
  const operation = on((user) => ({ result: { User: renderUser(user) } }))
  return {
    ...operation,
    run: (call) =>
      call.params.UserName === undefined && !call.caller.arn.includes(':user/')
        ? refuse('ValidationError', 'Must specify userName when calling with non-User credentials')
        : operation.run(call),
  }
}

function groupsOf(user: Principal, call: IamCall): Outcome {
  const names = 'groups' in user ? (user.groups ?? []) : []
  const groups = names.flatMap((name) => pick('group', call.inventory, call.account, name) ?? [])
  return list({ Groups: groups.map((group) => named('Group', 'AGPA', group)) })
}

function inlinePolicy(kind: Kind, principal: Principal, call: IamCall): Outcome {
  const name = call.params.PolicyName ?? ''
  const document = principal.inline?.[name]
  if (document === undefined) return missing(`${kind} policy`, name)
  const owner = kind === 'role' ? 'RoleName' : kind === 'user' ? 'UserName' : 'GroupName'
  return { result: { [owner]: nameOf(principal.arn), PolicyName: name, PolicyDocument: encodeDocument(document) } }
}

function nameIn(kind: Kind, call: IamCall): string {
  if (kind === 'role') return call.params.RoleName ?? ''
  if (kind === 'group') return call.params.GroupName ?? ''
  return call.params.UserName ?? nameOf(call.caller.arn)
}

function find(kind: Kind, call: IamCall): Principal | undefined {
  return pick(kind, call.inventory, call.account, nameIn(kind, call))
}

/** Names are unique within an account without regard to case. */
function pick(kind: Kind, inventory: Inventory, account: string, name: string): Principal | undefined {
  const all: readonly Principal[] =
    kind === 'role' ? inventory.roles : kind === 'user' ? inventory.users : inventory.groups
  return all.find((p) => accountOf(p.arn) === account && nameOf(p.arn).toLowerCase() === name.toLowerCase())
}

function missing(kind: string, name: string): Outcome {
  return refuse('NoSuchEntity', `The ${kind} with name ${name} cannot be found.`, 404)
}

function list(result: { readonly [name: string]: XmlValue }): Outcome {
  return { result: { IsTruncated: false, ...result } }
}

function attachment(arn: string): XmlValue {
  return { PolicyName: nameOf(arn), PolicyArn: arn }
}

function named(kind: 'User' | 'Group', prefix: 'AIDA' | 'AGPA', of: Principal): { readonly [name: string]: XmlValue } {
  const { arn } = of
  return {
    Path: pathOf(arn),
    [`${kind}Name`]: nameOf(arn),
    [`${kind}Id`]: idOf(prefix, arn),
    Arn: arn,
    CreateDate: CREATED,
  }
}

function renderUser(user: Principal): XmlValue {
  const id = 'userId' in user && user.userId !== undefined ? { UserId: user.userId } : {}
  return { ...named('User', 'AIDA', user), ...id, PermissionsBoundary: boundary(user) }
}

/** GetRole tells tags and boundary; ListRoles does not (IAM API Reference, ListRoles). */
function renderRole(role: Role, whole: boolean): XmlValue {
  return {
    Path: pathOf(role.arn),
    RoleName: nameOf(role.arn),
    RoleId: role.roleId ?? idOf('AROA', role.arn),
    Arn: role.arn,
    CreateDate: CREATED,
    AssumeRolePolicyDocument: role.trustPolicy === undefined ? undefined : encodeDocument(role.trustPolicy),
    MaxSessionDuration: role.maxSessionDuration ?? 3600,
    PermissionsBoundary: whole ? boundary(role) : undefined,
    Tags: whole && role.tags ? Object.entries(role.tags).map(([Key, Value]) => ({ Key, Value })) : undefined,
  }
}

function boundary(principal: Principal): XmlValue {
  const arn = 'permissionsBoundary' in principal ? principal.permissionsBoundary : undefined
  return arn === undefined ? undefined : { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: arn }
}
