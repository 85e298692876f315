import { accessKey } from './accessKey.js'
import { caller } from './caller.js'
import { deniedEvent } from './deniedEvent.js'
import { identityPolicies } from './identityPolicies.js'
import { namedPolicy } from './namedPolicy.js'
import { oidcProvider } from './oidcProvider.js'
import type { Reader } from './reader.js'
import { role } from './role.js'
import { secondOpinion } from './secondOpinion.js'
import { sessionPolicies } from './sessionPolicies.js'
import { similarRoles } from './similarRoles.js'
import { subjectSettings } from './subjectSettings.js'
import { terraformRole } from './terraformRole.js'
import { trustPolicyFile } from './trustPolicyFile.js'

/** Every source of facts about a refused call. To add one: write its file, and name it here. */
export const readers: readonly Reader[] = [
  trustPolicyFile,
  role,
  terraformRole,
  similarRoles,
  oidcProvider,
  identityPolicies,
  caller,
  sessionPolicies,
  namedPolicy,
  accessKey,
  subjectSettings,
  secondOpinion,
  deniedEvent,
]
