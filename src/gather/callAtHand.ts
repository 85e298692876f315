import { testimonyOf } from '../engine/answers.js'
import { parsePrincipalArn } from '../engine/arn.js'
import type { Answer, Caller } from '../engine/case.js'
import { regionFor } from '../inputs/region.js'
import type { RoleNode } from '../inputs/roleNode.js'
import { requestsFor } from './assumeRequest.js'
import { type CallEnd, refused } from './callEnd.js'
import type { Means } from './hopMeans.js'
import { assumeSigned } from './signedCall.js'
import { assumeWithToken } from './tokenCall.js'

/**
 * Assumes a role on the flows with credentials at hand. Who they are is asked only when the role is a bare name, or when AWS
 * refuses.
 */
export async function assumeAtHand(node: RoleNode, means: Means): Promise<CallEnd> {
  const { flow, source, sts, inputs } = means
  if (node.role === '') return assumeSigned(node, undefined, undefined, means)
  const found = await source()
  if ('answer' in found) {
    // Without any credentials the job can only have been meant to use a token.
    if (flow.tokenWithheld) {
      means.host.info('no credentials were found in the environment')
      return assumeWithToken(node, means)
    }
    const { first: request, ownPolicy } = requestsFor(node, inputs, means.tags, true)
    return refused('AssumeRole', { node, request, ownPolicy, answer: found.answer }, means)
  }
  const region = node.region ?? regionFor(node.role, inputs.region).name
  const caller = isBareName(node.role) ? await sts.identify(region, found.credentials) : undefined
  const named = caller ? { ...node, role: roleOf(node.role, caller) } : node
  const end = await assumeSigned(named, found.credentials, caller, means)
  if (end.granted || end.kase.source.caller || isAboutCredentials(end.kase.answer)) return end
  const asked = end.kase.answer && (await sts.identify(region, found.credentials))
  return asked ? { ...end, kase: { ...end.kase, source: { ...end.kase.source, caller: asked } } } : end
}

/** What configure-aws-credentials takes for a name and not an ARN; anything with a colon is an ARN that went wrong. */
const isBareName = (role: string): boolean => !role.includes(':')

/** As configure-aws-credentials does, always in the partition `aws`. */
const roleOf = (name: string, caller: Caller): string =>
  `arn:aws:iam::${parsePrincipalArn(caller.arn)?.account}:role/${name}`

/** Whether AWS does not accept the credentials, so that it will not say whose they are either. */
function isAboutCredentials(answer: Answer | undefined): boolean {
  if (!answer || answer.from === 'network') return true
  const testimony = testimonyOf(answer)
  return testimony?.key === 'credentials' || testimony?.at === '/source/caller/credentials'
}
