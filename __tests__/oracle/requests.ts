import fc from 'fast-check'
import type { Case, Json } from '../../src/engine/case.js'
import type { NaiveRequest } from './naive.js'

const TARGET = '222222222222'
const SOURCE = '111111111111'
const GITHUB = 'token.actions.githubusercontent.com'
const PROVIDER = `arn:aws:iam::${TARGET}:oidc-provider/${GITHUB}`

const maybe = <T>(arb: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arb, { freq: 2 })
const tags = fc.constantFrom<Record<string, string>>({}, {}, { Env: 'prod' }, { Env: 'prod', Team: 'shop*' })

const context = fc.constantFrom(
  'ref:refs/heads/main',
  'ref:refs/heads/release/1',
  'ref:refs/tags/v1',
  'pull_request',
  'environment:prod',
)
const claims = fc
  .tuple(fc.constantFrom('acme', 'Acme', 'acme-evil'), fc.constantFrom('shop', 'shop-2'), context, fc.boolean())
  .map(
    ([owner, repo, ctx, ids]): Record<string, string> => ({
      iss: `https://${GITHUB}`,
      aud: 'sts.amazonaws.com',
      sub: ids ? `repo:${owner}@1/${repo}@2:${ctx}` : `repo:${owner}/${repo}:${ctx}`,
      repository: `${owner}/${repo}`,
      repository_owner: owner,
      ...(ctx.startsWith('environment:') ? { environment: 'prod' } : {}),
    }),
  )
const caller = fc
  .tuple(
    fc.constantFrom(
      `arn:aws:iam::${SOURCE}:user/ci/ann`,
      `arn:aws:iam::${TARGET}:user/ann`,
      `arn:aws:sts::${SOURCE}:assumed-role/build/run-1`,
      `arn:aws:sts::${TARGET}:assumed-role/build/run-1`,
      `arn:aws:sts::${SOURCE}:assumed-role/Build/run-2`,
    ),
    fc.constantFrom('/', '/ci/'),
    fc.boolean(),
    maybe(fc.constantFrom('o-1', 'o-2')),
    tags,
  )
  .map(([arn, path, mfa, organization, t]) => ({
    arn,
    id: arn.includes(':user/') ? 'AIDACKCEVSQ6C2EXAMPLE' : 'AROADBQP57FF2AEXAMPLE',
    path,
    mfa,
    organization,
    tags: t,
  }))

/** A request of which everything is known. */
export const requestOf = (api: NaiveRequest['api']): fc.Arbitrary<NaiveRequest> =>
  fc.record({
    api: fc.constant(api),
    roleArn: fc.constant(`arn:aws:iam::${TARGET}:role/deploy`),
    sessionName: fc.constantFrom('run', 'run-1'),
    externalId: maybe(fc.constantFrom('x-1', 'x-2')),
    sourceIdentity: fc.option(fc.constantFrom('ann'), { freq: 1 }),
    tags,
    region: fc.constantFrom('eu-west-1', 'us-east-1'),
    caller,
    claims,
  })

const KEYS: Readonly<Record<NaiveRequest['api'], readonly string[]>> = {
  AssumeRole: [
    'sts:ExternalId',
    'sts:externalid',
    'sts:RoleSessionName',
    'sts:SourceIdentity',
    'sts:DurationSeconds',
    'aws:PrincipalArn',
    'aws:PrincipalAccount',
    'aws:PrincipalOrgID',
    'aws:PrincipalTag/Team',
    'aws:RequestTag/Env',
    'aws:TagKeys',
    'aws:username',
    'aws:userid',
    'aws:MultiFactorAuthPresent',
    'aws:RequestedRegion',
    'aws:SecureTransport',
    'aws:SourceArn',
  ],
  AssumeRoleWithWebIdentity: [
    `${GITHUB}:sub`,
    `${GITHUB}:sub`,
    `${GITHUB}:Sub`,
    `${GITHUB}:aud`,
    `${GITHUB}:repository`,
    `${GITHUB}:repository_owner`,
    `${GITHUB}:environment`,
    'gitlab.com:sub',
    'sts:ExternalId',
    'sts:RoleSessionName',
    'aws:PrincipalArn',
    'aws:PrincipalAccount',
    'aws:RequestTag/Env',
    'aws:userid',
    'aws:RequestedRegion',
  ],
}

/** The plain values a request brings, of which near misses are made. */
const valuesOf = (q: NaiveRequest): string[] => [
  ...(q.api === 'AssumeRole'
    ? [
        q.caller.arn,
        q.caller.id,
        q.externalId ?? 'x-1',
        'o-1',
        'prod',
        'Env',
        'shop*',
        'ann',
        'true',
        '3600',
        '111111111111',
      ]
    : [q.claims.sub ?? '', q.claims.sub ?? '', q.claims.repository ?? '', 'sts.amazonaws.com', 'prod', 'acme']),
  q.sessionName,
  q.region,
]

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: they are policy variables
const NEAR: readonly ((v: string) => string)[] = [
  (v) => v,
  (v) => v,
  (v) => v,
  (v) => v.toUpperCase(),
  (v) => v.replace(/[^:/]*$/, '*'),
  (v) => `${v.slice(0, -1)}?`,
  (v) => `${v}*`,
  (v) => `*${v.slice(3)}`,
  (v) => v.replace(/:.*$/, ':*'),
  (v) => v.replace('@1', '').replace('@2', ''),
  (v) => v.replace(/assumed-role\/([^/]*)\/.*/, 'role/ci/$1').replace(':sts:', ':iam:'),
  (v) => v.slice(0, -1),
  () => '*',
  () => '',
  (v) => `$\{*}${v}`,
  () => '${aws:PrincipalTag/Team}',
  () => "${aws:RequestTag/Env, 'prod'}",
  () => '${aws:TagKeys}',
  () => '${aws:username}',
]
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: they are policy variables

