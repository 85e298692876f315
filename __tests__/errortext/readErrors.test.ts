import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { causes } from '../../src/causes/index.js'
import { diagnose } from '../../src/engine/diagnose.js'
import type { PastedError } from '../../src/errortext/pastedError.js'
import { readErrors } from '../../src/errortext/readErrors.js'

// Whole outputs as people paste them, made after: hashicorp/aws-sdk-go-base errors.go, the issues of hashicorp/terraform-provider-aws
// (#24225, #26074, #28889, #34444), of clong/DetectionLab (#818), pulumi/pulumi (#10303), aws/aws-cdk (#3654, #31845),
// serverless/serverless (#3833, #4384, #11597), gruntwork-io/terragrunt (#2036), aws/aws-sdk-java-v2 (#5709) and
// aws-actions/configure-aws-credentials, and IAM User Guide, "Troubleshoot access denied error messages".
const pasted = new URL('../../../__tests__/errortext/pasted/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, pasted), 'utf8')

const CALLER = 'arn:aws:sts::111111111111:assumed-role/ci/run-42'
const ROLE = 'arn:aws:iam::222222222222:role/deploy'
const ID = '686ad334-191c-4e50-bcf0-9db10805c964'
const DENIED = `User: ${CALLER} is not authorized to perform: sts:AssumeRole on resource: ${ROLE}`

type Fields = Omit<PastedError, 'range'>

/** The file; the first cause and the side that has to act, or what is left of a diagnosis; the errors in it. */
const TABLE: [string, string, ...Fields[]][] = [
  [
    'action-bad-keys.txt',
    'credentials-invalid workflow',
    {
      answer: {
        from: 'sts',
        code: 'InvalidClientTokenId',
        message: 'The security token included in the request is invalid.',
      },
      about: 'assumption',
      tool: 'configure-aws-credentials',
    },
  ],
  [
    'action-could-not-load.txt',
    'narrowed',
    {
      answer: {
        from: 'github',
        message:
          'Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers',
      },
      about: 'assumption',
      tool: 'configure-aws-credentials',
    },
  ],
  [
    'action-id-token.txt',
    'id-token-permission-missing workflow',
    {
      answer: {
        from: 'github',
        message:
          'It looks like you might be trying to authenticate with OIDC. Did you mean to set the `id-token` permission?',
      },
      about: 'assumption',
      api: 'AssumeRoleWithWebIdentity',
      tool: 'configure-aws-credentials',
    },
    {
      answer: {
        from: 'github',
        message:
          'Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers',
      },
      about: 'assumption',
      tool: 'configure-aws-credentials',
    },
  ],
  [
    'action-no-provider.txt',
    'oidc-provider-missing target',
    {
      answer: {
        from: 'sts',
        code: 'InvalidIdentityToken',
        message: 'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
      },
      about: 'assumption',
      api: 'AssumeRoleWithWebIdentity',
      tool: 'configure-aws-credentials',
    },
  ],
  [
    'action-oidc-denied.txt',
    'narrowed',
    {
      answer: { from: 'sts', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' },
      about: 'assumption',
      api: 'AssumeRoleWithWebIdentity',
      action: 'sts:AssumeRoleWithWebIdentity',
      tool: 'configure-aws-credentials',
    },
  ],
  [
    'action-token-endpoint-down.txt',
    'token-endpoint-unavailable workflow',
    {
      answer: {
        from: 'github',
        message: 'Failed to get ID Token. Error Code : 503 Error Message: Service Unavailable',
        status: 503,
      },
      about: 'assumption',
      api: 'AssumeRoleWithWebIdentity',
      tool: 'configure-aws-credentials',
    },
  ],
  [
    'action-token-endpoint.txt',
    'token-endpoint-error workflow',
    {
      answer: {
        from: 'github',
        message: 'Failed to get ID Token. Error Code : 403 Error Message: Forbidden',
        status: 403,
      },
      about: 'assumption',
      api: 'AssumeRoleWithWebIdentity',
      tool: 'configure-aws-credentials',
    },
  ],
  [
    'action-user-credentials.txt',
    'narrowed',
    {
      answer: {
        from: 'sts',
        message:
          'User: arn:aws:iam::***:user/deployer is not authorized to perform: sts:TagSession on resource: arn:aws:iam::***:role/devops',
      },
      about: 'assumption',
      api: 'AssumeRole',
      action: 'sts:TagSession',
      tool: 'configure-aws-credentials',
    },
  ],
  [
    'action-verification-key.txt',
    'idp-keys-unreachable target',
    {
      answer: {
        from: 'sts',
        code: 'InvalidIdentityToken',
        message:
          "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
      },
      about: 'assumption',
      api: 'AssumeRoleWithWebIdentity',
      tool: 'configure-aws-credentials',
    },
  ],
  [
    'api-xml.txt',
    'role-arn-not-a-role workflow',
    {
      answer: { from: 'sts', code: 'ValidationError', message: 'Request ARN is invalid', 'request-id': ID },
      about: 'assumption',
    },
  ],
  [
    'boto3.txt',
    'narrowed',
    {
      answer: {
        from: 'sts',
        code: 'AccessDenied',
        message:
          'User: arn:aws:sts::111111111111:assumed-role/ci/run-42 is not authorized to perform: sts:TagSession on resource: arn:aws:iam::222222222222:role/deploy',
      },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:TagSession',
      tool: 'boto3',
    },
  ],
  [
    'cdk-masked.txt',
    'narrowed',
    {
      answer: {
        from: 'sts',
        message:
          'User: arn:aws:sts::{account2}:assumed-role/pipeline/AWSCodeBuild-2e6f3310 is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::{target-account1}:role/cdk-hnb659fds-lookup-role-{target-account1}-eu-west-1',
      },
      about: 'assumption',
      api: 'AssumeRole',
      action: 'sts:AssumeRole',
      tool: 'cdk',
    },
  ],
  [
    'cdk.txt',
    'narrowed',
    {
      answer: {
        from: 'sts',
        message:
          'User: arn:aws:sts::111111111111:assumed-role/ci/run-42 is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::222222222222:role/cdk-hnb659fds-deploy-role-222222222222-eu-west-1',
      },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: 'arn:aws:iam::222222222222:role/cdk-hnb659fds-deploy-role-222222222222-eu-west-1',
      action: 'sts:AssumeRole',
      tool: 'cdk',
    },
  ],
  [
    'cli-bucket.txt',
    'other',
    {
      answer: {
        code: 'AccessDenied',
        message:
          'User: arn:aws:sts::222222222222:assumed-role/deploy/ci is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::shop" because no identity-based policy allows the s3:ListBucket action',
      },
      about: 'other',
      caller: 'arn:aws:sts::222222222222:assumed-role/deploy/ci',
      action: 's3:ListBucket',
      tool: 'aws-cli',
    },
  ],
  [
    'cli-denied-by-identity.txt',
    'caller-identity-policy-missing source',
    {
      answer: {
        from: 'sts',
        code: 'AccessDenied',
        message: `${DENIED} because no identity-based policy allows the sts:AssumeRole action`,
      },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'aws-cli',
    },
  ],
  [
    'cli-denied.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'aws-cli',
    },
  ],
  [
    'cli-duration.txt',
    'duration-chaining-limit workflow',
    {
      answer: {
        from: 'sts',
        code: 'ValidationError',
        message: 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
      },
      about: 'assumption',
      api: 'AssumeRole',
      tool: 'aws-cli',
    },
  ],
  [
    'cli-endpoint.txt',
    'network-unreachable workflow',
    {
      answer: {
        from: 'network',
        message: 'Could not connect to the endpoint URL: "https://sts.eu-west-1.amazonaws.com/"',
      },
      about: 'assumption',
      tool: 'aws-cli',
    },
  ],
  [
    'cli-expired.txt',
    'credentials-expired source',
    {
      answer: { from: 'sts', code: 'ExpiredToken', message: 'The security token included in the request is expired' },
      about: 'assumption',
      api: 'AssumeRole',
      tool: 'aws-cli',
    },
  ],
  [
    'cli-no-credentials.txt',
    'credentials-missing source',
    {
      answer: { message: 'Unable to locate credentials. You can configure credentials by running "aws configure".' },
      about: 'credentials',
      tool: 'aws-cli',
    },
  ],
  [
    'cli-no-profile.txt',
    'profile-missing workflow',
    {
      answer: { code: 'SharedConfigProfileNotExist', message: 'The config profile (prod) could not be found' },
      about: 'credentials',
      tool: 'aws-cli',
    },
  ],
  [
    'cli-region-disabled.txt',
    'sts-region-disabled target',
    {
      answer: {
        from: 'sts',
        code: 'RegionDisabledException',
        message:
          'STS is not activated in this region for account:222222222222. Your account administrator can activate STS in this region using the IAM Console.',
      },
      about: 'assumption',
      api: 'AssumeRole',
      tool: 'aws-cli',
    },
  ],
  [
    'cli-scp.txt',
    'scp-deny source',
    {
      answer: {
        from: 'sts',
        code: 'AccessDenied',
        message: `${DENIED} with an explicit deny in a service control policy: arn:aws:organizations::987654321098:policy/o-qv5af4abcd/service_control_policy/p-2kgnabcd`,
      },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'aws-cli',
    },
  ],
  [
    'cli-session-name.txt',
    'session-name-invalid workflow',
    {
      answer: {
        from: 'sts',
        code: 'ValidationError',
        message:
          "1 validation error detected: Value 'plan/42' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
      },
      about: 'assumption',
      api: 'AssumeRole',
      sessionName: 'plan/42',
      tool: 'aws-cli',
    },
  ],
  [
    'cli-wrapped.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' },
      about: 'assumption',
      api: 'AssumeRoleWithWebIdentity',
      action: 'sts:AssumeRoleWithWebIdentity',
      tool: 'aws-cli',
    },
  ],
  [
    'cloudtrail-event.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED, 'request-id': ID },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      sessionName: 'plan-42',
    },
  ],
  [
    'opentofu-box.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED, status: 403, 'request-id': ID },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'opentofu',
      block: { provider: 'registry.opentofu.org/hashicorp/aws', file: 'main.tf', line: 3 },
    },
  ],
  [
    'pulumi.txt',
    'credentials-missing source',
    {
      answer: { message: 'no valid credential sources for Terraform AWS Provider found' },
      about: 'credentials',
      tool: 'pulumi',
    },
  ],
  [
    'sdk-go-profile.txt',
    'profile-missing workflow',
    {
      answer: { code: 'SharedConfigProfileNotExist', message: 'failed to get shared config profile, prod' },
      about: 'credentials',
      tool: 'sdk-go',
    },
  ],
  [
    'sdk-go-v1.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED, status: 403, 'request-id': ID },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'sdk-go',
    },
  ],
  [
    'sdk-go-v2.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED, status: 403, 'request-id': ID },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'sdk-go',
    },
  ],
  [
    'sdk-java-v1.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED, status: 403, 'request-id': ID },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'sdk-java',
    },
  ],
  [
    'sdk-java-v2.txt',
    'token-expired workflow',
    {
      answer: {
        from: 'sts',
        code: 'ExpiredTokenException',
        message: 'Token expired: current date/time 1731098245 must be before the expiration date/time 1731095240',
        status: 400,
        'request-id': ID,
      },
      about: 'assumption',
      api: 'AssumeRoleWithWebIdentity',
      tool: 'sdk-java',
    },
  ],
  [
    'sdk-js-no-credentials.txt',
    'credentials-missing source',
    {
      answer: { code: 'CredentialsProviderError', message: 'Could not load credentials from any providers' },
      about: 'credentials',
      tool: 'sdk-js',
    },
  ],
  [
    'sdk-js-not-found.txt',
    'sts-endpoint-not-found workflow',
    {
      answer: { from: 'network', code: 'ENOTFOUND', message: 'getaddrinfo ENOTFOUND sts.eu-wst-1.amazonaws.com' },
      about: 'assumption',
      tool: 'sdk-js',
    },
  ],
  [
    'sdk-js-v3-json.txt',
    'provider-client-id-list target',
    {
      answer: {
        from: 'sts',
        code: 'InvalidIdentityToken',
        message: 'Incorrect token audience',
        status: 400,
        'request-id': ID,
      },
      about: 'assumption',
      api: 'AssumeRoleWithWebIdentity',
    },
  ],
  [
    'sdk-js-v3.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED, status: 403, 'request-id': ID },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'sdk-js',
    },
  ],
  [
    'sdk-net.txt',
    'narrowed',
    {
      answer: { from: 'sts', message: DENIED },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'sdk-net',
    },
  ],
  [
    'sdk-php.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED, 'request-id': ID },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'sdk-php',
    },
  ],
  [
    'sdk-ruby.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'sdk-ruby',
    },
  ],
  [
    'serverless-cloudformation.txt',
    'other',
    {
      answer: {
        message:
          'User: arn:aws:iam::111111111111:user/serverless is not authorized to perform: cloudformation:DescribeStacks on resource: arn:aws:cloudformation:us-east-1:111111111111:stack/my-service-dev/*',
      },
      about: 'other',
      caller: 'arn:aws:iam::111111111111:user/serverless',
      action: 'cloudformation:DescribeStacks',
      tool: 'serverless',
    },
  ],
  [
    'serverless-lambda-role.txt',
    'other',
    {
      answer: { message: 'The role defined for the function cannot be assumed by Lambda.' },
      about: 'other',
      tool: 'serverless',
    },
  ],
  [
    'serverless.txt',
    'narrowed',
    {
      answer: { from: 'sts', message: DENIED },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'serverless',
    },
  ],
  [
    'terraform-box.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED, status: 403, 'request-id': ID },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'terraform',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'main.tf', line: 3 },
    },
  ],
  [
    'terraform-colours.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED, status: 403, 'request-id': ID },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'terraform',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'main.tf', line: 3 },
    },
  ],
  [
    'terraform-credentials-wrap-denial.txt',
    'oidc-provider-missing target',
    {
      answer: {
        from: 'sts',
        code: 'InvalidIdentityToken',
        message: 'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
        status: 400,
        'request-id': ID,
      },
      about: 'assumption',
      api: 'AssumeRoleWithWebIdentity',
      tool: 'terraform',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'main.tf', line: 3 },
    },
  ],
  [
    'terraform-failed-to-assume.txt',
    'narrowed',
    {
      answer: { from: 'sts', message: 'failed to assume role' },
      about: 'assumption',
      tool: 'terraform',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'main.tf', line: 3 },
    },
  ],
  [
    'terraform-gh-run-view.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED, status: 403, 'request-id': ID },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'terraform',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'main.tf', line: 3 },
    },
  ],
  [
    'terraform-github-log.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED, status: 403, 'request-id': ID },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'terraform',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'main.tf', line: 3 },
    },
  ],
  [
    'terraform-hard-wrapped.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED, status: 403, 'request-id': ID },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'terraform',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'main.tf', line: 3 },
    },
  ],
  [
    'terraform-imds-timeout.txt',
    'credentials-missing source',
    {
      answer: { message: 'no valid credential sources for Terraform AWS Provider found' },
      about: 'credentials',
      tool: 'terraform',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'provider.tf', line: 26 },
    },
  ],
  [
    'terraform-invalid-client-token.txt',
    'credentials-invalid source',
    {
      answer: {
        from: 'sts',
        code: 'InvalidClientTokenId',
        message: 'The security token included in the request is invalid',
        status: 403,
        'request-id': ID,
      },
      about: 'assumption',
      api: 'AssumeRole',
      roleArn: ROLE,
      tool: 'terraform',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'main.tf', line: 3 },
    },
  ],
  [
    'terraform-invalid-principal.txt',
    'invalid-principal-in-policy target',
    {
      answer: {
        code: 'MalformedPolicyDocument',
        message: 'Invalid principal in policy: "AWS":"arn:aws:iam::111111111111:role/runner"',
        status: 400,
        'request-id': ID,
      },
      about: 'trust-policy',
      tool: 'terraform',
      block: { provider: 'resource "aws_iam_role" "deploy"', file: 'roles.tf', line: 7 },
    },
  ],
  [
    'terraform-json.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED, status: 403, 'request-id': ID },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'terraform',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'main.tf', line: 3 },
    },
  ],
  [
    'terraform-no-box.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED, status: 403, 'request-id': ID },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'terraform',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'main.tf', line: 3 },
    },
  ],
  [
    'terraform-no-credentials.txt',
    'credentials-missing source',
    {
      answer: { message: 'No valid credential sources found' },
      about: 'credentials',
      tool: 'terraform',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'main.tf', line: 3 },
    },
  ],
  [
    'terraform-no-profile.txt',
    'profile-missing workflow',
    {
      answer: { code: 'SharedConfigProfileNotExist', message: 'failed to get shared config profile, prod' },
      about: 'credentials',
      tool: 'terraform',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'main.tf', line: 3 },
    },
  ],
  [
    'terraform-no-such-host.txt',
    'sts-endpoint-not-found workflow',
    {
      answer: {
        from: 'network',
        message:
          'Post "https://sts.eu-central-12.amazonaws.com/": dial tcp: lookup sts.eu-central-12.amazonaws.com: no such host',
      },
      about: 'assumption',
      tool: 'terraform',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'providers.tf', line: 1 },
    },
  ],
  [
    'terraform-old-sts-absent.txt',
    'narrowed',
    {
      answer: { from: 'sts', message: 'IAM Role (arn:aws:iam::222222222222:role/deploy) cannot be assumed.' },
      about: 'assumption',
      api: 'AssumeRole',
      roleArn: ROLE,
      tool: 'terraform',
    },
  ],
  [
    'terraform-old-sts-inside.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED, status: 403, 'request-id': ID },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'terraform',
      block: { provider: 'provider "aws"', file: 'provider.tf', line: 26 },
    },
  ],
  [
    'terraform-role-exists.txt',
    'role-already-exists workflow',
    {
      answer: {
        code: 'EntityAlreadyExists',
        message: 'Role with name deploy already exists.',
        status: 409,
        'request-id': ID,
      },
      about: 'role',
      tool: 'terraform',
      block: { provider: 'resource "aws_iam_role" "deploy"', file: 'roles.tf', line: 7 },
    },
  ],
  [
    'terraform-root-caller.txt',
    'root-user-caller source',
    {
      answer: {
        from: 'sts',
        code: 'AccessDenied',
        message: 'Roles may not be assumed by root accounts.',
        status: 403,
        'request-id': ID,
      },
      about: 'assumption',
      api: 'AssumeRole',
      roleArn: ROLE,
      tool: 'terraform',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'main.tf', line: 3 },
    },
  ],
  [
    'terraform-sub-not-scoped.txt',
    'trust-policy-invalid target',
    {
      answer: {
        code: 'MalformedPolicyDocument',
        message:
          'Trust policy with trusted principal arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com/myslug must evaluate, using StringEquals, StringLike or StringEqualsIgnoreCase, token.actions.githubusercontent.com/myslug:sub which is not scoped to all.',
        status: 400,
        'request-id': 'c8c0d8c3-58f2-4f71-9b17-b84fa3cf65e5',
      },
      about: 'trust-policy',
      tool: 'terraform',
    },
  ],
  [
    'terraform-two-errors.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED, status: 403, 'request-id': ID },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'terraform',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'main.tf', line: 3 },
    },
    {
      answer: {
        from: 'sts',
        code: 'AccessDenied',
        message:
          'User: arn:aws:sts::111111111111:assumed-role/ci/run-42 is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::333333333333:role/dns',
        status: 403,
        'request-id': '11111111-2222-3333-4444-555555555555',
      },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: 'arn:aws:iam::333333333333:role/dns',
      action: 'sts:AssumeRole',
      tool: 'terraform',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'providers.tf', line: 12 },
    },
  ],
  [
    'terraform-web-identity.txt',
    'narrowed',
    {
      answer: {
        from: 'sts',
        code: 'AccessDenied',
        message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
        status: 403,
        'request-id': ID,
      },
      about: 'assumption',
      api: 'AssumeRoleWithWebIdentity',
      roleArn: ROLE,
      action: 'sts:AssumeRoleWithWebIdentity',
      tool: 'terraform',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'main.tf', line: 3 },
    },
  ],
  [
    'terragrunt-new.txt',
    'narrowed',
    {
      answer: { from: 'sts', code: 'AccessDenied', message: DENIED, status: 403, 'request-id': ID },
      about: 'assumption',
      api: 'AssumeRole',
      caller: CALLER,
      roleArn: ROLE,
      action: 'sts:AssumeRole',
      tool: 'terragrunt',
      block: { provider: 'registry.terraform.io/hashicorp/aws', file: 'main.tf', line: 3 },
    },
  ],
  [
    'terragrunt-old.txt',
    'narrowed',
    {
      answer: {
        from: 'sts',
        code: 'AccessDenied',
        message:
          'User: arn:aws:sts::xxxxxxxx:assumed-role/atlantis-role/session is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::xxxxxxxxx:role/some-role',
        status: 403,
        'request-id': ID,
      },
      about: 'assumption',
      api: 'AssumeRole',
      action: 'sts:AssumeRole',
      tool: 'terragrunt',
    },
  ],
]

