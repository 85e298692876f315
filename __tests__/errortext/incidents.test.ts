import { describe, expect, test } from '@jest/globals'
import { readErrors } from '../../src/errortext/readErrors.js'

const WEB = { api: 'AssumeRoleWithWebIdentity', about: 'assumption' }
const DENIED = 'Not authorized to perform sts:AssumeRoleWithWebIdentity'

// Error texts exactly as people put them into public threads; the source is the name of the row.
describe('error texts of public threads', () => {
  test.each<[string, string, object]>([
    ['aws-actions/configure-aws-credentials#686', DENIED, { ...WEB, answer: { message: DENIED } }],
    ['aws-actions/configure-aws-credentials#452', `Error: ${DENIED}`, { ...WEB, answer: { message: DENIED } }],
    [
      'aws-actions/configure-aws-credentials#1024',
      `Error: Could not assume role with OIDC: ${DENIED}`,
      { ...WEB, tool: 'configure-aws-credentials' },
    ],
    [
      'windmill-labs/windmill#635',
      `An error occurred (AccessDenied) when calling the AssumeRoleWithWebIdentity operation: ${DENIED}`,
      { ...WEB, answer: { code: 'AccessDenied', message: DENIED } },
    ],
    [
      'awslabs/amazon-eks-irsa-cfn#18',
      'An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: Incorrect token audience',
      { ...WEB, answer: { code: 'InvalidIdentityToken', message: 'Incorrect token audience' } },
    ],
    [
      'aws-actions/configure-aws-credentials#54',
      '##[error]User: arn:aws:iam::***:user/deployer is not authorized to perform: sts:TagSession on resource: arn:aws:iam::***:role/devops',
      { api: 'AssumeRole', action: 'sts:TagSession' },
    ],
    [
      'gruntwork-io/terragrunt#2036',
      'ERRO[0000] AccessDenied: User: arn:aws:sts::xxxxxxxx:assumed-role/atlantis-role/session is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::xxxxxxxxx:role/some-role\n\tstatus code: 403',
      { api: 'AssumeRole', tool: 'terragrunt', answer: { code: 'AccessDenied', status: 403 } },
    ],
    [
      '99designs/aws-vault#263',
      'ValidationError: The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
      { about: 'assumption', answer: { code: 'ValidationError' } },
    ],
    [
      'suzuki-shunsuke/tfaction#1934',
      "Error: Could not assume role with OIDC: 1 validation error detected: Value 'tfaction-plan-github/foo' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
      { ...WEB, sessionName: 'tfaction-plan-github/foo' },
    ],
    [
      'a session name of more than 64 characters',
      "'roleSessionName' failed to satisfy constraint: Member must have length less than or equal to 64.",
      { about: 'assumption', answer: { code: 'ValidationError' } },
    ],
    [
      'aws/aws-sdk-java-v2#5709',
      's.a.a.s.s.m.ExpiredTokenException: Token expired: current date/time 1731098245 must be before the expiration date/time 1731095240 (Service: Sts, Status Code: 400)',
      { ...WEB, tool: 'sdk-java', answer: { code: 'ExpiredTokenException', status: 400 } },
    ],
    [
      'aws-actions/configure-aws-credentials#757',
      "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
      { ...WEB, answer: { code: 'InvalidIdentityToken' } },
    ],
    [
      'a message without its caller, over two lines',
      'is not authorized to perform: sts:TagSession\non resource: arn:aws:iam::444455556666:role/automation',
      { action: 'sts:TagSession', roleArn: 'arn:aws:iam::444455556666:role/automation' },
    ],
    [
      'a provider that is missing, as a proxy words it',
      'WebIdentityError: Failed to retrieve credentials.\ncaused by Invalid Identity token: No OpenIDConnect provider found in account',
      { ...WEB, answer: { message: 'No OpenIDConnect provider found in account' } },
    ],
    [
      'hashicorp/terraform-provider-aws#32549',
      'AWS Error: operation error STS: AssumeRole, https response error StatusCode: 403, RequestID: 59fbba66-d74e-4d74-9ffb-bd9940ccadd3, api error InvalidClientTokenId: The security token included in the request is invalid',
      {
        api: 'AssumeRole',
        answer: { code: 'InvalidClientTokenId', status: 403, 'request-id': '59fbba66-d74e-4d74-9ffb-bd9940ccadd3' },
      },
    ],
    [
      'an account that was redacted',
      'Failed to assume role ... An error occurred (AccessDenied) when calling the AssumeRole operation: User: arn:aws:sts::REDACTED:assumed-role/REDACTED_ROLE_1/REDACTED_SESSION_NAME is not authorized to perform: sts:SetSourceIdentity on resource: arn:aws:iam::REDACTED:role/IambicHubRole',
      { api: 'AssumeRole', action: 'sts:SetSourceIdentity', answer: { code: 'AccessDenied' } },
    ],
    ['a trust policy that was not saved', 'Invalid principal', { about: 'trust-policy' }],
  ])('%s', (_, text, fields) => {
    expect(readErrors(text)[0]).toMatchObject(fields)
  })

  test.each([
    ['arn:aws:iam::***:role/devops'],
    ['arn:aws:iam::xxxxxxxxx:role/some-role'],
    ['arn:aws:iam::REDACTED:role/IambicHubRole'],
    ['arn:aws:iam::<account>:role/deploy'],
    ['arn:aws:iam::{target-account1}:role/deploy'],
    ['arn:aws:iam::222222222222:role/***'],
    ['***'],
  ])('%s is no fact', (masked) => {
    const [error] = readErrors(
      `AccessDenied: User: ${masked} is not authorized to perform: sts:AssumeRole on resource: ${masked}`,
    )
    expect(error?.answer.message).toContain(masked)
    expect([error?.caller, error?.roleArn]).toEqual([undefined, undefined])
  })

  test.each(['', 'all is well', '401 unauthorised', 'Error: exit code 1'])(
    '%p holds no error of this field',
    (text) => {
      expect(readErrors(text)).toEqual([])
    },
  )
})
