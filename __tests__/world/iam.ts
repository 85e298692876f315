import { IAM_NAMESPACE, type Outcome, queryAnswer, refuse } from './awsQuery.js'
import type { Answer, Call } from './http.js'
import { policyOperations } from './iamPolicies.js'
import { principalOperations } from './iamPrincipals.js'
import { providerOperations } from './iamProviders.js'
import { type Simulate, simulateOperations } from './iamSimulate.js'
import type { Inventory } from './inventory.js'
import { accountOf, type Key, type KeyRing } from './keys.js'
import { checkSignature } from './sigv4.js'

/** Who may read what: scripted per scenario, nothing by default. `resource` is an ARN. */
export type Allow = (callerArn: string, action: string, resource: string) => boolean

/** What IAM knows. */
export interface IamState {
  readonly inventory: Inventory
  readonly ring: KeyRing
  readonly now: () => number
  readonly allow: Allow
  readonly simulate: Simulate
}

/** One signed IAM call. */
export interface IamCall {
  readonly params: Readonly<Record<string, string>>
  readonly account: string
  readonly caller: Key
  readonly inventory: Inventory
  readonly simulate: Simulate
}

/** One IAM operation: the resource it needs permission on, how AWS names that resource in a refusal, and its answer. */
export interface Operation {
  readonly resource: (call: IamCall) => string
  readonly shown?: (call: IamCall) => string
  readonly run: (call: IamCall) => Outcome
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  ...principalOperations('role'),
  ...principalOperations('user'),
  ...principalOperations('group'),
  ...policyOperations,
  ...providerOperations,
  ...simulateOperations,
}

/** Answers one IAM call. */
export function answerIam(call: Call, state: IamState): Answer {
  return queryAnswer(IAM_NAMESPACE, call.action ?? '', decide(call, state))
}

function decide(call: Call, state: IamState): Outcome {
  const signer = checkSignature(call, state.ring, state.now())
  if ('refusal' in signer) return signer
  const operation = OPERATIONS[call.action ?? '']
  if (!operation) return refuse('InvalidAction', `Could not find operation ${call.action} for version 2010-05-08`)
  const caller = signer.key
  const { inventory, simulate } = state
  const iamCall = { params: call.params, account: accountOf(caller.arn), caller, inventory, simulate }
  const action = `iam:${call.action}`
  const resource = operation.resource(iamCall)
  if (state.allow(caller.arn, action, resource)) return operation.run(iamCall)
  const shown = operation.shown?.(iamCall) ?? resource
  const sentence = `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${shown}`
  return refuse('AccessDenied', `${sentence} because no identity-based policy allows the ${action} action`, 403)
}
