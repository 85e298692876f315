import { describe, expect, test } from '@jest/globals'
import type { Json } from '../../src/engine/case.js'
import { type DocumentKind, problemsOf } from '../../src/engine/policy/problems.js'
import { problemsOfText } from '../../src/engine/policy/problemsOfText.js'
import { allow, GITHUB, MAIN, PROVIDER, TARGET, trustsGithub } from './attempt.js'

const found = (document: Json, kind: DocumentKind = 'trust'): string[] =>
  problemsOf(document, kind).map((p) => `${p.severity} ${p.id} /${p.path.join('/')}`)

const good = { Effect: 'Allow', Principal: { AWS: TARGET }, Action: 'sts:AssumeRole' } as const
const one = (more: { readonly [key: string]: Json }, top: { readonly [key: string]: Json } = {}): Json => ({
  Version: '2012-10-17',
  ...top,
  Statement: { ...good, ...more },
})
const lacking = (name: string): Json => ({
  Statement: Object.fromEntries(Object.entries(good).filter(([k]) => k !== name)),
})

describe('what is in order', () => {
  test.each<[string, Json, DocumentKind]>([
    ['an account', one({}), 'trust'],
    ['no version', { Statement: good }, 'trust'],
    ['the old version, an Id and a Sid', one({ Sid: 'A1' }, { Version: '2008-10-17', Id: 'x' }), 'trust'],
    [
      'an empty Sid, twice',
      {
        Statement: [
          { ...good, Sid: '' },
          { ...good, Sid: '' },
        ],
      },
      'trust',
    ],
    ['anyone', allow({ AWS: '*' }), 'trust'],
    [
      'every form of a principal',
      allow({
        AWS: [
          TARGET,
          `arn:aws:iam::${TARGET}:root`,
          `arn:aws-us-gov:iam::${TARGET}:user/a/b`,
          `arn:aws:iam::${TARGET}:role/a/b`,
          `arn:aws:sts::${TARGET}:assumed-role/a/b`,
          `arn:aws:sts::${TARGET}:federated-user/a`,
        ],
        Service: ['ec2.amazonaws.com', 'ec2.amazonaws.com.cn', 'logs.eu-west-1.amazonaws.com'],
      }),
      'trust',
    ],
    [
      'a SAML provider',
      allow({ Federated: `arn:aws:iam::${TARGET}:saml-provider/idp` }, undefined, 'sts:AssumeRoleWithSAML'),
      'trust',
    ],
    [
      'a built-in provider',
      allow({ Federated: 'accounts.google.com' }, undefined, 'sts:AssumeRoleWithWebIdentity'),
      'trust',
    ],
    ['GitHub with a subject', trustsGithub({ StringEquals: { [`${GITHUB}:sub`]: MAIN } }), 'trust'],
    [
      'every action of STS',
      one({ Action: ['sts:*', 'sts:assumerole', 'sts:TagSession', 'sts:SetSourceIdentity', 'sts:SetContext', '*'] }),
      'trust',
    ],
    [
      'numbers and booleans',
      one({
        Condition: { Bool: { 'aws:SecureTransport': true }, NumericLessThan: { 'aws:MultiFactorAuthAge': 3600 } },
      }),
      'trust',
    ],
    [
      'ForAllValues of a key with many values',
      one({ Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a'] } } }),
      'trust',
    ],
    [
      'ForAllValues in a Deny',
      one({ Effect: 'Deny', Condition: { 'ForAllValues:StringEquals': { 'aws:username': 'a' } } }),
      'trust',
    ],
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: they are policy variables
    ['a variable with a version', one({ Condition: { StringEquals: { 'aws:username': '${aws:userid}' } } }), 'trust'],
    ['an escaped asterisk', one({ Condition: { StringEquals: { 'aws:username': '${*}' } } }), 'trust'],
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: they are policy variables
    [
      'an identity policy',
      { Statement: { Effect: 'Allow', Action: ['sts:AssumeRole', 's3:Get*'], Resource: '*' } },
      'identity',
    ],
    ['an RCP', { Statement: { Effect: 'Deny', Principal: '*', Action: 'sts:*', Resource: '*' } }, 'resource-control'],
  ])('%s', (_, document, kind) => {
    expect(found(document, kind)).toEqual([])
  })
})

describe('what IAM refuses to save', () => {
  const AT = '/Statement'
  test.each<[string, Json, string]>([
    // IAM User Guide, "Grammar of the IAM JSON policy language"
    ['no object', 'x', 'document-not-object /'],
    ['a list', [], 'document-not-object /'],
    ['null', null, 'document-not-object /'],
    ['an unknown element', one({}, { Statements: [] }), 'element-unknown /Statements'],
    ['an unknown element of a statement', one({ Principals: '*' }), `element-unknown ${AT}/Principals`],
    ['no Statement', { Version: '2012-10-17' }, 'statement-missing /'],
    ['an empty Statement', { Statement: [] }, 'statement-empty /Statement'],
    ['a statement that is none', { Statement: [good, 'x'] }, 'statement-not-object /Statement/1'],
    ['an Id that is no string', one({}, { Id: 1 }), 'id-not-string /Id'],
    // "IAM JSON policy elements: Version"
    ['a version that does not exist', one({}, { Version: '2012-10-18' }), 'version-unknown /Version'],
    ['a version that is no string', one({}, { Version: 2012 }), 'version-unknown /Version'],
    // "IAM JSON policy elements: Sid"
    ['a Sid with a hyphen', one({ Sid: 'a-b' }), `sid-malformed ${AT}/Sid`],
    ['a Sid that is no string', one({ Sid: 1 }), `sid-malformed ${AT}/Sid`],
    [
      'a Sid twice',
      {
        Statement: [
          { ...good, Sid: 'A' },
          { ...good, Sid: 'A' },
        ],
      },
      'sid-duplicate /Statement/1/Sid',
    ],
    // "IAM JSON policy elements: Effect"
    ['no Effect', lacking('Effect'), `effect-missing ${AT}`],
    ['an Effect in other letter case', one({ Effect: 'allow' }), `effect-unknown ${AT}/Effect`],
    // "AWS JSON policy elements: NotPrincipal", "… Resource"
    [
      'NotPrincipal',
      { Statement: { ...(lacking('Principal') as { Statement: object }).Statement, NotPrincipal: { AWS: '*' } } },
      `not-principal ${AT}/NotPrincipal`,
    ],
    ['NotPrincipal besides', one({ NotPrincipal: { AWS: TARGET } }), `not-principal ${AT}/NotPrincipal`],
    ['Resource', one({ Resource: '*' }), `resource-in-trust-policy ${AT}/Resource`],
    ['NotResource', one({ NotResource: '*' }), `resource-in-trust-policy ${AT}/NotResource`],
    // "AWS JSON policy elements: Principal"
    ['no Principal', lacking('Principal'), `principal-missing ${AT}`],
    ['a Principal that names nobody', one({ Principal: {} }), `principal-missing ${AT}/Principal`],
    ['"*" alone', one({ Principal: '*' }), `principal-star ${AT}/Principal`],
    ['an ARN alone', one({ Principal: PROVIDER }), `principal-malformed ${AT}/Principal`],
    ['an unknown kind', one({ Principal: { aws: TARGET } }), `principal-type-unknown ${AT}/Principal/aws`],
    [
      '__proto__ as a kind',
      JSON.parse(`{"Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"__proto__":"x"}}}`),
      `principal-type-unknown ${AT}/Principal/__proto__`,
    ],
    [
      'a wildcard in a part',
      one({ Principal: { AWS: [TARGET, `arn:aws:iam::${TARGET}:role/*`] } }),
      `principal-wildcard ${AT}/Principal/AWS/1`,
    ],
    [
      'a wildcard for the account',
      one({ Principal: { AWS: 'arn:aws:iam::*:root' } }),
      `principal-wildcard ${AT}/Principal/AWS`,
    ],
    [
      'a wildcard in a provider',
      one({ Principal: { Federated: '*' }, Action: 'sts:*' }),
      `principal-wildcard ${AT}/Principal/Federated`,
    ],
    ['eleven digits', one({ Principal: { AWS: '12345678901' } }), `principal-malformed ${AT}/Principal/AWS`],
    ['an ARN of nothing', one({ Principal: { AWS: 'arn:aws:iam::root' } }), `principal-malformed ${AT}/Principal/AWS`],
    [
      'an ARN without an account',
      one({ Principal: { AWS: 'arn:aws:iam:::role/x' } }),
      `principal-malformed ${AT}/Principal/AWS`,
    ],
    [
      'an ARN with a Region',
      one({ Principal: { AWS: `arn:aws:iam:eu-west-1:${TARGET}:role/x` } }),
      `principal-malformed ${AT}/Principal/AWS`,
    ],
    [
      'a session ARN without a session',
      one({ Principal: { AWS: `arn:aws:sts::${TARGET}:assumed-role/x` } }),
      `principal-malformed ${AT}/Principal/AWS`,
    ],
    [
      'a group',
      one({ Principal: { AWS: `arn:aws:iam::${TARGET}:group/x` } }),
      `principal-malformed ${AT}/Principal/AWS`,
    ],
    ['a provider under AWS', one({ Principal: { AWS: PROVIDER } }), `principal-malformed ${AT}/Principal/AWS`],
    [
      'a URL for a provider',
      one({ Principal: { Federated: `https://${GITHUB}` }, Action: 'sts:*' }),
      `principal-malformed ${AT}/Principal/Federated`,
    ],
    ['null for a principal', one({ Principal: { AWS: null } }), `principal-malformed ${AT}/Principal/AWS`],
    // "IAM JSON policy elements: Action"
    ['no Action', lacking('Action'), `action-missing ${AT}`],
    ['both', one({ NotAction: 'sts:TagSession' }), `action-twice ${AT}/NotAction`],
    ['an action that is no string', one({ Action: ['sts:*', 1] }), `action-not-string ${AT}/Action/1`],
    ['an action without a service', one({ Action: 'AssumeRole' }), `action-malformed ${AT}/Action`],
    [
      'an action of another service',
      one({ Action: ['sts:AssumeRole', 's3:GetObject'] }),
      `action-not-of-sts ${AT}/Action/1`,
    ],
    // "IAM JSON policy elements: Condition operators"
    ['a Condition that is no object', one({ Condition: [] }), `condition-malformed ${AT}/Condition`],
    [
      'an operator without keys',
      one({ Condition: { StringEquals: 'x' } }),
      `condition-malformed ${AT}/Condition/StringEquals`,
    ],
    [
      'an unknown operator',
      one({ Condition: { StringLikes: { a: 'b' } } }),
      `operator-unknown ${AT}/Condition/StringLikes`,
    ],
    [
      'a key in place of an operator',
      one({ Condition: { 'aws:username': 'b' } }),
      `operator-unknown ${AT}/Condition/aws:username`,
    ],
    [
      'NullIfExists',
      one({ Condition: { NullIfExists: { a: 'true' } } }),
      `operator-unknown ${AT}/Condition/NullIfExists`,
    ],
    [
      'null for a value',
      one({ Condition: { StringEquals: { 'aws:username': [null] } } }),
      `value-malformed ${AT}/Condition/StringEquals/aws:username/0`,
    ],
    // "Identity-provider controls for shared OIDC providers"
    [
      'GitHub without a condition',
      allow({ Federated: PROVIDER }, undefined, 'sts:AssumeRoleWithWebIdentity'),
      'shared-issuer-unrestricted /Statement/0/Principal/Federated',
    ],
    [
      'GitHub with the audience alone',
      trustsGithub({ StringEquals: { [`${GITHUB}:aud`]: 'sts.amazonaws.com' } }),
      'shared-issuer-unrestricted /Statement/0/Principal/Federated',
    ],
    [
      'GitHub with Null alone',
      trustsGithub({ Null: { [`${GITHUB}:sub`]: 'false' } }),
      'shared-issuer-unrestricted /Statement/0/Principal/Federated',
    ],
    [
      'GitHub with job_workflow_ref alone',
      trustsGithub({ StringLike: { [`${GITHUB}:job_workflow_ref`]: 'acme/*' } }),
      'shared-issuer-unrestricted /Statement/0/Principal/Federated',
    ],
    [
      'GitHub with any subject',
      trustsGithub({ StringLike: { [`${GITHUB}:sub`]: '*' } }),
      `shared-issuer-unrestricted /Statement/0/Condition/StringLike/${GITHUB}:sub`,
    ],
    [
      'GitLab with the audience alone',
      allow(
        { Federated: `arn:aws:iam::${TARGET}:oidc-provider/gitlab.com` },
        { StringEquals: { 'gitlab.com:aud': 'x' } },
        'sts:AssumeRoleWithWebIdentity',
      ),
      'shared-issuer-unrestricted /Statement/0/Principal/Federated',
    ],
    [
      'Cognito without an identity pool',
      allow({ Federated: 'cognito-identity.amazonaws.com' }, undefined, 'sts:AssumeRoleWithWebIdentity'),
      'shared-issuer-unrestricted /Statement/0/Principal/Federated',
    ],
    // IAM API Reference, UpdateAssumeRolePolicy
    [
      'a character beyond Latin-1',
      one({ Condition: { StringEquals: { 'aws:username': 'a–b' } } }),
      `character ${AT}/Condition/StringEquals/aws:username`,
    ],
    [
      'more than the API takes',
      one({ Condition: { StringEquals: { 'aws:username': 'a'.repeat(131_073) } } }),
      'length-over-limit /',
    ],
  ])('%s', (_, document, problem) => {
    expect(found(document)).toEqual([`error ${problem}`])
  })

  test.each<[string, Json, string]>([
    [
      'an identity policy with a Principal',
      { Statement: { ...good, Resource: '*' } },
      'error principal-in-identity-policy /Statement/Principal',
    ],
    [
      'an identity policy without a Resource',
      { Statement: { Effect: 'Allow', Action: 's3:*' } },
      'error resource-missing /Statement',
    ],
  ])('%s', (_, document, problem) => {
    expect(found(document, 'identity')).toEqual([problem])
  })
})

describe('what mostly is a mistake', () => {
  const AT = '/Statement'
  const condition = (operator: string, key: string, value: Json): [Json, string] => [
    one({ Condition: { [operator]: { [key]: value } } }),
    `${AT}/Condition/${operator}/${key}`,
  ]
  const rows: [string, string, [Json, string]][] = [
    // Access Analyzer policy check reference
    [
      'ForAllValues of a key with one value',
      'for-all-values-single-valued',
      condition('ForAllValues:StringEquals', 'aws:username', 'a'),
    ],
    ['an asterisk under StringEquals', 'wildcard-without-like', condition('StringEquals', 'aws:username', 'a*')],
    [
      'an asterisk under StringNotEqualsIgnoreCase',
      'wildcard-without-like',
      condition('StringNotEqualsIgnoreCase', 'aws:username', 'a*'),
    ],
    ['Null with ForAllValues', 'null-with-set-operator', condition('ForAllValues:Null', 'aws:TagKeys', 'true')],
    ['Null with ForAnyValue', 'null-with-set-operator', condition('ForAnyValue:Null', 'aws:TagKeys', 'true')],
    ['no values', 'values-empty', condition('StringEquals', 'aws:username', [])],
    ['a number that is none', 'value-of-other-type', condition('NumericEquals', 'aws:MultiFactorAuthAge', 'ten')],
    ['a boolean that is none', 'value-of-other-type', condition('Bool', 'aws:SecureTransport', 'yes')],
    ['an address that is none', 'value-of-other-type', condition('IpAddress', 'aws:SourceIp', '10.0.0.0/40')],
    ['an ARN that is none', 'value-of-other-type', condition('ArnLike', 'aws:PrincipalArn', 'deploy')],
    ['a date that is none', 'value-of-other-type', condition('DateLessThan', 'aws:CurrentTime', 'tomorrow')],
    // the unique id stands where a user or role was deleted: IAM User Guide, "AWS JSON policy elements: Principal"
    [
      'the unique id of a deleted role',
      'principal-deleted',
      [one({ Principal: { AWS: 'AROADBQP57FF2AEXAMPLE' } }), `${AT}/Principal/AWS`],
    ],
    ['a number for an account', 'principal-number', [one({ Principal: { AWS: 222222222222 } }), `${AT}/Principal/AWS`]],
    ['an empty list of principals', 'principal-empty', [one({ Principal: { AWS: [] } }), `${AT}/Principal/AWS`]],
    ['a service that is none', 'service-unknown', [one({ Principal: { Service: 'ec2' } }), `${AT}/Principal/Service`]],
    [
      'a canonical user',
      'principal-canonical-user',
      [one({ Principal: { CanonicalUser: 'abc' } }), `${AT}/Principal/CanonicalUser`],
    ],
    ['no actions', 'action-empty', [one({ Action: [] }), `${AT}/Action`]],
    [
      'an action that STS does not have',
      'action-unknown',
      [one({ Action: ['sts:AssumeRole', 'sts:AssumeRoles'] }), `${AT}/Action/1`],
    ],
    [
      'a provider and AssumeRole',
      'action-principal-mismatch',
      [one({ Principal: { Federated: `arn:aws:iam::${TARGET}:oidc-provider/x.com` } }), `${AT}/Action`],
    ],
    [
      'an account and AssumeRoleWithWebIdentity',
      'action-principal-mismatch',
      [one({ Action: 'sts:AssumeRoleWithWebIdentity' }), `${AT}/Action`],
    ],
    [
      'a SAML provider and AssumeRoleWithWebIdentity',
      'action-principal-mismatch',
      [
        one({
          Principal: { Federated: `arn:aws:iam::${TARGET}:saml-provider/x` },
          Action: 'sts:AssumeRoleWithWebIdentity',
        }),
        `${AT}/Action`,
      ],
    ],
    [
      'any owner on GitHub',
      'subject-owner-open',
      [
        trustsGithub({ StringLike: { [`${GITHUB}:sub`]: 'repo:acme*/*' } }),
        `/Statement/0/Condition/StringLike/${GITHUB}:sub`,
      ],
    ],
    [
      'one trivial subject of two',
      'shared-issuer-open',
      [
        trustsGithub({ StringLike: { [`${GITHUB}:sub`]: [MAIN, '*'] } }),
        `/Statement/0/Condition/StringLike/${GITHUB}:sub`,
      ],
    ],
    [
      'all subjects but one',
      'shared-issuer-open',
      [
        trustsGithub({ StringNotEquals: { [`${GITHUB}:sub`]: MAIN } }),
        `/Statement/0/Condition/StringNotEquals/${GITHUB}:sub`,
      ],
    ],
    // the default quota; how far it can be raised is told differently
    [
      'a long document',
      'length-over-quota',
      [one({ Condition: { StringEquals: { 'aws:username': 'a'.repeat(2000) } } }), '/'],
    ],
  ]
  test.each(rows)('%s', (_, id, [document, path]) => {
    expect(found(document)).toEqual([`warning ${id} ${path}`])
  })

  test('a variable where the version has none', () => {
    const text = ['$', '{aws:username}'].join('')
    const of = (top: object): string[] =>
      found({ ...top, Statement: { ...good, Condition: { StringEquals: { 'aws:userid': text } } } })
    expect(of({})).toEqual(['warning variable-without-version /Statement/Condition/StringEquals/aws:userid'])
    expect(of({ Version: '2008-10-17' })).toHaveLength(1)
    expect(of({ Version: '2012-10-17' })).toEqual([])
  })

  test('white space does not count towards the quota', () => {
    const value = (n: number): Json => one({ Condition: { StringEquals: { 'aws:username': ' '.repeat(n) } } })
    expect(found(value(5000))).toEqual([])
  })
})

test('problems come in the order of the text', () => {
  const document = {
    Foo: 1,
    Statement: [
      { Resource: '*', Effect: 'x' },
      { Sid: '-', ...good },
    ],
    Version: 'x',
  }
  expect(problemsOf(document, 'trust').map((p) => p.path.join('/'))).toEqual([
    'Foo',
    'Statement/0',
    'Statement/0',
    'Statement/0/Resource',
    'Statement/0/Effect',
    'Statement/1/Sid',
    'Version',
  ])
})

describe('problems of a text', () => {
  const places = (text: string): string[] =>
    problemsOfText(text, 'trust').map(
      (p) => `${p.id} ${p.line}:${p.column}${p.first ? ` first ${p.first.line}:${p.first.column}` : ''}`,
    )
  const lines = [
    '{',
    '  "Version": "2012-10-17",',
    '  "Statement": [',
    '    {',
    '      "Effect": "Allow",',
    `      "Principal": { "Federated": "${PROVIDER}" },`,
    '      "Action": "sts:AssumeRoleWithWebIdentity",',
    '      "Condition": {',
    '        "StringLike": {',
    `          "${GITHUB}:sub": "repo:acme/a:*",`,
    `          "${GITHUB}:sub": "repo:acme/b:*"`,
    '        }',
    '      }',
    '    }',
    '  ]',
    '}',
  ]

  test('a key that stands twice, with both places', () => {
    expect(places(lines.join('\n'))).toEqual(['duplicate-key 11:11 first 10:11'])
    expect(places(lines.join('\r\n'))).toEqual(['duplicate-key 11:11 first 10:11'])
  })

  test('twice the same operator, of which the first is lost', () => {
    const text =
      '{"Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:*",\n"Condition":{"Bool":{"a:b":true},\n"Bool":{"c:d":true}}}}'
    expect(places(text)).toEqual(['duplicate-key 3:1 first 2:14'])
  })

  test('a problem of the document stands at its key, or at the item of a list', () => {
    const text = lines
      .filter((_, i) => i !== 9)
      .join('\n')
      .replace('"Allow"', '"allow"')
    expect(places(text)).toEqual(['effect-unknown 5:7'])
    expect(places('{"Statement":[\n  "x" ]}')).toEqual(['statement-not-object 2:3'])
    expect(places('{\n "Statement": {}}')).toEqual([
      'effect-missing 2:2',
      'action-missing 2:2',
      'principal-missing 2:2',
    ])
  })

  test.each([
    ['', 'invalid-json 1:1'],
    ['{"Statement": [}', 'invalid-json 1:16'],
    ['{\n  "Version": "2012-10-17",\n}', 'invalid-json 3:1'],
    ["{'Version': 1}", 'invalid-json 1:2'],
    ['{"a":1} x', 'invalid-json 1:9'],
    ['{"a":\n"b', 'invalid-json 2:1'],
    ['// {}', 'invalid-json 1:1'],
    ['[]', 'document-not-object 1:1'],
  ])('%j', (text, place) => {
    expect(places(text)).toEqual([place])
  })

  test('a character that IAM does not take, unless it is escaped', () => {
    const text = (value: string): string =>
      `{"Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:*","Condition":{"StringEquals":{"a:b":"${value}"}}}}`
    expect(places(text('a–b'))).toEqual(['character 1:110'])
    expect(places(text('a\\u2013b'))).toEqual([])
    expect(places(text('äé'))).toEqual([])
  })
})