const OPERATORS = [
  'StringEquals',
  'StringEquals',
  'StringLike',
  'StringLike',
  'StringNotEquals',
  'StringNotLike',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
  'ArnLike',
  'ArnEquals',
  'ArnNotLike',
  'Bool',
  'NumericEquals',
  'NumericLessThan',
  'NumericNotEquals',
]

const operator = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...OPERATORS) },
  { weight: 1, arbitrary: fc.constantFrom(...OPERATORS).map((o) => `${o}IfExists`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('ForAllValues:', 'ForAnyValue:'),
        fc.constantFrom(...OPERATORS),
        fc.constantFrom('', 'IfExists'),
      )
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom('Null', 'Null', 'ForAllValues:Null', 'ForAnyValue:Null', 'stringlike') },
)

function condition(q: NaiveRequest): fc.Arbitrary<Json> {
  const value = fc.tuple(fc.constantFrom(...valuesOf(q)), fc.constantFrom(...NEAR)).map(([v, near]) => near(v))
  const values = fc.oneof(
    { weight: 6, arbitrary: value },
    { weight: 3, arbitrary: fc.array(value, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant([]) },
  )
  const one = operator.chain((o) =>
    fc
      .dictionary(
        fc.constantFrom(...KEYS[q.api]),
        o.endsWith('Null') ? fc.constantFrom<Json>('true', 'false', true, ['true']) : (values as fc.Arbitrary<Json>),
        { minKeys: 1, maxKeys: 2, noNullPrototype: true },
      )
      .map((keys) => [o, keys] as const),
  )
  return fc.array(one, { maxLength: 2 }).map((list) => Object.fromEntries(list) as Json)
}

function principal(q: NaiveRequest): fc.Arbitrary<Json> {
  if (q.api === 'AssumeRoleWithWebIdentity')
    return fc.oneof(
      { weight: 8, arbitrary: fc.constant<Json>({ Federated: PROVIDER }) },
      {
        weight: 2,
        arbitrary: fc.constantFrom<Json>(
          { Federated: PROVIDER.replace(TARGET, SOURCE) },
          { Federated: [`${PROVIDER}/acme`, `arn:aws:iam::${TARGET}:oidc-provider/gitlab.com`] },
          { AWS: '*' },
          { AWS: TARGET },
        ),
      },
    )
  const name = q.caller.arn.split('/')[1] ?? ''
  const account = q.caller.arn.split(':')[4] ?? ''
  return fc
    .subarray(
      [
        '*',
        account,
        `arn:aws:iam::${account}:root`,
        q.caller.arn,
        `${q.caller.arn}-2`,
        q.caller.arn.toUpperCase(),
        `arn:aws:iam::${account}:role/${name}`,
        `arn:aws:iam::${account}:role/team/${name}`,
        `arn:aws:iam::${account}:role/${name.toLowerCase()}`,
        `arn:aws:iam::999999999999:role/${name}`,
        `arn:aws:iam::${account}:user/ann`,
        q.caller.id,
        'AROAOTHEREXAMPLE12345',
      ],
      { minLength: 1, maxLength: 2 },
    )
    .map((list): Json => ({ AWS: list.length === 1 ? (list[0] ?? '') : list }))
}

/** A trust policy that has to do with a request. */
export function policyFor(q: NaiveRequest): fc.Arbitrary<Json> {
  const action = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constant<Json>({ Action: [`sts:${q.api}`, 'sts:TagSession', 'sts:SetSourceIdentity'] }),
    },
    {
      weight: 4,
      arbitrary: fc.constantFrom<Json>(
        { Action: `sts:${q.api}` },
        { Action: 'sts:assumerole*' },
        { Action: 'sts:*' },
        { Action: 'sts:AssumeRole' },
        { Action: 'sts:TagSession' },
        { NotAction: 'sts:TagSession' },
        { NotAction: `sts:${q.api.toLowerCase()}` },
      ),
    },
  )
  const statement = fc
    .tuple(fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny'), principal(q), action, condition(q))
    .map(([Effect, Principal, a, Condition]): Json => ({ Effect, Principal, ...(a as object), Condition }) as Json)
  return fc
    .tuple(
      fc.constantFrom('2012-10-17', '2012-10-17', '2008-10-17', undefined),
      fc.array(statement, { minLength: 1, maxLength: 3 }),
    )
    .map(
      ([Version, list]): Json => ({
        ...(Version ? { Version } : {}),
        Statement: list.length === 1 ? (list[0] ?? null) : list,
      }),
    )
}

/** The same request as a case. */
export const caseOf = (q: NaiveRequest, trustPolicy: Json): Case => ({
  workflow: {
    inputs: {
      api: q.api,
      'role-arn': q.roleArn,
      'session-name': q.sessionName,
      'external-id': q.externalId,
      'source-identity': q.sourceIdentity,
      tags: q.tags,
      region: q.region,
    },
    ...(q.api === 'AssumeRole' ? {} : { claims: q.claims }),
  },
  source:
    q.api === 'AssumeRole'
      ? {
          caller: {
            arn: q.caller.arn,
            id: q.caller.id,
            'role-path': q.caller.path,
            credentials: q.caller.arn.includes(':user/') ? 'long-term' : 'temporary',
            ...(q.caller.arn.includes(':user/') ? {} : { mfa: q.caller.mfa }),
            organization: q.caller.organization,
            tags: q.caller.tags,
          },
        }
      : {},
  target: { trustPolicy },
})
