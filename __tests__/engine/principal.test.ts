import { describe, expect, test } from '@jest/globals'
import type { Caller, Json } from '../../src/engine/case.js'
import { matchPrincipal } from '../../src/engine/principal.js'
import { requestOf } from '../../src/engine/request.js'
import { allow, callerCase, gateTruth, PROVIDER, ROLE, SOURCE, TARGET, tokenCase } from './attempt.js'

const USER = `arn:aws:iam::${SOURCE}:user/ci/ann`
const SESSION = `arn:aws:sts::${SOURCE}:assumed-role/build/run-1`
const AS_ROLE = `arn:aws:iam::${SOURCE}:role/ci/build`
const AIDA = 'AIDACKCEVSQ6C2EXAMPLE'
const AROA = 'AROADBQP57FF2AEXAMPLE'

// Source: IAM User Guide, "AWS JSON policy elements: Principal" and "IAM identifiers".
describe('an entry and a caller', () => {
  test.each<[string, 'AWS' | 'Federated' | 'Service' | '*', string, string | Caller, string]>([
    ['anyone', 'AWS', '*', USER, 'anyone'],
    ['anyone, in the form that IAM does not save', '*', '*', USER, 'anyone'],
    ['the account by its id', 'AWS', SOURCE, USER, 'account'],
    ['the account by its ARN', 'AWS', `arn:aws:iam::${SOURCE}:root`, SESSION, 'account'],
    ['another account', 'AWS', '999999999999', USER, 'none'],
    ['an account of another partition', 'AWS', `arn:aws-cn:iam::${SOURCE}:root`, USER, 'none'],
    ['the user', 'AWS', USER, USER, 'user'],
    ['the user without its path', 'AWS', `arn:aws:iam::${SOURCE}:user/ann`, USER, 'none'],
    ['the user in other letter case', 'AWS', `arn:aws:iam::${SOURCE}:user/ci/Ann`, USER, 'none'],
    ['another user', 'AWS', `arn:aws:iam::${SOURCE}:user/ci/bob`, USER, 'none'],
    ['the role of the session', 'AWS', `arn:aws:iam::${SOURCE}:role/build`, SESSION, 'role'],
    ['the role of the session with a path, which a session does not carry', 'AWS', AS_ROLE, SESSION, 'role'],
    ['the role in other letter case', 'AWS', `arn:aws:iam::${SOURCE}:role/Build`, SESSION, 'unknown'],
    ['another role', 'AWS', `arn:aws:iam::${SOURCE}:role/other`, SESSION, 'none'],
    ['a role whose path ends like the name', 'AWS', `arn:aws:iam::${SOURCE}:role/build/x`, SESSION, 'none'],
    ['the same role name in another account', 'AWS', `arn:aws:iam::${TARGET}:role/build`, SESSION, 'none'],
    ['the session', 'AWS', SESSION, SESSION, 'session'],
    ['another session of the role', 'AWS', `arn:aws:sts::${SOURCE}:assumed-role/build/run-2`, SESSION, 'none'],
    ['a session, when only its role is known', 'AWS', SESSION, AS_ROLE, 'unknown'],
    ['a session of another role', 'AWS', `arn:aws:sts::${SOURCE}:assumed-role/other/run-1`, AS_ROLE, 'none'],
    ['a role and a user of one name', 'AWS', `arn:aws:iam::${SOURCE}:role/ann`, USER, 'none'],
    [
      'a federated user',
      'AWS',
      `arn:aws:sts::${SOURCE}:federated-user/f`,
      `arn:aws:sts::${SOURCE}:federated-user/f`,
      'session',
    ],
    [
      'another federated user',
      'AWS',
      `arn:aws:sts::${SOURCE}:federated-user/f`,
      `arn:aws:sts::${SOURCE}:federated-user/g`,
      'none',
    ],
    ['the unique id of a deleted user', 'AWS', AIDA, USER, 'none'],
    ['the unique id of the user itself', 'AWS', AIDA, { arn: USER, id: AIDA }, 'user'],
    ['the unique id of the role itself', 'AWS', AROA, { arn: SESSION, id: AROA }, 'role'],
    ['a partial wildcard, which is no wildcard', 'AWS', `arn:aws:iam::${SOURCE}:role/*`, SESSION, 'none'],
    ['a service', 'Service', 'ec2.amazonaws.com', SESSION, 'none'],
    ['a provider', 'Federated', PROVIDER, SESSION, 'none'],
    ['no ARN at all', 'AWS', 'build', SESSION, 'none'],
    ['the root user, who is in the account', 'AWS', SOURCE, `arn:aws:iam::${SOURCE}:root`, 'account'],
  ])('%s', (_, type, value, caller, match) => {
    expect(matchPrincipal({ type, value }, requestOf(callerCase({ caller })))).toBe(match)
  })

  test('nobody is known', () => {
    const r = requestOf(callerCase({}))
    expect(matchPrincipal({ type: 'AWS', value: SOURCE }, r)).toBe('unknown')
    expect(matchPrincipal({ type: 'AWS', value: '*' }, r)).toBe('anyone')
    expect(matchPrincipal({ type: 'Service', value: 'ec2.amazonaws.com' }, r)).toBe('none')
  })
})

