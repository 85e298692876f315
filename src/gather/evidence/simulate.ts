import type { EvaluationResult, IAM } from '@aws-sdk/client-iam'
import type { Until } from './see.js'

/** What the policy simulator says of one action on one resource. */
export interface Simulated {
  readonly action: string
  readonly resource: string
  readonly decision: 'allowed' | 'explicitDeny' | 'implicitDeny'
  /** The policies whose statements matched, by their id as the simulator gives it. */
  readonly matched: readonly string[]
  /** Whether the organization's policies allow it; undefined when the simulator does not say. */
  readonly organization: boolean | undefined
  readonly boundary: boolean | undefined
}

/**
 * Asks the simulator what the policies of a user or role say. It takes into account identity policies, boundary and service
 * control policies; resource control policies and the trust policies of roles it does not (IAM API Reference,
 * SimulatePrincipalPolicy).
 */
export async function simulate(
  principal: string,
  actions: readonly string[],
  resource: string,
  iam: IAM,
  until: Until,
): Promise<Simulated[]> {
  const input = { PolicySourceArn: principal, ActionNames: [...actions], ResourceArns: [resource] }
  const { EvaluationResults } = await iam.simulatePrincipalPolicy(input, until)
  const read = (EvaluationResults ?? []).flatMap((r) => simulatedIn(r) ?? [])
  if (read.length === 0) throw new Error('the answer holds no decision')
  return read
}

function simulatedIn(r: EvaluationResult): Simulated | undefined {
  const decision = r.EvalDecision
  if (!r.EvalActionName || (decision !== 'allowed' && decision !== 'explicitDeny' && decision !== 'implicitDeny'))
    return undefined
  return {
    action: r.EvalActionName,
    resource: r.EvalResourceName ?? '*',
    decision,
    matched: [...new Set((r.MatchedStatements ?? []).flatMap((s) => s.SourcePolicyId ?? []))],
    organization: r.OrganizationsDecisionDetail?.AllowedByOrganizations,
    boundary: r.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary,
  }
}

/** One sentence on a decision. */
export function simulatedWords(s: Simulated): string {
  const words = { allowed: 'allowed', explicitDeny: 'explicitly denied', implicitDeny: 'not allowed by any policy' }
  const by = s.matched.length > 0 ? ` (${s.matched.map((m) => `\`${m}\``).join(', ')})` : ''
  return [
    `\`${s.action}\` on \`${s.resource}\` is ${words[s.decision]}${by}`,
    ...(s.organization === false ? ['service control policies do not allow it'] : []),
    ...(s.organization === true ? ['service control policies allow it'] : []),
    ...(s.boundary === false ? ['the permissions boundary does not allow it'] : []),
  ].join(', ')
}
