import type { Claims, Json } from '../engine/case.js'

// What a diagnosis can use. `jti` identifies the token and is left out; so is every claim that is not known here.
const KNOWN = [
  'iss',
  'aud',
  'sub',
  'iat',
  'nbf',
  'exp',
  'azp',
  'amr',
  'email',
  'oaud',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repository_visibility',
  'environment',
  'ref',
  'ref_type',
  'ref_protected',
  'sha',
  'event_name',
  'head_ref',
  'base_ref',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'job_workflow_ref',
  'job_workflow_sha',
  'runner_environment',
  'actor',
  'actor_id',
  'enterprise',
  'enterprise_id',
  'run_id',
  'run_attempt',
  'run_number',
  'check_run_id',
  'https://aws.amazon.com/tags',
  'https://aws.amazon.com/roles',
  'https://aws.amazon.com/source_identity',
]

/**
 * The claims of a JSON Web Token that may be shown, by an allow-list (docs.github.com, "OpenID Connect reference"; IAM User
 * Guide, "Available keys for AWS OIDC federation"). The signature is not checked, that is STS's part. Undefined when the
 * text is no token.
 */
export function claimsIn(token: string): Claims | undefined {
  const [, payload, signature] = token.split('.')
  if (!payload || signature === undefined) return undefined
  try {
    const value: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const shown = Object.entries(value).filter(([name]) => KNOWN.includes(name) || name.startsWith('repo_property_'))
    return Object.fromEntries(shown) as Readonly<Record<string, Json>>
  } catch {
    return undefined
  }
}
