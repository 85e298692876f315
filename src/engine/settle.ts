import { parsePrincipalArn } from './arn.js'
import type { Api, Case } from './case.js'
import { claimsOf } from './claims.js'

/**
 * The case with what its answer and its other facts already say written down where the laws look for it: the call, the role,
 * the caller, and the actions that AWS was seen to check. Stated facts always win.
 */
export function settle(kase: Case): Case {
  const { inputs } = kase.workflow
  const said = kase.answer?.message ?? ''
  const api = inputs.api ?? apiOf(kase, said)
  const roleArn = inputs['role-arn'] ?? kase.target.role?.arn ?? roleNamedBy(said)
  const caller = kase.source.caller?.arn ? undefined : callerNamedBy(said)
  const also = ['sts:TagSession', 'sts:SetSourceIdentity'].filter((a) => said.includes(a))
  return {
    ...kase,
    workflow: {
      ...kase.workflow,
      inputs: {
        ...inputs,
        ...(api ? { api } : {}),
        ...(roleArn ? { 'role-arn': roleArn } : {}),
        ...(also.length > 0 ? { 'also-checked': [...new Set([...(inputs['also-checked'] ?? []), ...also])] } : {}),
      },
    },
    source: caller ? { ...kase.source, caller: { ...kase.source.caller, arn: caller } } : kase.source,
  }
}

/** Which call it is, by the answer's own word, the token, or the caller. */
function apiOf(kase: Case, said: string): Api | undefined {
  if (said.includes('AssumeRoleWithWebIdentity')) return 'AssumeRoleWithWebIdentity'
  if (/sts:AssumeRole\b|\bAssumeRole operation|STS: AssumeRole,|role chaining/.test(said)) return 'AssumeRole'
  if (kase.source.caller || callerNamedBy(said)) return 'AssumeRole'
  return claimsOf(kase) ||
    kase.target.oidcProvider ||
    /identity token|OpenIDConnect|identity provider|id[-_ ]token/i.test(said)
    ? 'AssumeRoleWithWebIdentity'
    : undefined
}

// An ARN in which an account was blanked out is no ARN; it tells nothing that could be compared.
const whole = (arn: string | undefined): string | undefined =>
  arn && parsePrincipalArn(arn) && /:\d{12}:/.test(arn) && !/\*{3}|…/.test(arn) ? arn : undefined

/** The role ARN that an AWS message names after `on resource:`. */
export const roleNamedBy = (message: string): string | undefined =>
  whole(/on\s+resource:\s+(arn:[^\s,;"'`]+)/.exec(message)?.[1]?.replace(/[.)]+$/, ''))

/** The caller ARN that an AWS message names after `User:`. */
export const callerNamedBy = (message: string): string | undefined =>
  whole(/User:\s+(arn:[^\s,;"'`]+)/.exec(message)?.[1])
