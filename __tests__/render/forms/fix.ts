import type { Case, Json } from '../../../src/engine/case.js'
import { apply, type Edit, sidesOf } from '../../../src/engine/edit.js'
import type { FixInput, RenderedForm } from '../../../src/render/forms/form.js'
import { formsOf } from '../../../src/render/forms/index.js'

export const ACCOUNT = '444455556666'
export const ISSUER = 'token.actions.githubusercontent.com'
export const PROVIDER = `arn:aws:iam::${ACCOUNT}:oidc-provider/${ISSUER}`
export const ROLE = `arn:aws:iam::${ACCOUNT}:role/ci/shop-deploy`

/** A statement that trusts one subject of GitHub. */
export const github = (sub: Json, more: { readonly [k: string]: Json } = {}): Json => ({
  ...more,
  Effect: 'Allow',
  Principal: { Federated: PROVIDER },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition: { StringEquals: { [`${ISSUER}:aud`]: 'sts.amazonaws.com', [`${ISSUER}:sub`]: sub } },
})

export const policy = (...Statement: Json[]): Json => ({ Version: '2012-10-17', Statement })

/** What the forms are given for edits of a case. */
export function fixOf(kase: Case, edits: readonly Edit[], more: Partial<FixInput> = {}): FixInput {
  return {
    kase,
    repair: { edits, sides: sidesOf(edits), after: 'true', admits: [], locksOut: [], refused: [] },
    roleName: 'shop-deploy',
    rolePath: '/ci/',
    account: ACCOUNT,
    partition: 'aws',
    after: apply(kase, edits),
    masked: false,
    ...more,
  }
}

/** A case of which only the trust policy is known. */
export const trusting = (trustPolicy: Json): Case => ({
  workflow: { inputs: { 'role-arn': ROLE, api: 'AssumeRoleWithWebIdentity' } },
  source: {},
  target: { trustPolicy },
})

/** The form of that id; fails the test when there is none. */
export function formOf(input: FixInput, id: string): RenderedForm {
  const forms = formsOf(input)
  const found = forms.find((f) => f.id === id)
  if (!found) throw new Error(`no form ${id} among ${forms.map((f) => f.id).join(', ')}`)
  return found
}

const SUB = `/target/trustPolicy/Statement/0/Condition/StringEquals/${ISSUER}:sub` as const

/** The fix of the main story: one value of a statement that has a Sid. */
export const SUBJECT_FIX: { readonly trust: Json; readonly edits: readonly Edit[] } = {
  trust: policy(github('repo:acme/shop:ref:refs/heads/main', { Sid: 'AllowGitHub' })),
  edits: [{ op: 'replace', path: SUB, value: 'repo:acme@1234567/shop@89012345:environment:production' }],
}

/** Edits of trust policies of every shape that remedies have. */
export const TRUST_EDITS: readonly (readonly [what: string, trust: Json, edits: readonly Edit[]])[] = [
  ['one value, by Sid', SUBJECT_FIX.trust, SUBJECT_FIX.edits],
  [
    'one value, no Sid',
    policy(github('repo:acme/shop:ref:refs/heads/main')),
    [{ op: 'replace', path: SUB, value: 'repo:acme/shop:environment:production' }],
  ],
  [
    'one value, no Sid, among others',
    policy(github('repo:acme/shop:ref:refs/heads/main'), github('repo:acme/other:*')),
    [{ op: 'replace', path: SUB, value: 'repo:acme/shop:environment:production' }],
  ],
  [
    'one value, a Sid that is there twice',
    policy(github('repo:acme/shop:ref:refs/heads/main', { Sid: 'A' }), github('x', { Sid: 'A' })),
    [{ op: 'replace', path: SUB, value: 'repo:acme/shop:environment:production' }],
  ],
  [
    'a statement that is no list',
    { Version: '2012-10-17', Statement: github('repo:acme/shop:ref:refs/heads/main') },
    [
      {
        op: 'replace',
        path: `/target/trustPolicy/Statement/Condition/StringEquals/${ISSUER}:sub`,
        value: 'repo:acme/shop:environment:production',
      },
    ],
  ],
  [
    'one more value of a list',
    policy(github(['repo:acme/shop:ref:refs/heads/main'], { Sid: 'AllowGitHub' })),
    [{ op: 'add', path: `${SUB}/-`, value: 'repo:acme/shop:environment:production' }],
  ],
  [
    'a value of a list taken away',
    policy(github(['repo:acme/shop:ref:refs/heads/main', 'repo:acme/shop:*'], { Sid: 'AllowGitHub' })),
    [{ op: 'remove', path: `${SUB}/1` }],
  ],
  [
    'a value moved to another operator',
    policy(github('repo:acme/shop:*', { Sid: 'AllowGitHub' })),
    [
      { op: 'remove', path: SUB },
      {
        op: 'add',
        path: '/target/trustPolicy/Statement/0/Condition/StringLike',
        value: { [`${ISSUER}:sub`]: 'repo:acme/shop:*' },
      },
    ],
  ],
  [
    'a condition taken away, no Sid, among others',
    policy(github('a'), github('repo:acme/shop:*')),
    [{ op: 'remove', path: '/target/trustPolicy/Statement/1/Condition' }],
  ],
  [
    'an action',
    policy(github('repo:acme/shop:*', { Sid: 'AllowGitHub' })),
    [
      {
        op: 'replace',
        path: '/target/trustPolicy/Statement/0/Action',
        value: ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession'],
      },
    ],
  ],
  [
    'a principal',
    policy({
      Sid: 'Ci',
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::111122223333:role/old' },
      Action: 'sts:AssumeRole',
    }),
    [
      {
        op: 'replace',
        path: '/target/trustPolicy/Statement/0/Principal/AWS',
        value: ['arn:aws:iam::111122223333:role/old', 'arn:aws:iam::111122223333:role/new'],
      },
    ],
  ],
  [
    'a new statement',
    policy(github('a', { Sid: 'A' }), github('b')),
    [{ op: 'add', path: '/target/trustPolicy/Statement/-', value: github('repo:acme/shop:*', { Sid: 'AllowGitHub' }) }],
  ],
  [
    'a statement taken away',
    policy(github('a', { Sid: 'A' }), { Sid: 'No', Effect: 'Deny', Principal: '*', Action: 'sts:*' }),
    [{ op: 'remove', path: '/target/trustPolicy/Statement/1' }],
  ],
  [
    'a statement put first',
    policy(github('a', { Sid: 'A' })),
    [{ op: 'add', path: '/target/trustPolicy/Statement/0', value: github('b') }],
  ],
  [
    'two statements',
    policy(github('a', { Sid: 'A' }), github('b', { Sid: 'B' })),
    [
      { op: 'replace', path: SUB, value: 'c' },
      { op: 'replace', path: '/target/trustPolicy/Statement/1/Effect', value: 'Deny' },
    ],
  ],
  [
    'the whole document',
    policy(github('a')),
    [{ op: 'replace', path: '/target/trustPolicy', value: policy(github('b', { Sid: 'B' })) }],
  ],
]
