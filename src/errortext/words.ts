// The words of AWS, of its SDKs and of Terraform around a failed assumption. A line break between two of them was a space; a
// break that leaves a piece of one was none.
const TEXT = `
The User is not authorized to perform sts:AssumeRole sts:AssumeRoleWithWebIdentity sts:TagSession sts:SetSourceIdentity on resource
because no identity-based resource-based role trust policy allows the action with an explicit deny in a an service control
policies permissions boundary session VPC endpoint transitively through
An error occurred when calling operation AssumeRole AssumeRoleWithWebIdentity Not authorized AccessDenied AccessDeniedException
operation error STS https response error StatusCode RequestID api error exceeded maximum number of attempts request send failed
IAM Role Roles cannot be assumed Cannot assume IAM There are number possible causes this most common credentials used order invalid
do does have appropriate permission ARN valid exist Error web identity token which that
No valid credential sources found Please see for more information about providing failed refresh cached EC2 IMDS ec2imds GetMetadata
canceled context deadline configuring Terraform AWS Provider retrieving validating
No OpenIDConnect provider found your account InvalidIdentityToken Incorrect audience Couldn't retrieve verification key from your
please reference documentation requirements provider's HTTPS certificate doesn't match configured thumbprint target present claim
ExpiredToken ExpiredTokenException Token expired current date/time must before expiration
security included InvalidClientTokenId SignatureDoesNotMatch ValidationError validation detected Value at satisfy constraint
Member regular expression pattern length less greater than or equal roleSessionName requested DurationSeconds exceeds MaxSessionDuration
set hour limit chaining by may root accounts MalformedPolicyDocument Invalid principal Trust trusted evaluate using
StringEquals StringLike StringEqualsIgnoreCase scoped all creating Create CreateRole EntityAlreadyExists name already exists
RegionDisabledException STS activated region administrator can activate Console status code request id Service Status Code Request ID
Could Credentials could loaded check action inputs Load load any providers user OIDC`

const bare = (word: string): string => word.replace(/^[("'`[]+|[)"'`\],.;:]+$/g, '')

const WORDS: ReadonlySet<string> = new Set(
  TEXT.split(/\s+/)
    .filter((w) => w !== '')
    .map(bare),
)

/** Whether a word, without the punctuation around it, is one of the words that errors of this field are made of. */
export const isKnownWord = (word: string): boolean => WORDS.has(bare(word))