// Source: IAM User Guide, "Create a role for OpenID Connect federation": the provider is in the account of the role.
describe('an entry and a token', () => {
  test.each<[string, 'AWS' | 'Federated' | 'Service' | '*', string, string]>([
    ['the provider', 'Federated', PROVIDER, 'provider'],
    ['the provider of another account', 'Federated', PROVIDER.replace(TARGET, SOURCE), 'none'],
    ['the provider of another partition', 'Federated', PROVIDER.replace('arn:aws:', 'arn:aws-cn:'), 'none'],
    ['a provider with a typo', 'Federated', PROVIDER.replace('token.', 'tokens.'), 'none'],
    ['a provider with a path', 'Federated', `${PROVIDER}/acme`, 'none'],
    ['a provider in other letter case', 'Federated', PROVIDER.replace('token', 'Token'), 'none'],
    ['another provider', 'Federated', `arn:aws:iam::${TARGET}:oidc-provider/gitlab.com`, 'none'],
    [
      'a SAML provider',
      'Federated',
      `arn:aws:iam::${TARGET}:saml-provider/token.actions.githubusercontent.com`,
      'none',
    ],
    ['a provider under AWS', 'AWS', PROVIDER, 'none'],
    ['the account', 'AWS', TARGET, 'none'],
    ['a service', 'Service', 'sts.amazonaws.com', 'none'],
    // what they mean for an unsigned call is not documented
    ['anyone', 'AWS', '*', 'unknown'],
    ['anyone without a type', '*', '*', 'unknown'],
    ['any provider', 'Federated', '*', 'unknown'],
  ])('%s', (_, type, value, match) => {
    expect(matchPrincipal({ type, value }, requestOf(tokenCase({})))).toBe(match)
  })

  test('a built-in provider is named by its host', () => {
    const r = requestOf(tokenCase({ claims: { iss: 'https://accounts.google.com' } }))
    expect(matchPrincipal({ type: 'Federated', value: 'accounts.google.com' }, r)).toBe('provider')
    expect(matchPrincipal({ type: 'Federated', value: 'www.amazon.com' }, r)).toBe('none')
  })
})

const HERE = `arn:aws:iam::${TARGET}:user/ann`
const HERE_SESSION = `arn:aws:sts::${TARGET}:assumed-role/build/run-1`
const HERE_ROLE = `arn:aws:iam::${TARGET}:role/build`
const MAY: Json = { Statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: ROLE } }
const MAY_NOT: Json = { Statement: { Effect: 'Deny', Action: 'sts:*', Resource: '*' } }
const NOTHING: Json = { Statement: { Effect: 'Allow', Action: 's3:*', Resource: '*' } }

