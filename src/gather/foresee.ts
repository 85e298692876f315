import type { Case } from '../engine/case.js'
import { request } from '../engine/gates/request.js'
import { token } from '../engine/gates/token.js'
import { requestOf } from '../engine/request.js'
import { settle } from '../engine/settle.js'

/**
 * Whether the call need not be made: the job can have no token, or STS would turn the request down before it looks at any
 * policy. Only these two gates are loaded on the way to a success.
 */
export function isForeseen(kase: Case): boolean {
  const r = requestOf(settle(kase))
  return kase.workflow.inputs['role-arn'] === '' || [token, request].some((gate) => gate.judge(r).truth === 'false')
}
