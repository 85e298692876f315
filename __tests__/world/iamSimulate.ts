import { members } from './awsQuery.js'
import type { Operation } from './iam.js'
import type { XmlValue } from './xml.js'

/** A scripted result of the policy simulator for one action on one resource. */
export interface Simulated {
  readonly decision: 'allowed' | 'explicitDeny' | 'implicitDeny'
  readonly matched?: readonly { readonly SourcePolicyId: string; readonly SourcePolicyType: string }[]
  readonly missingContext?: readonly string[]
  readonly allowedByOrganizations?: boolean
  readonly allowedByBoundary?: boolean
}

/** What the simulator says; `params` are the call's own fields. */
export type Simulate = (action: string, resource: string, params: Readonly<Record<string, string>>) => Simulated

/** The policy simulator. */
export const simulateOperations: Record<string, Operation> = {
  SimulatePrincipalPolicy: {
    resource: (call) => call.params.PolicySourceArn ?? '',
    run: (call) => {
      const actions = members(call.params, 'ActionNames').map((member) => member[''] ?? '')
      const given = members(call.params, 'ResourceArns').map((member) => member[''] ?? '')
      const resources = given.length > 0 ? given : ['*']
      const results = actions.flatMap((action) =>
        resources.map((resource) => render(action, resource, call.simulate(action, resource, call.params))),
      )
      return { result: { IsTruncated: false, EvaluationResults: results } }
    },
  },
}

function render(action: string, resource: string, simulated: Simulated): XmlValue {
  const { allowedByOrganizations: organizations, allowedByBoundary: boundary } = simulated
  return {
    EvalActionName: action,
    EvalResourceName: resource,
    EvalDecision: simulated.decision,
    MatchedStatements: (simulated.matched ?? []).map((statement) => ({ ...statement })),
    MissingContextValues: simulated.missingContext ?? [],
    ...(organizations === undefined ? {} : { OrganizationsDecisionDetail: { AllowedByOrganizations: organizations } }),
    ...(boundary === undefined
      ? {}
      : { PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: boundary } }),
  }
}
