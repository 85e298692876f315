import type { Answer } from './case.js'
import type { GateId } from './gates/gate.js'
import type { Pointer } from './pointer.js'

/**
 * What an answer says: which gates may have given it, and, when its words name one comparison, which (`key` of a comparison
 * of that gate; `at` and `test` where no gate has such a comparison until AWS speaks of it).
 */
export interface Testimony {
  readonly gates: readonly GateId[]
  readonly key?: string
  readonly at?: Pointer
  /** Worth asking again: nobody has to change anything. */
  readonly transient?: true
}

interface Rule extends Testimony {
  readonly code?: RegExp
  readonly says: RegExp
}

// AWS's words, each with the gate that speaks them. Sources: IAM User Guide, "Troubleshoot access denied error messages";
// STS API Reference, errors of AssumeRole and AssumeRoleWithWebIdentity; answers quoted in public threads. First match wins.
const RULES: readonly Rule[] = [
  // No call was made yet: the SDK, or Terraform, found nothing to sign it with.
  {
    code: /^CredentialsProviderError$/,
    says: /Could not load credentials|credentials? .*(?:missing|not found)|not find/i,
    gates: ['request'],
    key: 'credentials-missing',
    at: '/source/caller/credentials',
  },
  {
    says: /^(?![\s\S]*(?:operation error STS|api error))[\s\S]*(?:[Nn]o valid credential sources|no EC2 IMDS role found|NoCredentialProviders|Unable to locate credentials|Unable to load credentials from any of the providers|AWS provider credentials not found)/,
    gates: ['request'],
    key: 'credentials-missing',
    at: '/source/caller/credentials',
  },
  {
    says: /failed to get shared config profile|SharedConfigProfileNotExist|The config profile \([^)]*\) could not be found/,
    gates: ['request'],
    key: 'profile',
    at: '/workflow/inputs/profile',
  },
  {
    code: /^SharedConfigProfileNotExist/,
    says: /[\s\S]*/,
    gates: ['request'],
    key: 'profile',
    at: '/workflow/inputs/profile',
  },
  // IAM, when a role is created or its policy saved.
  {
    says: /Role with name \S+ already exists/,
    gates: ['request'],
    key: 'role-already-exists',
    at: '/workflow/inputs/role-arn',
  },
  { says: /invalid principal/i, gates: ['trust-policy'], key: 'invalid-principal', at: '/target/trustPolicy' },
  {
    says: /Trust policy with trusted principal|which is not scoped to all|Has prohibited field/,
    gates: ['trust-policy'],
    key: 'trust-policy-refused',
    at: '/target/trustPolicy',
  },
  // GitHub's token endpoint, as @actions/core words it.
  {
    says: /Unable to get ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN) env variable|Did you mean to set the `?id-token`? permission/,
    gates: ['token'],
    key: 'id-token',
  },
  { says: /Could not load credentials from any providers|did not inject \$ACTIONS_ID_TOKEN_REQUEST/, gates: ['token'] },
  {
    says: /Failed to get ID Token[\s\S]*Error Code\s*:\s*(429|5\d\d|undefined)/,
    gates: ['token'],
    key: 'token-endpoint',
    at: '/workflow/job/token',
    transient: true,
  },
  {
    says: /Failed to get ID Token|do not have ID Token field|getIDToken call failed/,
    gates: ['token'],
    key: 'token-endpoint',
    at: '/workflow/job/token',
  },
  // The token and its provider.
  { says: /No OpenIDConnect provider found/, gates: ['provider'], key: 'oidc-provider' },
  { says: /Incorrect token audience/, gates: ['provider'], key: 'client-id' },
  {
    says: /Couldn.t retrieve verification key|IDPCommunicationError/,
    gates: ['provider'],
    key: 'idp-keys',
    transient: true,
  },
  { code: /^IDPCommunicationError/, says: /[\s\S]*/, gates: ['provider'], key: 'idp-keys', transient: true },
  { says: /certificate doesn.t match configured thumbprint/, gates: ['provider'], key: 'thumbprint' },
  { says: /not present in the roles claim/, gates: ['token'], key: 'roles-claim' },
  { says: /Token expired: current date|Token is expired/i, gates: ['token'], key: 'token-expiry' },
  {
    code: /^IDPRejectedClaim/,
    says: /[\s\S]*/,
    gates: ['provider'],
    key: 'idp-rejected-claim',
    at: '/workflow/claims',
  },
  {
    says: /Missing a required claim|token.*missing.*claim/i,
    gates: ['provider'],
    key: 'required-claim',
    at: '/workflow/claims',
  },
  { code: /^InvalidIdentityToken/, says: /[\s\S]*/, gates: ['token', 'provider'] },
  // The request itself.
  { says: /DurationSeconds exceeds the MaxSessionDuration/, gates: ['session'], key: 'max-session-duration' },
  {
    says: /exceeds the 1 hour session limit for roles assumed by role chaining/,
    gates: ['session'],
    key: 'chaining-limit',
  },
  { code: /^PackedPolicyTooLarge/, says: /[\s\S]*/, gates: ['session'], key: 'packed-size' },
  { says: /PackedPolicyTooLarge|packed size of session tags/i, gates: ['session'], key: 'packed-size' },
  {
    says: /roleSessionName.{0,3} failed to satisfy constraint/,
    gates: ['request'],
    key: 'session-name',
    at: '/workflow/inputs/session-name',
  },
  {
    says: /externalId.{0,3} failed to satisfy constraint/,
    gates: ['request'],
    key: 'external-id',
    at: '/workflow/inputs/external-id',
  },
  {
    says: /sourceIdentity.{0,3} failed to satisfy constraint/,
    gates: ['request'],
    key: 'source-identity',
    at: '/workflow/inputs/source-identity',
  },
  {
    says: /durationSeconds.{0,3} failed to satisfy constraint/,
    gates: ['request'],
    key: 'duration-seconds',
    at: '/workflow/inputs/duration-seconds',
  },
  {
    says: /tags\.\d+\.member\.\w+.{0,3} failed to satisfy constraint|Duplicate tag keys found|transitive tag key|Tag keys are case insensitive/,
    gates: ['request'],
    key: 'tags',
    at: '/workflow/inputs/tags',
  },
  {
    says: /roleArn.{0,3} failed to satisfy constraint|Request ARN is invalid|\barn:\S* is invalid\b|^(ValidationError: )?\S+ is invalid$/,
    gates: ['request'],
    key: 'role-arn',
    at: '/workflow/inputs/role-arn',
  },
  {
    code: /^MalformedPolicyDocument/,
    says: /[\s\S]*/,
    gates: ['request'],
    key: 'session-policy',
    at: '/workflow/inputs/inline-session-policy',
  },
  { code: /^RegionDisabled/, says: /[\s\S]*/, gates: ['request'], key: 'sts-region' },
  { says: /RegionDisabledException|STS is not activated in this region/, gates: ['request'], key: 'sts-region' },
  // The credentials.
  {
    says: /security token included in the request is expired|ExpiredToken\b/,
    gates: ['request'],
    key: 'credentials-expired',
    at: '/source/caller/credentials',
  },
  {
    code: /^ExpiredToken/,
    says: /[\s\S]*/,
    gates: ['request'],
    key: 'credentials-expired',
    at: '/source/caller/credentials',
  },
  {
    says: /Signature expired|Signature not yet current/,
    gates: ['request'],
    key: 'clock',
    at: '/source/caller/credentials',
  },
  {
    says: /SignatureDoesNotMatch|request signature we calculated does not match/,
    gates: ['request'],
    key: 'signature',
    at: '/source/caller/credentials',
  },
  {
    code: /^SignatureDoesNotMatch/,
    says: /[\s\S]*/,
    gates: ['request'],
    key: 'signature',
    at: '/source/caller/credentials',
  },
  {
    says: /security token included in the request is invalid|InvalidClientTokenId|UnrecognizedClientException/,
    gates: ['request'],
    key: 'credentials',
  },
  { code: /^InvalidClientTokenId/, says: /[\s\S]*/, gates: ['request'], key: 'credentials' },
  { says: /Roles may not be assumed by root accounts/, gates: ['identity-policy'], key: 'root-user' },
  // Nobody's fault for long.
  {
    code: /^(Throttling|ThrottlingException|RequestLimitExceeded|TooManyRequests)/,
    says: /[\s\S]*/,
    gates: ['request'],
    key: 'throttled',
    at: '/target/region',
    transient: true,
  },
  { says: /^Throttling|Rate exceeded/, gates: ['request'], key: 'throttled', at: '/target/region', transient: true },
  {
    code: /^(ServiceUnavailable|InternalFailure|InternalError)/,
    says: /[\s\S]*/,
    gates: ['request'],
    key: 'service-unavailable',
    at: '/target/region',
    transient: true,
  },
  {
    says: /\bENOTFOUND sts[.-]|\blookup sts[.-]\S*(?: on \S+)?: no such host|UnknownHostException: sts[.-]/,
    gates: ['request'],
    key: 'sts-endpoint',
    at: '/workflow/inputs/region',
  },
  {
    says: /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|socket hang up|getaddrinfo|TimeoutError|timed out|Could not connect to the endpoint URL/,
    gates: ['request'],
    key: 'network',
    at: '/workflow/inputs/region',
    transient: true,
  },
  // AccessDenied with the policy type in its words.
  { says: /service control policy|service control policies/, gates: ['organization'], key: 'scp' },
  { says: /resource control policy/, gates: ['organization'], key: 'rcp' },
  { says: /VPC endpoint policy/, gates: ['organization'], key: 'endpoint-policy' },
  {
    says: /permissions boundary/,
    gates: ['identity-policy'],
    key: 'permissions-boundary',
    at: '/source/permissionsBoundary',
  },
  { says: /sessions? policy/, gates: ['identity-policy'], key: 'session-policy', at: '/source/sessionPolicies' },
  {
    says: /explicit deny in an identity-based policy/,
    gates: ['identity-policy'],
    key: 'identity-deny',
    at: '/source/identityPolicies',
  },
  {
    says: /no identity-based policy allows/,
    gates: ['identity-policy'],
    key: 'identity-allow',
    at: '/source/identityPolicies',
  },
  {
    says: /explicit deny in (the|a) (role trust policy|resource-based policy)/,
    gates: ['trust-policy'],
    key: 'trust-deny',
    at: '/target/trustPolicy',
  },
  {
    says: /no (role trust policy|resource-based policy) allows/,
    gates: ['trust-policy'],
    key: 'trust-allow',
    at: '/target/trustPolicy',
  },
  { says: /[Nn]ot authorized to perform:? sts:AssumeRoleWithWebIdentity/, gates: ['trust-policy', 'organization'] },
  {
    says: /is not authorized to perform:?\s+sts:|[Nn]ot authorized to perform/,
    gates: ['trust-policy', 'identity-policy', 'organization'],
  },
  { code: /^AccessDenied/, says: /[\s\S]*/, gates: ['trust-policy', 'identity-policy', 'organization'] },
  {
    says: /AccessDenied|cannot be assumed|failed to assume role|Cannot assume IAM Role/i,
    gates: ['trust-policy', 'identity-policy', 'organization'],
  },
]

// Words that are not known, where the channel says enough: nothing answered, or a server had a fault.
const UNHEARD: Testimony = { gates: ['request'], key: 'network', at: '/workflow/inputs/region', transient: true }
const FAULT: Testimony = { gates: ['request'], key: 'service-unavailable', at: '/target/region', transient: true }
const TOKEN_FAULT: Testimony = { gates: ['token'], key: 'token-endpoint', at: '/workflow/job/token', transient: true }

/** What an answer proves, or undefined when its words are not known: then it says no more than that it refuses. */
export function testimonyOf(answer: Answer): Testimony | undefined {
  const code = answer.code ?? ''
  const rule = RULES.find((r) => (r.code === undefined || r.code.test(code)) && r.says.test(answer.message))
  if (rule) return rule
  if (answer.from === 'network') return UNHEARD
  if ((answer.status ?? 0) >= 500) return answer.from === 'github' ? TOKEN_FAULT : FAULT
  return
}