// Sources: STS API Reference, AssumeRole; IAM User Guide, "How AWS enforcement code logic evaluates requests" and
// "Cross-account policy evaluation logic".
describe('what the two sides make of each other', () => {
  test.each<[string, Json, string, Json[], 'true' | 'false', 'true' | 'false']>([
    ['one account, user named: needs no policy', { AWS: HERE }, HERE, [], 'true', 'true'],
    ['one account, session named', { AWS: HERE_SESSION }, HERE_SESSION, [], 'true', 'true'],
    ['one account, role named', { AWS: HERE_ROLE }, HERE_SESSION, [], 'true', 'true'],
    ['one account, anyone', { AWS: '*' }, HERE, [], 'true', 'true'],
    ['one account, account named: needs a policy', { AWS: TARGET }, HERE, [], 'true', 'false'],
    ['one account, account named, policy allows', { AWS: TARGET }, HERE, [MAY], 'true', 'true'],
    ['one account, account named, policy for something else', { AWS: TARGET }, HERE, [NOTHING], 'true', 'false'],
    ['one account, user named, policy denies', { AWS: HERE }, HERE, [MAY, MAY_NOT], 'true', 'false'],
    ['one account, another named, policy allows', { AWS: HERE_ROLE }, HERE, [MAY], 'false', 'true'],
    ['two accounts, user named: needs a policy all the same', { AWS: USER }, USER, [], 'true', 'false'],
    ['two accounts, user named, policy allows', { AWS: USER }, USER, [MAY], 'true', 'true'],
    ['two accounts, account named, policy allows', { AWS: SOURCE }, SESSION, [MAY], 'true', 'true'],
    ['two accounts, anyone', { AWS: '*' }, USER, [], 'true', 'false'],
    ['two accounts, anyone, policy allows', { AWS: '*' }, USER, [MAY], 'true', 'true'],
    ['two accounts, nobody named', { AWS: TARGET }, USER, [MAY], 'false', 'true'],
    // "Roles may not be assumed by root accounts"
    ['the root user', { AWS: SOURCE }, `arn:aws:iam::${SOURCE}:root`, [MAY], 'true', 'false'],
    // since 2022-09-21 a role that assumes itself needs its own trust policy to say so
    [
      'a role itself, not named',
      { AWS: HERE_ROLE },
      `arn:aws:sts::${TARGET}:assumed-role/deploy/run`,
      [MAY],
      'false',
      'true',
    ],
    ['a role itself, named', { AWS: ROLE }, `arn:aws:sts::${TARGET}:assumed-role/deploy/run`, [], 'true', 'true'],
  ])('%s', (_, principal, caller, identityPolicies, trust, identity) => {
    const kase = callerCase({
      trust: allow(principal),
      caller,
      source: { identityPolicies, permissionsBoundary: MAY, sessionPolicies: [] },
    })
    expect([gateTruth(kase, 'trust-policy'), gateTruth(kase, 'identity-policy')]).toEqual([trust, identity])
  })

  // "How AWS enforcement code logic evaluates requests": which grants an implicit deny in a boundary or session policy limits
  test.each<[string, Json, string, 'true' | 'false']>([
    ['user named', { AWS: HERE }, HERE, 'true'],
    ['session named', { AWS: HERE_SESSION }, HERE_SESSION, 'true'],
    ['role named', { AWS: HERE_ROLE }, HERE_SESSION, 'false'],
    ['account named', { AWS: TARGET }, HERE_SESSION, 'false'],
    ['two accounts, user named', { AWS: USER }, USER, 'false'],
  ])('a boundary without the action, %s', (_, principal, caller, truth) => {
    const source = { identityPolicies: [MAY], permissionsBoundary: NOTHING, sessionPolicies: [] }
    expect(gateTruth(callerCase({ trust: allow(principal), caller, source }), 'identity-policy')).toBe(truth)
    const session = { identityPolicies: [MAY], permissionsBoundary: MAY, sessionPolicies: [NOTHING] }
    expect(gateTruth(callerCase({ trust: allow(principal), caller, source: session }), 'identity-policy')).toBe(truth)
  })

  test('an explicit deny in a boundary always counts', () => {
    const source = { identityPolicies: [MAY], permissionsBoundary: MAY_NOT, sessionPolicies: [] }
    expect(gateTruth(callerCase({ trust: allow({ AWS: HERE }), caller: HERE, source }), 'identity-policy')).toBe(
      'false',
    )
  })

  test('a web identity call has no identity side, and no SCP', () => {
    const source = {
      identityPolicies: [MAY_NOT],
      permissionsBoundary: MAY_NOT,
      sessionPolicies: [MAY_NOT],
      scps: [MAY_NOT],
    }
    const kase = tokenCase({ source, target: { rcps: [] } })
    expect(gateTruth(kase, 'identity-policy')).toBe('true')
    expect(gateTruth(kase, 'organization')).toBe('unknown')
    const rcp = {
      Statement: { Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRoleWithWebIdentity', Resource: '*' },
    }
    expect(gateTruth(tokenCase({ target: { rcps: [rcp] } }), 'organization')).toBe('false')
  })

  test.each([
    ['no SCP allows', [NOTHING], 'false'],
    ['an SCP denies', [MAY, MAY_NOT], 'false'],
    ['SCPs allow, and only AWS sees an endpoint policy', [MAY], 'unknown'],
  ])('%s', (_, scps, truth) => {
    expect(gateTruth(callerCase({ caller: USER, source: { scps }, target: { rcps: [] } }), 'organization')).toBe(truth)
  })
})

// Sources: IAM User Guide, "IAM JSON policy elements: Action", "… NotAction"; "Pass session tags in AWS STS"; "Monitor and
// control actions taken with assumed roles".
describe('actions', () => {
  const trust = (action: Json, name = 'Action'): Json => ({
    Statement: { Effect: 'Allow', Principal: { AWS: SOURCE }, [name]: action },
  })
  test.each<[string, Json, 'true' | 'false']>([
    ['to the letter', 'sts:AssumeRole', 'true'],
    ['in any letter case', 'STS:assumerole', 'true'],
    ['a wildcard', 'sts:*', 'true'],
    ['a wildcard within', 'sts:Assume*', 'true'],
    ['a question mark', 'sts:AssumeRol?', 'true'],
    ['everything', '*', 'true'],
    ['one of a list', ['sts:TagSession', 'sts:AssumeRole'], 'true'],
    ['the other call', 'sts:AssumeRoleWithWebIdentity', 'false'],
    ['a question mark too many', 'sts:AssumeRole?', 'false'],
    ['an empty list', [], 'false'],
  ])('%s', (_, action, truth) => {
    expect(gateTruth(callerCase({ trust: trust(action), caller: USER }), 'trust-policy')).toBe(truth)
  })

  test('NotAction is the reverse', () => {
    const of = (action: Json): string =>
      gateTruth(callerCase({ trust: trust(action, 'NotAction'), caller: USER }), 'trust-policy')
    expect([of('sts:AssumeRoleWithWebIdentity'), of('sts:*'), of('sts:assumerole')]).toEqual(['true', 'false', 'false'])
  })

  test('both at once cannot be told', () => {
    const both = { Statement: { Effect: 'Allow', Principal: { AWS: SOURCE }, Action: 'sts:*', NotAction: 'sts:*' } }
    expect(gateTruth(callerCase({ trust: both, caller: USER }), 'trust-policy')).toBe('unknown')
  })

  test.each<[string, Json, object, 'true' | 'false']>([
    ['tags without sts:TagSession', 'sts:AssumeRole', { tags: { a: 'b' } }, 'false'],
    ['tags', ['sts:AssumeRole', 'sts:TagSession'], { tags: { a: 'b' } }, 'true'],
    ['no tags', 'sts:AssumeRole', { tags: {} }, 'true'],
    ['a source identity without its action', 'sts:AssumeRole', { 'source-identity': 'ann' }, 'false'],
    ['a source identity', ['sts:AssumeRole', 'sts:SetSourceIdentity'], { 'source-identity': 'ann' }, 'true'],
    [
      'both, one allowed',
      ['sts:AssumeRole', 'sts:TagSession'],
      { tags: { a: 'b' }, 'source-identity': 'ann' },
      'false',
    ],
  ])('%s', (_, action, inputs, truth) => {
    expect(gateTruth(callerCase({ trust: trust(action), caller: USER, inputs }), 'trust-policy')).toBe(truth)
  })

  test('the actions may be allowed by different statements, and a Deny of one refuses all', () => {
    const principal = { AWS: SOURCE }
    const two = [
      { Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' },
      { Effect: 'Allow', Principal: principal, Action: 'sts:TagSession' },
    ]
    const inputs = { tags: { a: 'b' } }
    expect(gateTruth(callerCase({ trust: { Statement: two }, caller: USER, inputs }), 'trust-policy')).toBe('true')
    const denied = { Statement: [...two, { Effect: 'Deny', Principal: principal, Action: 'sts:TagSession' }] }
    expect(gateTruth(callerCase({ trust: denied, caller: USER, inputs }), 'trust-policy')).toBe('false')
    expect(gateTruth(callerCase({ trust: denied, caller: USER }), 'trust-policy')).toBe('true')
  })

  test('a source identity travels along the chain', () => {
    const caller = { arn: SESSION, 'source-identity': 'ann' }
    expect(gateTruth(callerCase({ trust: trust('sts:AssumeRole'), caller }), 'trust-policy')).toBe('false')
  })
})

describe('documents', () => {
  test.each<[string, Json, 'true' | 'false' | 'unknown']>([
    ['no statement', { Version: '2012-10-17', Statement: [] }, 'false'],
    ['a statement that is no object', { Statement: ['x'] }, 'unknown'],
    ['a list', [], 'unknown'],
    ['null', null, 'unknown'],
    [
      'an Effect in other letter case',
      { Statement: { Effect: 'allow', Principal: { AWS: SOURCE }, Action: 'sts:*' } },
      'unknown',
    ],
    ['NotPrincipal', { Statement: { Effect: 'Allow', NotPrincipal: { AWS: TARGET }, Action: 'sts:*' } }, 'unknown'],
    ['no Action', { Statement: { Effect: 'Allow', Principal: { AWS: SOURCE } } }, 'unknown'],
    ['numbers for ids', { Statement: { Effect: 'Allow', Principal: { AWS: 111111111111 }, Action: 'sts:*' } }, 'true'],
    [
      'a key named __proto__',
      JSON.parse(
        `{"Statement":{"Effect":"Allow","Principal":{"AWS":"${SOURCE}"},"Action":"sts:*","Condition":{"StringEquals":{"__proto__":"x"}}}}`,
      ),
      'unknown',
    ],
    ['a key named constructor', allow({ AWS: SOURCE }, { StringEquals: { constructor: 'x' } }), 'unknown'],
  ])('%s', (_, trust, truth) => {
    expect(gateTruth(callerCase({ trust, caller: USER }), 'trust-policy')).toBe(truth)
  })
})