/** What the engine makes of the first error, with no more known than it says itself. */
function firstCause({ answer, api, roleArn, sessionName, caller, about }: Fields): string {
  if (about === 'other') return 'other'
  const inputs = {
    ...(api ? { api } : {}),
    ...(roleArn ? { 'role-arn': roleArn } : {}),
    ...(sessionName ? { 'session-name': sessionName } : {}),
  }
  const source = caller ? { caller: { arn: caller } } : {}
  const d = diagnose({ workflow: { inputs }, source, target: {}, answer }, causes)
  return d.kind === 'explained' ? `${d.findings[0]?.cause} ${d.findings[0]?.side}` : d.kind
}

describe.each(TABLE)('%s', (name, cause, ...errors) => {
  const text = read(name)
  const found = readErrors(text)
  test('is read', () => {
    expect(found.map(({ range: _, ...fields }) => fields)).toEqual(errors)
  })
  test('is explained, or left open', () => {
    expect(firstCause(found[0] as PastedError)).toBe(cause)
  })
  test('is found where it stands', () => {
    for (const { range } of found) expect(text.slice(range.from, range.to).trim()).not.toBe('')
  })
  test.each([
    ['Windows line ends', text.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${text}`],
  ])('with %s it reads the same', (_, same) => {
    expect(readErrors(same).map((e) => e.answer)).toEqual(found.map((e) => e.answer))
  })
})

test('every pasted output has its row', () => {
  expect(TABLE.map(([name]) => name)).toEqual(readdirSync(pasted).sort())
})
