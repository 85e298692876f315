import { parsePrincipalArn } from '../engine/arn.js'
import type { Caller, Case, RequestInputs } from '../engine/case.js'
import type { TerraformHop } from '../terraform/attempt.js'
import type { TerraformReading } from '../terraform/readTerraform.js'
import { UsageError } from './usage.js'

/** The case of a hop; undefined where the facts are of another role. */
export function caseFor(
  hop: TerraformHop,
  given: Case,
  caller: Caller | undefined,
  reading: TerraformReading,
): Case | undefined {
  const named = given.workflow.inputs['role-arn'] ?? given.target.role?.arn
  const roles = new Set(reading.attempts.flatMap((a) => a.hops.flatMap((h) => h.roleArn ?? [])))
  if (named === undefined && given.target.trustPolicy !== undefined && roles.size > 1)
    throw new UsageError(
      `--trust-policy: the configuration assumes ${roles.size} roles; say with --role-arn of which of them the policy is`,
    )
  if (typeof named === 'string' && named !== hop.roleArn) return undefined
  const { caller: _, ...source } = given.source
  return {
    ...given,
    workflow: { ...given.workflow, inputs: { ...given.workflow.inputs, ...requestOf(hop) } },
    source: { ...source, ...(caller ? { caller } : {}) },
  }
}

/** The name that the SDK makes of the time, at some time. */
const SOME_NAME = 'aws-go-sdk-1700000000000000000'

function requestOf(hop: TerraformHop): RequestInputs {
  const web = hop.api === 'AssumeRoleWithWebIdentity'
  return {
    api: hop.api,
    'role-arn': hop.roleArn ?? null,
    'session-name': hop.sessionName ?? SOME_NAME,
    'external-id': hop.externalId ?? null,
    // The SDK asks for 15 minutes when the configuration does not say (aws-sdk-go-v2, stscreds, DefaultDuration).
    'duration-seconds': hop.durationSeconds ?? 900,
    tags: !web && Object.keys(hop.tags).length > 0 ? hop.tags : null,
    'transitive-tag-keys': hop.transitiveTagKeys.length > 0 ? hop.transitiveTagKeys : null,
    'source-identity': hop.sourceIdentity ?? null,
    'inline-session-policy': hop.policy ?? null,
    'managed-session-policies': hop.policyArns.length > 0 ? hop.policyArns : null,
    ...(hop.region === undefined ? {} : { region: hop.region }),
    ...(hop.secret.length > 0 ? { secret: hop.secret } : {}),
  }
}

/** The session of a role, which calls for the next one. */
export function sessionOf({ roleArn, sessionName }: TerraformHop): Caller | undefined {
  const role = parsePrincipalArn(roleArn ?? '')
  if (role?.kind !== 'role') return undefined
  const arn = `arn:${role.partition}:sts::${role.account}:assumed-role/${role.name}/${sessionName ?? SOME_NAME}`
  return { arn, credentials: 'temporary', 'role-path': role.path }
}
