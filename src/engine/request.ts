import { type PrincipalArn, parsePrincipalArn } from './arn.js'
import type { Api, Case } from './case.js'
import { claim, issuerOf } from './claims.js'

/** The one request that a case is about, in the terms in which policies are evaluated. */
export interface Request {
  readonly kase: Case
  /** Undefined when nothing tells which call it was. */
  readonly api: Api | undefined
  /** The actions that all have to be allowed. */
  readonly actions: readonly string[]
  readonly roleArn: string | undefined
  readonly role: Extract<PrincipalArn, { kind: 'role' }> | undefined
  readonly caller: PrincipalArn | undefined
  /** The token's issuer without its scheme. */
  readonly issuer: string | undefined
  /** Whether caller and role are in one account; undefined when either is not known. */
  readonly sameAccount: boolean | undefined
}

/** Reads the request out of a case that was settled (see `settle`). */
export function requestOf(kase: Case): Request {
  const { api, 'role-arn': roleArn } = kase.workflow.inputs
  const parsed = roleArn ? parsePrincipalArn(roleArn) : undefined
  const role = parsed?.kind === 'role' ? parsed : undefined
  const arn = kase.source.caller?.arn
  const caller = arn ? parsePrincipalArn(arn) : undefined
  return {
    kase,
    api,
    actions: actionsOf(kase, api),
    roleArn: roleArn ?? undefined,
    role,
    caller,
    issuer: api === 'AssumeRole' ? undefined : issuerOf(kase),
    sameAccount: caller && role ? caller.account === role.account && caller.partition === role.partition : undefined,
  }
}

/**
 * The actions that AWS checks together with the assumption: tags need `sts:TagSession`, a source identity needs
 * `sts:SetSourceIdentity` (IAM User Guide, "Pass session tags in AWS STS", "Monitor and control actions taken with assumed
 * roles").
 */
function actionsOf(kase: Case, api: Api | undefined): string[] {
  const { inputs } = kase.workflow
  const seen = inputs['also-checked'] ?? []
  const web = api === 'AssumeRoleWithWebIdentity'
  const tagged = web
    ? typeof claim(kase, 'https://aws.amazon.com/tags') === 'object'
    : Object.keys(inputs.tags ?? {}).length > 0
  const identified = web
    ? typeof claim(kase, 'https://aws.amazon.com/source_identity') === 'object'
    : !!(inputs['source-identity'] ?? kase.source.caller?.['source-identity'])
  return [
    `sts:${api ?? 'AssumeRole'}`,
    ...(tagged || seen.includes('sts:TagSession') ? ['sts:TagSession'] : []),
    ...(identified || seen.includes('sts:SetSourceIdentity') ? ['sts:SetSourceIdentity'] : []),
  ]
}
