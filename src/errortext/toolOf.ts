import type { Tool } from './pastedError.js'

// First match wins: a tool around a tool stands first, and SDKs, which tools are made with, last.
const SIGNS: readonly (readonly [Tool, RegExp])[] = [
  ['terragrunt', /\bterragrunt\b|\bERRO\[\d{4}\]|\bSTDERR\b[^\n]{0,200}\b(?:terraform|tofu):/],
  ['pulumi', /\bpulumi\b|invocation of aws:/i],
  ['opentofu', /registry\.opentofu\.org|\bOpenTofu\b|\btofu (?:init|plan|apply|destroy)\b/],
  [
    'terraform',
    /registry\.terraform\.io|\bTerraform\b|\bterraform (?:init|plan|apply|destroy)\b|in provider "aws"|IAM Role \([^)]{1,300}\) cannot be assumed|tf_aws\.|\bon \S{1,200}\.tf(?:\.json)? line \d|(?:creating|updating) IAM Role \(|[Nn]o valid credential sources/,
  ],
  ['cdk', /\bCDK\b|cdk-hnb659fds|\bcdk (?:deploy|diff|synth|bootstrap)\b|Could not assume role in target account/],
  ['serverless', /ServerlessError|Serverless Error|\bserverless\b|\bsls deploy\b|slss\.io/],
  [
    'configure-aws-credentials',
    /Could not assume role with (?:OIDC|user credentials|web identity)|configure-aws-credentials|Credentials could not be loaded, please check your action inputs|trying to authenticate with OIDC|getIDToken call failed|Retry AssumeRole: /,
  ],
  ['boto3', /Traceback \(most recent call last\)|botocore\.|boto3/],
  [
    'aws-cli',
    /An error occurred \(\w+\) when calling|The config profile \(|Unable to locate credentials|Could not connect to the endpoint URL|aws sts assume-role/,
  ],
  ['sdk-php', /Error executing "\w+" on "https/],
  ['sdk-ruby', /Aws::\w+::Errors::/],
  ['sdk-net', /Amazon\.SecurityToken\.|Amazon\.Runtime\./],
  [
    'sdk-java',
    /\(Service: |software\.amazon\.awssdk|com\.amazonaws\.|Unable to load credentials from any of the providers/,
  ],
  [
    'sdk-go',
    /operation error \w+: |\bstatus code: \d{3}\b|NoCredentialProviders|SharedConfigProfileNotExist|no EC2 IMDS role|failed to get shared config profile/,
  ],
  ['sdk-js', /\$metadata|\$fault|@aws-sdk\/|@smithy\/|CredentialsProviderError|\baws-sdk\/lib\/|node_modules\//],
]

// Terragrunt and Pulumi run Terraform, or its providers, and pass their words on.
const OUTER: readonly (Tool | undefined)[] = ['terragrunt', 'pulumi']

/** The tool whose output a text is, when it is not merely an SDK's; asked once for a text, which may be long. */
export const toolAround = (whole: string): Tool | undefined =>
  SIGNS.find(([tool, sign]) => !tool.startsWith('sdk-') && sign.test(whole))?.[0]

/** The tool that printed an error, by the words near it, else by the text around: an SDK inside a tool's output is the tool's. */
export function toolOf(near: string, around: Tool | undefined): Tool | undefined {
  if (OUTER.includes(around)) return around
  const text = near.replace(/\s+/g, ' ')
  const own = SIGNS.find(([, sign]) => sign.test(text))?.[0]
  return own?.startsWith('sdk-') ? (around ?? own) : (own ?? around)
}
