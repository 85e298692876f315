import { type PrincipalArn, parsePrincipalArn } from './arn.js'
import { claimsOf } from './claims.js'
import type { PrincipalEntry } from './policy/document.js'
import type { Request } from './request.js'

/**
 * How an entry of a Principal element meets the request's principal. What follows from it for the identity side differs:
 * `user`, `session`, `role`, `anyone` and `provider` are trusted directly; `account` leaves the choice to that account's
 * identity policies. Source: IAM User Guide, "AWS JSON policy elements: Principal"; STS API, AssumeRole.
 */
export type Match = 'user' | 'session' | 'role' | 'anyone' | 'provider' | 'account' | 'none' | 'unknown'

/** How one entry meets the request. */
export function matchPrincipal(entry: PrincipalEntry, r: Request): Match {
  if (r.api === undefined) return 'unknown'
  return r.api === 'AssumeRoleWithWebIdentity' ? matchProvider(entry, r) : matchCaller(entry, r)
}

function matchProvider({ type, value }: PrincipalEntry, r: Request): Match {
  // IAM does not save `"Principal": "*"` in a trust policy, and what `{"AWS": "*"}` means for an unsigned call is not documented.
  if (type === '*' || (type === 'AWS' && value === '*')) return 'unknown'
  if (type !== 'Federated') return 'none'
  // AWS documents no such form, and whether IAM saves it is not on record.
  if (value === '*') return 'unknown'
  if (BUILT_IN_PROVIDERS.includes(value))
    return r.issuer === undefined ? unlessClaims(r) : r.issuer === value ? 'provider' : 'none'
  const arn = parsePrincipalArn(value)
  if (arn?.kind !== 'oidc-provider') return 'none'
  if (r.role && (arn.account !== r.role.account || arn.partition !== r.role.partition)) return 'none'
  return r.issuer === undefined ? unlessClaims(r) : arn.name === r.issuer ? 'provider' : 'none'
}

/** The identity providers that need no IAM provider of their own (IAM User Guide, "Principal": web identity). */
export const BUILT_IN_PROVIDERS: readonly string[] = [
  'accounts.google.com',
  'cognito-identity.amazonaws.com',
  'graph.facebook.com',
  'www.amazon.com',
]

/** A payload without an issuer is read as a token of the provider that the statement trusts. */
const unlessClaims = (r: Request): Match => (claimsOf(r.kase) ? 'provider' : 'unknown')

function matchCaller({ type, value }: PrincipalEntry, r: Request): Match {
  const { caller } = r
  if (type === '*' || (type === 'AWS' && value === '*')) return 'anyone'
  if (type !== 'AWS') return 'none'
  if (!caller) return 'unknown'
  if (/^\d{12}$/.test(value)) return caller.account === value ? 'account' : 'none'
  // IAM shows a unique id only after the user or role it stood for was deleted.
  if (UNIQUE_ID.test(value))
    return r.kase.source.caller?.id === value ? (value.startsWith('AIDA') ? 'user' : 'role') : 'none'
  const named = parsePrincipalArn(value)
  if (!named || named.account !== caller.account || named.partition !== caller.partition) return 'none'
  return matchNamed(named, caller)
}

/** The form of the ids that IAM gives users (`AIDA…`) and roles (`AROA…`). */
export const UNIQUE_ID = /^A(IDA|ROA)[A-Z0-9]+$/

function matchNamed(named: PrincipalArn, caller: PrincipalArn): Match {
  if (named.kind === 'account') return 'account'
  if (named.kind === 'user')
    return caller.kind === 'user' && caller.name === named.name && caller.path === named.path ? 'user' : 'none'
  // A caller that is given as its role is some session of it.
  if (named.kind === 'session' && caller.kind === 'role') return caller.name === named.name ? 'unknown' : 'none'
  if (named.kind === 'session')
    return caller.kind === 'session' && caller.name === named.name && caller.session === named.session
      ? 'session'
      : 'none'
  if (named.kind === 'federated-user')
    return caller.kind === 'federated-user' && caller.name === named.name ? 'session' : 'none'
  if (named.kind !== 'role' || (caller.kind !== 'session' && caller.kind !== 'role')) return 'none'
  // A session ARN carries no path, and role names are unique in an account whatever their path.
  if (caller.name === named.name) return 'role'
  // IAM resolves the ARN when the policy is saved; what a name in other letter case resolves to is not documented.
  return caller.name.toLowerCase() === named.name.toLowerCase() ? 'unknown' : 'none'
}
