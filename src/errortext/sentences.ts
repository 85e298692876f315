import type { Answer } from '../engine/case.js'
import type { Subject } from './pastedError.js'

/** A sentence of AWS, of an SDK or of a tool that says why. */
export interface Sentence {
  readonly says: RegExp
  readonly about: Subject
  readonly from?: NonNullable<Answer['from']>
  readonly code?: string
  /** What a tool says around the real words: it counts only where those are missing; the less, the higher. */
  readonly frame?: 1 | 2 | 3
}

// A `<` may be a blank such as `<account>`; `</` ends an element of an XML answer.
const TOKEN = '(?:[^\\s,;"\'`\\\\\\])<]|<(?!/)){1,2048}'
const POLICY = 'in (?:an?|the) [\\w\\s-]{3,40}?(?:policy|boundary)(?:: arn:[^\\s,;"\'`]{1,300})?'

/** A space of the source stands for white space of any kind, so that wrapped sentences are found. */
const words = (source: string): RegExp => new RegExp(source.replaceAll(' ', '\\s+'), 'g')
const sts = (source: string, code?: string): Sentence => ({
  says: words(source),
  about: 'assumption',
  from: 'sts',
  ...(code ? { code } : {}),
})
const github = (source: string): Sentence => ({ says: words(source), about: 'assumption', from: 'github' })
const local = (source: string, code?: string): Sentence => ({
  says: words(source),
  about: 'credentials',
  ...(code ? { code } : {}),
})
const network = (source: string): Sentence => ({ says: words(source), about: 'assumption', from: 'network' })

/**
 * Sources: IAM User Guide, "Troubleshoot access denied error messages"; STS and IAM API references; actions/toolkit
 * `oidc-utils.ts`; configure-aws-credentials; aws-sdk-go-base `errors.go`; botocore `exceptions.py`; answers quoted in
 * public threads.
 */
