import type { Answer, Api, Caller, Case, Claims } from '../engine/case.js'
import type { RoleNode } from '../inputs/roleNode.js'
import { caseOf } from './caseOf.js'
import type { Means } from './hopMeans.js'
import type { Credentials, Session } from './session.js'
import type { AssumeRequest } from './sts.js'

/** What came of asking for one role: a session, or the case of the call with the credentials it was made with. */
export type CallEnd =
  | { granted: true; session: Session }
  | { granted: false; kase: Case; credentials: Credentials | undefined }

/** What is known of a call that gave no session; without an answer it was not made. */
export interface Heard {
  readonly node: RoleNode
  readonly request: AssumeRequest
  readonly claims?: Claims | undefined
  readonly caller?: Caller | undefined
  readonly answer?: Answer
  readonly ownPolicy: boolean
}

/** The end of a call that gave no session. */
export function refused(api: Api, { node, ...heard }: Heard, means: Means, credentials?: Credentials): CallEnd {
  const { inputs, job, repository } = means
  // As in configure-aws-credentials it is the account in which a chain ends that has to be an allowed one.
  const allowedAccounts = node.reaches.length === 0 ? inputs.allowedAccountIds : []
  const kase = caseOf({ api, audience: inputs.audience, allowedAccounts, job, repository, ...heard })
  return { granted: false, kase, credentials }
}
