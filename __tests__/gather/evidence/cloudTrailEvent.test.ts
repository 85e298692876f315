import { expect, test } from '@jest/globals'
import { readEvent } from '../../../src/gather/cloudTrailEvent.js'

const ROLE = 'arn:aws:iam::222222222222:role/deploy'
const SUB = 'repo:acme/shop:ref:refs/heads/main'
const PROVIDER = 'arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com'
const base = {
  awsRegion: 'eu-west-1',
  requestID: 'r-1',
  requestParameters: { roleArn: ROLE, roleSessionName: 'GitHubActions' },
}
const web = { ...base, eventName: 'AssumeRoleWithWebIdentity' }
const read = {
  api: 'AssumeRoleWithWebIdentity',
  roleArn: ROLE,
  sessionName: 'GitHubActions',
  region: 'eu-west-1',
  requestId: 'r-1',
}

// IAM User Guide, "Logging IAM and AWS STS API calls with AWS CloudTrail".
test.each([
  [
    'a denied call with a token',
    {
      ...web,
      errorCode: 'AccessDenied',
      errorMessage: 'An unknown error occurred',
      userIdentity: { type: 'WebIdentityUser', userName: SUB },
    },
    {
      ...read,
      subject: SUB,
      answer: { from: 'sts', code: 'AccessDenied', message: 'An unknown error occurred', 'request-id': 'r-1' },
    },
  ],
  [
    'the subject in the parameters',
    { ...web, requestParameters: { ...base.requestParameters, subjectFromWebIdentityToken: SUB } },
    { ...read, subject: SUB },
  ],
  [
    'the principal id tells issuer and audience',
    {
      ...web,
      userIdentity: { userName: SUB, principalId: `${PROVIDER}:sts.amazonaws.com:${SUB}`, identityProvider: PROVIDER },
    },
    { ...read, subject: SUB, issuer: 'token.actions.githubusercontent.com', audience: 'sts.amazonaws.com' },
  ],
  [
    'a signed call',
    {
      ...base,
      eventName: 'AssumeRole',
      userIdentity: { type: 'IAMUser', arn: 'arn:aws:iam::111111111111:user/ci', userName: 'ci' },
      requestParameters: { roleArn: ROLE, externalId: 'acme', durationSeconds: 900 },
    },
    {
      api: 'AssumeRole',
      roleArn: ROLE,
      externalId: 'acme',
      durationSeconds: 900,
      region: 'eu-west-1',
      requestId: 'r-1',
      caller: 'arn:aws:iam::111111111111:user/ci',
    },
  ],
] as const)('%s', (_, event, expected) => {
  expect(readEvent(event as never)).toEqual(expected)
})

test.each([[null], [[]], ['text'], [{}], [{ eventName: 'GetRole' }]])('no such call: %p', (event) => {
  expect(readEvent(event as never)).toBeUndefined()
})

test('members of another shape are left out', () => {
  const odd = { eventName: 'AssumeRole', requestParameters: [1], userIdentity: 'x', errorCode: 7, awsRegion: null }
  expect(readEvent(odd as never)).toEqual({ api: 'AssumeRole' })
})