export const SENTENCES: readonly Sentence[] = [
  sts(
    `(?:User: (?<caller>${TOKEN}) )?is not authorized to perform: (?<action>[\\w-]{1,60}:\\w{1,80})(?: on resource: (?:"(?<quoted>${TOKEN})"|(?<resource>${TOKEN})))?` +
      `(?: (?:because no [a-z\\s-]{3,40}?(?:policy|policies|boundary) allows? the [\\w:-]{1,90} action|with an explicit deny(?: ${POLICY}(?: transitively through an? [\\w\\s-]{3,40}? policy)?)?))?`,
  ),
  sts('Not authorized to perform (?<action>sts:\\w{1,60})'),
  sts(`No OpenIDConnect provider found in (?:your )?account(?: for ${TOKEN})?`, 'InvalidIdentityToken'),
  sts('Incorrect token audience', 'InvalidIdentityToken'),
  sts(
    'Couldn.t retrieve verification key from your identity provider(?:, please reference AssumeRoleWithWebIdentity documentation for requirements)?',
    'InvalidIdentityToken',
  ),
  sts('OpenIDConnect provider.s HTTPS certificate doesn.t match configured thumbprint', 'InvalidIdentityToken'),
  sts('The target role ARN is not present in the roles claim of the identity token', 'InvalidIdentityToken'),
  sts(
    'Token expired: current date/time \\d{1,20} must be before the expiration date/time \\d{1,20}',
    'ExpiredTokenException',
  ),
  sts('Request ARN is invalid', 'ValidationError'),
  sts('The security token included in the request is invalid\\.?', 'InvalidClientTokenId'),
  sts('The security token included in the request is expired\\.?', 'ExpiredToken'),
  sts(
    'The request signature we calculated does not match the signature you provided\\.[^\\n]{0,200}',
    'SignatureDoesNotMatch',
  ),
  sts('Signature (?:expired|not yet current): [^\\n]{1,120}', 'SignatureDoesNotMatch'),
  sts(
    'The requested DurationSeconds exceeds the (?:MaxSessionDuration set for this role|1 hour session limit for roles assumed by role chaining)\\.?',
    'ValidationError',
  ),
  sts(
    "(?:\\d{1,2} validation errors? detected: Value '(?<value>[^'\\n]{0,1300})' at )?'(?<parameter>[\\w.]{1,60})' failed to satisfy constraint: Member must (?:satisfy regular expression pattern: \\S{1,200}|have [a-z ]{1,60} to \\d{1,5})",
    'ValidationError',
  ),
  sts('Duplicate tag keys found\\. Please note that Tag keys are case insensitive\\.?', 'InvalidParameterValue'),
  sts('(?:The specified|One of the specified) transitive tag keys? [^\\n]{10,160}', 'InvalidParameterValue'),
  sts('Packed size of session tags consumes \\d{1,6}% of allotted space\\.?', 'PackedPolicyTooLarge'),
  sts('Roles may not be assumed by root accounts\\.?', 'AccessDenied'),
  sts(
    'STS is not activated in this region(?: for account:\\s?\\d{12})?(?:\\. Your account administrator can activate STS in this region using the IAM Console\\.?)?',
    'RegionDisabledException',
  ),
  {
    says: words('[Ii]nvalid principal(?: in policy)?(?:: (?:"[A-Za-z]{3,20}":"[^"\\n]{1,300}"|\\S{1,300}))?'),
    about: 'trust-policy',
    code: 'MalformedPolicyDocument',
  },
  {
    says: words(
      `Trust policy with trusted principal ${TOKEN} must evaluate, using [\\w\\s,]{1,120}, ${TOKEN} which is not scoped to all\\.?`,
    ),
    about: 'trust-policy',
    code: 'MalformedPolicyDocument',
  },
  {
    says: words('Has prohibited field \\w{1,40}\\.?|This policy contains invalid Json'),
    about: 'trust-policy',
    code: 'MalformedPolicyDocument',
  },
  { says: words('Role with name [\\w+=,.@-]{1,64} already exists\\.?'), about: 'role', code: 'EntityAlreadyExists' },
  { says: words('The role defined for the function cannot be assumed by Lambda\\.?'), about: 'other' },
  github('Unable to get ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN) env variable'),
  github('Failed to get ID Token\\. Error Code\\s?: (?<status>\\d{3}|undefined)(?: Error Message: [^\\n]{0,300})?'),
  github('Response json body do not have ID Token field'),
  github(
    'It looks like you might be trying to authenticate with OIDC\\. Did you mean to set the `?id-token`? permission\\?',
  ),
  github(
    'GitHub Actions did not inject \\$ACTIONS_ID_TOKEN_REQUEST_\\w{1,10} or \\$ACTIONS_ID_TOKEN_REQUEST_\\w{1,10} into this job\\.?',
  ),
  network('lookup sts[\\w.-]{1,120}(?: on [\\w.:[\\]]{1,60})?: no such host'),
  network('getaddrinfo (?:ENOTFOUND|EAI_AGAIN) sts[\\w.-]{1,120}'),
  network('Could not connect to the endpoint URL: "https://sts[^"\\s]{1,200}"'),
  network('connect (?:ECONNREFUSED|ETIMEDOUT|ECONNRESET) [\\w.:]{1,60}'),
  network('Post "?https://sts[^"\\s]{1,200}"?: [^\\n]{1,200}'),
  local(
    '(?:The config profile \\([^)\\n]{1,100}\\) could not be found|failed to get shared config profile, [^\\s,]{1,100}|SharedConfigProfileNotExists?Error[^\\n]{0,160})',
    'SharedConfigProfileNotExist',
  ),
  {
    says: words(
      '(?:Credentials could not be loaded, please check your action inputs: )Could not load credentials from any providers',
    ),
    about: 'assumption',
    from: 'github',
    frame: 1,
  },
  { ...local('CredentialsProviderError: [^\\n{]{1,200}', 'CredentialsProviderError'), frame: 1 },
  { ...github('Could not load credentials from any providers'), frame: 1 },
  {
    ...local(
      'Unable to locate credentials(?:\\. You can configure credentials by running "aws (?:configure|login)"\\.?)?|NoCredentialProviders: no valid providers in chain|Unable to load credentials from any of the providers in the chain|AWS provider credentials not found',
    ),
    frame: 1,
  },
  { ...local('[Nn]o valid credential sources(?: for Terraform AWS Provider)? found'), frame: 1 },
  { ...local('failed to refresh cached credentials, no EC2 IMDS role found|no EC2 IMDS role found'), frame: 2 },
  { ...sts(`IAM Role \\((?<resource>${TOKEN})\\) cannot be assumed(?: with web identity token)?\\.?`), frame: 2 },
  { ...sts('Cannot assume IAM Role(?: with web identity)?|[Ff]ailed to assume role\\b'), frame: 3 },
]
