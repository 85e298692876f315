import type { Case } from '../engine/case.js'
import type { RoleNode } from '../inputs/roleNode.js'
import { assumeAtHand } from './callAtHand.js'
import { callerOf } from './caseOf.js'
import { isWebIdentity } from './flow.js'
import type { Means } from './hopMeans.js'
import type { Credentials, Session } from './session.js'
import { assumeSigned } from './signedCall.js'
import { assumeWithToken } from './tokenCall.js'

/** What became of one hop. A refused one is a case, with AWS's answer unless the call was foreseen to fail and not made. */
export type HopOutcome =
  | { readonly granted: true; readonly node: RoleNode; readonly session: Session; readonly ms: number }
  | {
      readonly granted: false
      readonly node: RoleNode
      readonly kase: Case
      /** The credentials the call was made with, for what is looked up afterwards. */
      readonly credentials: Credentials | undefined
      readonly ms: number
    }

/**
 * Assumes one role: from the session of the hop before, else as the flow says.
 * @param before the hop before, which was granted; undefined for the first one
 */
export async function assumeHop(node: RoleNode, before: HopOutcome | undefined, means: Means): Promise<HopOutcome> {
  const started = means.host.now()
  const end = await (before?.granted
    ? assumeSigned(node, before.session.credentials, callerOf(before.session, before.node.role), means)
    : isWebIdentity(means.flow.kind)
      ? assumeWithToken(node, means)
      : assumeAtHand(node, means))
  const ms = means.host.now() - started
  return end.granted
    ? { granted: true, node, session: end.session, ms }
    : { granted: false, node, kase: end.kase, credentials: end.credentials, ms }
}
