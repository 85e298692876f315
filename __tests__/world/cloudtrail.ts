import { answerJson, type Script } from './awsJson.js'
import type { Answer, Call } from './http.js'
import type { KeyRing } from './keys.js'

/** The API model's target; the JavaScript SDK sends only its last part. */
const TARGET = 'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents'

/** Answers LookupEvents of CloudTrail; the events are scripted. */
export function answerCloudTrail(
  call: Call,
  state: { readonly ring: KeyRing; readonly now: () => number; readonly lookupEvents: Script },
): Answer {
  const target = call.headers['x-amz-target'] === TARGET ? TARGET : 'CloudTrail_20131101.LookupEvents'
  return answerJson(call, state, target, (caller) => {
    const outcome = state.lookupEvents(call.params, caller.arn)
    if (outcome) return outcome
    const action = 'cloudtrail:LookupEvents'
    const sentence = `User: ${caller.arn} is not authorized to perform: ${action}`
    const reason = `because no identity-based policy allows the ${action} action`
    return { refusal: { code: 'AccessDeniedException', message: `${sentence} ${reason}`, status: 400 } }
  })
}
