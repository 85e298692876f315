import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { causes } from '../src/causes/index.js'
import type { Caller, Case, Json, RequestInputs } from '../src/engine/case.js'
import { type Diagnosis, diagnose } from '../src/engine/diagnose.js'
import { apply } from '../src/engine/edit.js'

// Several things wrong at once, and causes that lie close together: which one speaks, and which keeps silent.

const ROLE = 'arn:aws:iam::222222222222:role/deploy'
const USER = 'arn:aws:iam::111111111111:user/ci'
const SESSION = 'arn:aws:sts::111111111111:assumed-role/runner/build-17'
const PROVIDER = 'arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com'

const doc = (...Statement: Json[]): Json => ({ Version: '2012-10-17', Statement })
const trusts = (Principal: Json, Condition?: Json, Action: Json = 'sts:AssumeRole'): Json => ({
  Effect: 'Allow',
  Principal,
  Action,
  ...(Condition ? { Condition } : {}),
})
const allows = (Action: Json, Resource: Json = ROLE): Json => ({ Effect: 'Allow', Action, Resource })
const denies = (more: { readonly [key: string]: Json }): Json => ({ Effect: 'Deny', ...more })

interface Given {
  readonly inputs?: RequestInputs
  readonly caller?: string
  readonly more?: Omit<Caller, 'arn'>
  readonly identity?: readonly Json[]
  readonly boundary?: Json
  readonly trust?: Json
  readonly says?: string
}
const kase = ({ inputs, caller = USER, more, identity, boundary, trust, says }: Given): Case => ({
  workflow: { inputs: { api: 'AssumeRole', 'role-arn': ROLE, ...inputs } },
  source: {
    caller: { arn: caller, ...more },
    ...(identity ? { identityPolicies: identity } : {}),
    ...(boundary ? { permissionsBoundary: boundary } : {}),
  },
  target: trust ? { trustPolicy: trust } : {},
  ...(says ? { answer: { code: 'AccessDenied', message: says, status: 403 } } : {}),
})
const found = (d: Diagnosis): string[] => [...new Set(d.findings.map((f) => `${f.cause} ${f.side}`))]

const externalId: Json = { StringEquals: { 'sts:ExternalId': 'acme-1234' } }
const tagged: RequestInputs = { tags: { team: 'web' } }
const everything = [doc(allows('*', '*'))]
const noTagSession = `User: ${USER} is not authorized to perform: sts:TagSession on resource: ${ROLE}`
const longTerm = { credentials: 'long-term' } as const

describe('what is named first', () => {
  const cases: readonly (readonly [string, Given, string])[] = [
    [
      'an external ID with a line break, which STS refuses as well',
      {
        inputs: { 'external-id': 'acme-1234\n' },
        identity: everything,
        trust: doc(trusts({ AWS: USER }, externalId)),
      },
      'external-id-whitespace-or-case workflow',
    ],
    [
      'an external ID that the policy itself writes with a blank',
      {
        inputs: { 'external-id': 'acme-1234' },
        identity: everything,
        trust: doc(trusts({ AWS: USER }, { StringEquals: { 'sts:ExternalId': 'acme-1234 ' } })),
      },
      'external-id-whitespace-or-case target',
    ],
    [
      'sts:TagSession in a statement of its own that asks for an external ID (IAM User Guide, "Pass session tags in AWS STS")',
      {
        inputs: { ...tagged, 'external-id': null },
        trust: doc(trusts({ AWS: USER }), trusts({ AWS: USER }, externalId, 'sts:TagSession')),
        says: noTagSession,
      },
      'external-id-not-sent workflow',
    ],
    [
      'the trust policy allows sts:TagSession, so the refusal of it is of the other side',
      { inputs: tagged, trust: doc(trusts({ AWS: USER }, undefined, 'sts:*')), says: noTagSession },
      'tagsession-missing source',
    ],
    [
      'inside one account, where the trust policy names the account only (STS API Reference, AssumeRole)',
      {
        caller: 'arn:aws:iam::222222222222:user/ci',
        identity: [],
        trust: doc(trusts({ AWS: '222222222222' })),
      },
      'caller-identity-policy-missing source',
    ],
    [
      'a role that is trusted by a provider only and assumes itself',
      {
        caller: 'arn:aws:sts::222222222222:assumed-role/deploy/one',
        trust: doc(trusts({ Federated: PROVIDER }, undefined, 'sts:AssumeRoleWithWebIdentity')),
      },
      'role-self-assume target',
    ],
    [
      'a trust policy that denies without MFA',
      {
        more: longTerm,
        identity: everything,
        trust: doc(
          trusts({ AWS: USER }),
          denies({
            Principal: { AWS: '*' },
            Action: 'sts:AssumeRole',
            Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
          }),
        ),
      },
      'mfa-condition source',
    ],
    [
      'an identity policy that denies without MFA',
      {
        more: longTerm,
        identity: [
          doc(
            allows('sts:AssumeRole'),
            denies({
              NotAction: 'iam:*',
              Resource: '*',
              Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
            }),
          ),
        ],
        trust: doc(trusts({ AWS: USER })),
      },
      'mfa-condition source',
    ],
    [
      'a boundary that has the action on other roles',
      {
        identity: everything,
        boundary: doc(allows('sts:AssumeRole', 'arn:aws:iam::111111111111:role/*'), allows('s3:*', '*')),
        trust: doc(trusts({ AWS: USER })),
      },
      'permissions-boundary source',
    ],
    [
      'a duration beyond every limit',
      {
        inputs: { 'duration-seconds': 90000 },
        caller: SESSION,
        identity: everything,
        trust: doc(trusts({ AWS: 'arn:aws:iam::111111111111:role/runner' })),
      },
      'duration-out-of-range workflow',
    ],
    [
      "AWS's sentence about the identity side names sts:TagSession",
      { says: `${noTagSession} because no identity-based policy allows the sts:TagSession action` },
      'tagsession-missing source',
    ],
    [
      'a condition on the account of the caller',
      {
        identity: everything,
        trust: doc(trusts({ AWS: '*' }, { StringEquals: { 'aws:PrincipalAccount': '333333333333' } })),
      },
      'trust-principal-wrong-account target',
    ],
  ]
  test.each(cases)('%s', (_, given, first) => {
    expect(found(diagnose(kase(given), causes))[0]).toBe(first)
  })
})

