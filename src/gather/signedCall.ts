import type { Caller } from '../engine/case.js'
import type { RoleNode } from '../inputs/roleNode.js'
import { requestsFor } from './assumeRequest.js'
import { type CallEnd, refused } from './callEnd.js'
import { secretsOf, withoutSecrets } from './caseOf.js'
import { callFitting } from './fittingCall.js'
import { isForeseen } from './foresee.js'
import type { Means } from './hopMeans.js'
import type { Credentials } from './session.js'

/** Assumes a role with one signed call; without credentials the call is not made. */
export async function assumeSigned(
  node: RoleNode,
  credentials: Credentials | undefined,
  caller: Caller | undefined,
  means: Means,
): Promise<CallEnd> {
  const api = 'AssumeRole'
  const requests = requestsFor(node, means.inputs, means.tags, true)
  const { first: request, ownPolicy } = requests
  const early = refused(api, { node, request, ownPolicy, caller }, means, credentials)
  if (!credentials || (!early.granted && isForeseen(early.kase))) return early
  const { result, request: sent } = await callFitting(requests, (r) => means.sts.assume(r, credentials), means.host)
  if (result.granted) return result
  const answer = withoutSecrets(result.answer, secretsOf(credentials))
  return refused(
    api,
    { node, request: sent, ownPolicy: ownPolicy && sent === request, caller, answer },
    means,
    credentials,
  )
}
