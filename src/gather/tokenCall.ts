import type { RoleNode } from '../inputs/roleNode.js'
import { requestsFor } from './assumeRequest.js'
import { type CallEnd, refused } from './callEnd.js'
import { withoutSecrets } from './caseOf.js'
import { callFitting } from './fittingCall.js'
import { isForeseen } from './foresee.js'
import type { Means } from './hopMeans.js'
import type { Assumption } from './session.js'
import type { AssumeRequest } from './sts.js'

/** Assumes a role on the token flows: one token, one call. */
export async function assumeWithToken(node: RoleNode, means: Means): Promise<CallEnd> {
  const api = 'AssumeRoleWithWebIdentity'
  const requests = requestsFor(node, means.inputs, means.tags, false)
  const { first: request, ownPolicy } = requests
  const early = refused(api, { node, request, ownPolicy }, means)
  if (!early.granted && isForeseen(early.kase)) return early
  const given = await means.tokens()
  if ('answer' in given) return refused(api, { node, request, ownPolicy, answer: given.answer }, means)
  const { claims } = given
  // A later attempt may find the token too old by then, so that each takes its own.
  const call = async (r: AssumeRequest): Promise<Assumption> => {
    const current = await means.tokens()
    return 'answer' in current
      ? { granted: false, answer: current.answer }
      : means.sts.assumeWithToken(r, current.token)
  }
  const { result, request: sent } = await callFitting(requests, call, means.host)
  if (result.granted) return result
  const answer = withoutSecrets(result.answer, [given.token])
  return refused(api, { node, request: sent, ownPolicy: ownPolicy && sent === request, claims, answer }, means)
}