describe('two causes at once are both named, and one repair cures both', () => {
  const cases: readonly (readonly [string, Given, readonly string[]])[] = [
    [
      'neither side allows the call',
      {
        identity: [doc(allows('s3:*', '*'))],
        trust: doc(trusts({ AWS: 'arn:aws:iam::111111111111:role/other' })),
      },
      ['trust-principal-missing-caller target', 'caller-identity-policy-missing source'],
    ],
    [
      'no external ID, and session tags that neither side allows',
      {
        inputs: { ...tagged, 'external-id': null },
        identity: [doc(allows('sts:AssumeRole'))],
        trust: doc(trusts({ AWS: USER }, externalId)),
      },
      ['tagsession-missing target', 'external-id-not-sent workflow', 'tagsession-missing source'],
    ],
    [
      'another role in the policy of the caller, and too long a session',
      {
        inputs: { 'duration-seconds': 7200 },
        caller: SESSION,
        identity: [doc(allows('sts:AssumeRole', 'arn:aws:iam::222222222222:role/test'))],
        trust: doc(trusts({ AWS: 'arn:aws:iam::111111111111:role/runner' })),
      },
      ['caller-identity-policy-resource source', 'duration-chaining-limit workflow'],
    ],
  ]
  test.each(cases)('%s', (_, given, all) => {
    const d = diagnose(kase(given), causes)
    expect(found(d).toSorted()).toEqual([...all].toSorted())
    expect(d.repairs[0]?.after).toBe('true')
  })
})

describe('no repair', () => {
  const dir = new URL('../../src/causes/', import.meta.url)
  const examples = readdirSync(dir, { withFileTypes: true })
    .filter((f) => f.isDirectory())
    .flatMap((f) =>
      [...readFileSync(new URL(`${f.name}/README.md`, dir), 'utf8').matchAll(/^```json case\n([\s\S]*?)^```$/gm)].map(
        (m, i) => [`${f.name} ${i}`, JSON.parse(m[1] ?? '') as Case] as const,
      ),
    )
  const guards = (k: Case): number =>
    JSON.stringify(k).match(/"(sts:ExternalId|aws:MultiFactorAuth(Present|Age))"/gi)?.length ?? 0
  const wide = (k: Case): number =>
    JSON.stringify(k.target.trustPolicy ?? null).match(/:root"|"AWS":\s*"\*"|"\*"/g)?.length ?? 0
  test.each(examples)('of %s removes a guard or trusts an account or everybody', (_, k) => {
    const d = diagnose(k, causes)
    // On a web identity call `sts:ExternalId` never exists, so it guards nothing there.
    if (d.kase.workflow.inputs.api !== 'AssumeRole') return
    for (const { edits } of d.repairs) {
      const after = apply(d.kase, edits)
      expect(guards(after)).toBe(guards(d.kase))
      expect(wide(after)).toBeLessThanOrEqual(wide(d.kase))
    }
  })
})

test('an expected external ID is never put into words', () => {
  const secret = 'acme-9f3c-secret'
  for (const sent of [null, 'other', secret.toUpperCase(), `${secret} `, '"', undefined])
    for (const operator of ['StringEquals', 'StringLike', 'StringNotEquals', 'StringEqualsIfExists']) {
      const inputs: RequestInputs = sent === undefined ? {} : { 'external-id': sent }
      const trust = doc(trusts({ AWS: USER }, { [operator]: { 'sts:ExternalId': [secret, sent ?? 'x'] } }))
      const d = diagnose(kase({ inputs, identity: everything, trust }), causes)
      expect(JSON.stringify(d.findings.map((f) => [f.title, f.explanation]))).not.toContain(secret)
    }
})
