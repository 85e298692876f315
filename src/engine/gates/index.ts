import type { Gate } from './gate.js'
import { identityPolicy } from './identityPolicy.js'
import { organization } from './organization.js'
import { provider } from './provider.js'
import { request } from './request.js'
import { session } from './session.js'
import { token } from './token.js'
import { trustPolicy } from './trustPolicy.js'

export type { Gate, GateId } from './gate.js'

/** The points of refusal, in the order in which a request comes to them. */
export const gates: readonly Gate[] = [token, request, provider, trustPolicy, identityPolicy, organization, session]
