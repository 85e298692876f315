import { chooseFlow, type FlowInputs, isWebIdentity } from '../gather/flow.js'
import type { Host } from '../host.js'
import { DURATION, EXTERNAL_ID_LIMIT } from './limits.js'
import type { Reader } from './reader.js'
import type { RoleNode } from './roleNode.js'
import { readInlinePolicy, readManagedPolicies } from './sessionPolicies.js'

/**
 * Reads the first role, from the inputs that configure-aws-credentials has for it. Its `role` is empty when none is given.
 * @param rest the inputs and the environment that decide how it is assumed
 */
export function readRoleToAssume(r: Reader, sessionName: string, rest: FlowInputs & { env: Host['env'] }): RoleNode {
  const role = r.text('role-to-assume')
  const externalId = r.optional('role-external-id')
  const durationSeconds = r.integer(
    'role-duration-seconds',
    DURATION.least,
    DURATION.most,
    "write the seconds the session is to last, at most the role's maximum session duration, or leave it out",
  )
  const inlineSessionPolicy = readInlinePolicy(r)
  if (role !== '' && rest.forceSkipOidc && !rest.accessKeyId && !rest.webIdentityToken)
    r.report({
      input: 'force-skip-oidc',
      value: 'true',
      problem: 'leaves `role-to-assume` without credentials, as in configure-aws-credentials',
      allowed: '`true` only together with `aws-access-key-id` or `web-identity-token-file`',
      fix: 'give one of them, or remove `force-skip-oidc`',
    })
  // On the web identity flows it is never sent, so that nothing can be wrong with it.
  const { pattern, ...rule } = EXTERNAL_ID_LIMIT
  if (externalId !== undefined && !isWebIdentity(chooseFlow(rest, rest.env).kind) && !pattern.test(externalId))
    r.report({ input: 'role-external-id', ...rule })
  return {
    path: 'role-to-assume',
    role,
    sessionName,
    managedSessionPolicies: readManagedPolicies(r),
    expect: 'granted',
    reaches: [],
    ...(externalId === undefined ? {} : { externalId }),
    ...(durationSeconds === undefined ? {} : { durationSeconds }),
    ...(inlineSessionPolicy === undefined ? {} : { inlineSessionPolicy }),
  }
}
