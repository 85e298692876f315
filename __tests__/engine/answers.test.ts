import { describe, expect, test } from '@jest/globals'
import { testimonyOf } from '../../src/engine/answers.js'
import type { Answer } from '../../src/engine/case.js'
import { allow, callerCase, GITHUB, gateTruth, MAIN, ROLE, SOURCE, tokenCase, trustsGithub } from './attempt.js'

const heard = (answer: Answer): string => {
  const t = testimonyOf(answer)
  return t ? `${t.gates.join(' ')}${t.key ? ` ${t.key}` : ''}${t.transient ? ' transient' : ''}` : 'nothing'
}
const DENIED = `User: arn:aws:iam::${SOURCE}:user/ann is not authorized to perform: sts:AssumeRole on resource: ${ROLE}`
const ANY = 'trust-policy identity-policy organization'

describe('AssumeRoleWithWebIdentity', () => {
  // STS API Reference, errors; sentences as quoted in public threads
  test.each<[string, string, string]>([
    ['AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 'trust-policy organization'],
    [
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
      'provider oidc-provider',
    ],
    ['InvalidIdentityToken', 'Incorrect token audience', 'provider client-id'],
    [
      'InvalidIdentityToken',
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
      'provider idp-keys transient',
    ],
    [
      'InvalidIdentityToken',
      "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
      'provider thumbprint',
    ],
    [
      'InvalidIdentityToken',
      'The target role ARN is not present in the roles claim of the identity token',
      'token roles-claim',
    ],
    ['InvalidIdentityToken', 'something else', 'token provider'],
    [
      'ExpiredTokenException',
      'Token expired: current date/time 1740387458 must be before the expiration date/time 1740319004',
      'token token-expiry',
    ],
    ['IDPCommunicationError', 'x', 'provider idp-keys transient'],
    ['IDPRejectedClaim', 'x', 'provider idp-rejected-claim'],
    ['ValidationError', 'Request ARN is invalid', 'request role-arn'],
  ])('%s: %s', (code, message, says) => {
    expect(heard({ code, message })).toBe(says)
    // The SDK names the shape, the wire the code, and people paste the sentence with either in front.
    if (code !== 'IDPCommunicationError' && code !== 'IDPRejectedClaim' && message !== 'something else')
      expect(heard({ message: `${code}: ${message}` })).toBe(says)
  })

  // docs.github.com "OpenID Connect reference"; actions/toolkit, oidc-utils.ts
  test.each<[string, string]>([
    ['Error message: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable', 'token id-token'],
    ['Error message: Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable', 'token id-token'],
    ['Failed to get ID Token. \n Error Code : 503\n Error Message: x', 'token token-endpoint transient'],
    ['Failed to get ID Token. \n Error Code : 403\n Error Message: x', 'token token-endpoint'],
    ['Response json body do not have ID Token field', 'token token-endpoint'],
  ])('%s', (message, says) => {
    expect(heard({ message })).toBe(says)
  })
})

describe('AssumeRole', () => {
  // IAM User Guide, "Troubleshoot access denied error messages"
  test.each<[string, string]>([
    ['', ANY],
    [' because no identity-based policy allows the sts:AssumeRole action', 'identity-policy identity-allow'],
    [' with an explicit deny in an identity-based policy', 'identity-policy identity-deny'],
    [' because no role trust policy allows the sts:AssumeRole action', 'trust-policy trust-allow'],
    [' with an explicit deny in the role trust policy', 'trust-policy trust-deny'],
    [' because no resource-based policy allows the sts:AssumeRole action', 'trust-policy trust-allow'],
    [' with an explicit deny in a resource-based policy', 'trust-policy trust-deny'],
    [' with an explicit deny in a service control policy', 'organization scp'],
    [
      ' with an explicit deny in a service control policy: arn:aws:organizations::987654321098:policy/o-qv5af4abcd/service_control_policy/p-2kgnabcd',
      'organization scp',
    ],
    [' because no service control policy allows the sts:AssumeRole action', 'organization scp'],
    [' with an explicit deny in a resource control policy', 'organization rcp'],
    [' because no permissions boundary allows the sts:AssumeRole action', 'identity-policy permissions-boundary'],
    [' with an explicit deny in a permissions boundary', 'identity-policy permissions-boundary'],
    [' because no session policy allows the sts:AssumeRole action', 'identity-policy session-policy'],
    [' with an explicit deny in a sessions policy', 'identity-policy session-policy'],
    [' because no VPC endpoint policy allows the sts:AssumeRole action', 'organization endpoint-policy'],
    [' with an explicit deny in a VPC endpoint policy', 'organization endpoint-policy'],
  ])('AccessDenied%s', (context, says) => {
    expect(heard({ code: 'AccessDenied', message: `${DENIED}${context}` })).toBe(says)
  })

  test.each<[string, string, string]>([
    ['InvalidClientTokenId', 'The security token included in the request is invalid.', 'request credentials'],
    ['SignatureDoesNotMatch', 'The request signature we calculated does not match …', 'request signature'],
    ['ExpiredToken', 'The security token included in the request is expired', 'request credentials-expired'],
    ['ExpiredTokenException', 'The security token included in the request is expired', 'request credentials-expired'],
    [
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      'session max-session-duration',
    ],
    [
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
      'session chaining-limit',
    ],
    [
      'ValidationError',
      "1 validation error detected: Value 'Session1:2' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
      'request session-name',
    ],
    ['ValidationError', 'nothing-valid-in-here is invalid', 'request role-arn'],
    ['ValidationError', 'arn:a:::something/test-role is invalid', 'request role-arn'],
    [
      'InvalidParameterValue',
      'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
      'request tags',
    ],
    [
      'InvalidParameterValue',
      'The specified transitive tag key must be included in the requested tags.',
      'request tags',
    ],
    ['PackedPolicyTooLarge', 'x', 'session packed-size'],
    ['MalformedPolicyDocument', 'x', 'request session-policy'],
    ['RegionDisabledException', 'STS is not activated in this region', 'request sts-region'],
    ['Throttling', 'Rate exceeded', 'request throttled transient'],
  ])('%s: %s', (code, message, says) => {
    expect(heard({ code, message })).toBe(says)
  })

  // What is said before any call, or by IAM on saving: botocore exceptions.py, aws-sdk-go-base errors.go, @smithy/property-provider,
  // IAM API Reference (CreateRole, UpdateAssumeRolePolicy), Node.js "Errors"
  test.each<[Answer, string]>([
    [
      { code: 'CredentialsProviderError', message: 'Could not load credentials from any providers' },
      'request credentials-missing',
    ],
    [{ message: 'Could not load credentials from any providers' }, 'token'],
    [{ message: 'No valid credential sources found' }, 'request credentials-missing'],
    [{ message: 'failed to refresh cached credentials, no EC2 IMDS role found' }, 'request credentials-missing'],
    [
      {
        message:
          'No valid credential sources found Error: failed to refresh cached credentials, operation error STS: AssumeRole, https response error StatusCode: 403, api error AccessDenied: Roles may not be assumed by root accounts.',
      },
      'identity-policy root-user',
    ],
    [{ message: 'Unable to locate credentials' }, 'request credentials-missing'],
    [{ message: 'failed to get shared config profile, prod' }, 'request profile'],
    [{ message: 'The config profile (prod) could not be found' }, 'request profile'],
    [{ code: 'EntityAlreadyExists', message: 'Role with name deploy already exists.' }, 'request role-already-exists'],
    [
      {
        code: 'MalformedPolicyDocument',
        message: 'Invalid principal in policy: "AWS":"arn:aws:iam::111111111111:role/x"',
      },
      'trust-policy invalid-principal',
    ],
    [
      {
        code: 'MalformedPolicyDocument',
        message:
          'Trust policy with trusted principal arn:aws:iam::222222222222:oidc-provider/x must evaluate, using StringEquals, StringLike or StringEqualsIgnoreCase, x:sub which is not scoped to all.',
      },
      'trust-policy trust-policy-refused',
    ],
    [
      { from: 'network', code: 'ENOTFOUND', message: 'getaddrinfo ENOTFOUND sts.eu-wst-1.amazonaws.com' },
      'request sts-endpoint',
    ],
    [{ message: 'dial tcp: lookup sts.eu-wst-1.amazonaws.com on 127.0.0.53:53: no such host' }, 'request sts-endpoint'],
    [{ from: 'network', message: 'getaddrinfo EAI_AGAIN sts.amazonaws.com' }, 'request network transient'],
    [{ from: 'network', message: 'the line is dead' }, 'request network transient'],
    [{ from: 'sts', status: 502, message: 'Bad Gateway' }, 'request service-unavailable transient'],
    [{ from: 'github', status: 500, message: 'x' }, 'token token-endpoint transient'],
  ])('%o', (answer, says) => {
    expect(heard(answer)).toBe(says)
  })

  test('words that are not known say nothing', () => {
    expect(heard({ code: 'Teapot', message: 'short and stout' })).toBe('nothing')
  })
})

// An answer speaks for the gate that gave it and for every gate before it.
describe('what an answer settles', () => {
  const trust = trustsGithub({ StringEquals: { [`${GITHUB}:sub`]: MAIN } })
  test.each<[string, string, 'token' | 'request' | 'provider' | 'trust-policy', string]>([
    ['Not authorized to perform sts:AssumeRoleWithWebIdentity', 'AccessDenied', 'token', 'true'],
    ['Not authorized to perform sts:AssumeRoleWithWebIdentity', 'AccessDenied', 'request', 'true'],
    ['Not authorized to perform sts:AssumeRoleWithWebIdentity', 'AccessDenied', 'provider', 'true'],
    ['Incorrect token audience', 'InvalidIdentityToken', 'provider', 'false'],
    ['Incorrect token audience', 'InvalidIdentityToken', 'request', 'true'],
    ['No OpenIDConnect provider found in your account for x', 'InvalidIdentityToken', 'provider', 'false'],
    ['Token expired: current date/time 2 must be before the expiration date/time 1', 'ExpiredToken', 'token', 'false'],
  ])('%s', (message, code, gate, truth) => {
    expect(gateTruth({ ...tokenCase({ trust }), answer: { code, message } }, gate)).toBe(truth)
  })

  test('it does not overrule what was worked out', () => {
    const kase = { ...tokenCase({ trust: trustsGithub({ StringEquals: { [`${GITHUB}:sub`]: 'x' } }) }) }
    const message = 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.'
    expect(gateTruth({ ...kase, answer: { message } }, 'trust-policy')).toBe('false')
  })

  test('the side that AWS names is refused, although its policies were not read', () => {
    const caller = `arn:aws:iam::${SOURCE}:user/ann`
    const message = `${DENIED} because no identity-based policy allows the sts:AssumeRole action`
    const kase = { ...callerCase({ trust: allow({ AWS: SOURCE }), caller }), answer: { message } }
    expect([gateTruth(kase, 'trust-policy'), gateTruth(kase, 'identity-policy')]).toEqual(['true', 'false'])
  })
})
