import { regionFor } from '../inputs/region.js'
import type { RoleNode } from '../inputs/roleNode.js'
import type { Inputs } from '../inputs.js'
import type { Assumption } from './session.js'
import type { SessionTags } from './sessionTags.js'
import type { AssumeRequest } from './sts.js'

/** The shortest session AWS gives, in seconds (AWS STS API Reference, AssumeRole, DurationSeconds). */
const SHORTEST = 900

/** What a session with it can do: nothing but say who it is, which needs no permission. */
const DENY_ALL = '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}'

/** A request, and the ones to fall back to in order when the packed size of policies and tags is too large. */
export interface Requests {
  readonly first: AssumeRequest
  readonly smaller: readonly AssumeRequest[]
  readonly ownPolicy: boolean
}

/**
 * The request for a role. The last role of a chain gets a session that can do nothing, unless the user gave it a session
 * policy; a hub has to be able to go on.
 */
export function requestsFor(
  node: RoleNode,
  inputs: Pick<Inputs, 'region' | 'tagging' | 'transitiveTagKeys'>,
  tags: SessionTags,
  signed: boolean,
): Requests {
  const region = node.region ?? regionFor(node.role, inputs.region).name
  const transitiveTagKeys = node.transitiveTagKeys ?? inputs.transitiveTagKeys
  const given = node.inlineSessionPolicy !== undefined || node.managedSessionPolicies.length > 0
  const ownPolicy = !given && node.reaches.length === 0
  const plain: AssumeRequest = {
    region,
    roleArn: node.role,
    sessionName: node.sessionName,
    durationSeconds: node.durationSeconds ?? SHORTEST,
    ...(node.stsEndpoint === undefined ? {} : { endpoint: node.stsEndpoint }),
    ...(node.inlineSessionPolicy === undefined ? {} : { policy: node.inlineSessionPolicy }),
    ...(node.managedSessionPolicies.length > 0 ? { policyArns: node.managedSessionPolicies } : {}),
    ...(node.externalId === undefined ? {} : { externalId: node.externalId }),
    ...(node.sourceIdentity === undefined ? {} : { sourceIdentity: node.sourceIdentity }),
  }
  const sent = node.tags ?? (inputs.tagging ? tags.all : {})
  const whole = signed ? tagged(plain, sent, transitiveTagKeys) : plain
  // configure-aws-credentials sends no policy of its own and, when its own tags do not fit, leaves half of them out.
  const droppable = signed && node.tags === undefined && inputs.tagging
  return {
    first: ownPolicy ? { ...whole, policy: DENY_ALL } : whole,
    smaller: [...(ownPolicy ? [whole] : []), ...(droppable ? [tagged(plain, tags.core, transitiveTagKeys)] : [])],
    ownPolicy,
  }
}

/** Transitive keys without a tag are left out, as in configure-aws-credentials. */
function tagged(
  request: AssumeRequest,
  tags: Readonly<Record<string, string>>,
  transitive: readonly string[],
): AssumeRequest {
  if (Object.keys(tags).length === 0) return request
  const keys = transitive.filter((key) => Object.hasOwn(tags, key))
  return { ...request, tags, ...(keys.length > 0 ? { transitiveTagKeys: keys } : {}) }
}

/** Whether the packed size was what AWS refused; a smaller request may pass. */
export const isTooLarge = (a: Assumption): boolean => !a.granted && /^PackedPolicyTooLarge/.test(a.answer.code ?? '')
