import type { Claims } from '../engine/case.js'

/** The claims that may be shown; everything else of a token stays out of every sink. */
export const SHOWN_CLAIMS = [
  'iss',
  'aud',
  'sub',
  'azp',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'environment',
  'event_name',
  'ref',
  'ref_type',
  'job_workflow_ref',
  'workflow',
  'workflow_ref',
  'actor',
  'actor_id',
  'enterprise',
  'enterprise_id',
  'runner_environment',
  'repository_visibility',
] as const

/** The claims of a case that may be shown. */
export const shownClaims = (claims: Claims): Claims =>
  Object.fromEntries(SHOWN_CLAIMS.flatMap((k) => (claims[k] === undefined ? [] : [[k, claims[k]]])))
