import type { RoleNode } from '../inputs/roleNode.js'
import type { TerraformAttempt, TerraformHop } from '../terraform/attempt.js'

/** A role of which everything is known that Terraform will send. */
type KnownHop = TerraformHop & { readonly roleArn: string }

/** Whether an attempt can be run: a parameter that is only known during plan would have to be guessed. */
export const isRunnable = ({ hops, unknown }: TerraformAttempt): boolean =>
  unknown.length === 0 && hops.length > 0 && hops.every((hop) => hop.roleArn !== undefined)

/**
 * The roles of an attempt as Terraform asks for them: with the tags of the configuration and no others, and where it names no
 * session in the form of the SDK (aws-sdk-go-v2, stscreds: `aws-go-sdk-` and the time in nanoseconds). Undefined for one that
 * cannot be run.
 */
export function rolesOf(attempt: TerraformAttempt, now: number): RoleNode | undefined {
  if (!isRunnable(attempt)) return undefined
  const sessionName = `aws-go-sdk-${now}000000`
  return (attempt.hops as readonly KnownHop[]).reduceRight<RoleNode | undefined>(
    (next, hop) => ({
      path: attempt.name,
      name: attempt.name,
      role: hop.roleArn,
      sessionName: hop.sessionName ?? sessionName,
      tags: hop.tags,
      transitiveTagKeys: hop.transitiveTagKeys,
      managedSessionPolicies: hop.policyArns,
      expect: 'granted',
      reaches: next ? [next] : [],
      terraform: hop,
      ...(hop.externalId === undefined ? {} : { externalId: hop.externalId }),
      ...(hop.durationSeconds === undefined ? {} : { durationSeconds: hop.durationSeconds }),
      ...(hop.sourceIdentity === undefined ? {} : { sourceIdentity: hop.sourceIdentity }),
      ...(hop.policy === undefined ? {} : { inlineSessionPolicy: hop.policy }),
      ...(hop.region === undefined ? {} : { region: hop.region }),
      ...(attempt.endpoint === undefined ? {} : { stsEndpoint: attempt.endpoint }),
    }),
    undefined,
  )
}
