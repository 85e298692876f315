import { answerJson, type Script } from './awsJson.js'
import type { Answer, Call } from './http.js'
import type { KeyRing } from './keys.js'

/** Answers DescribePolicy of AWS Organizations; everything else about it is scripted. */
export function answerOrganizations(
  call: Call,
  state: { readonly ring: KeyRing; readonly now: () => number; readonly describePolicy: Script },
): Answer {
  return answerJson(call, state, 'AWSOrganizationsV20161128.DescribePolicy', (caller) => {
    const outcome = state.describePolicy(call.params, caller.arn)
    if (outcome) return outcome
    const message = "You don't have permissions to access this resource."
    return { refusal: { code: 'AccessDeniedException', message, status: 400 } }
  })
}
