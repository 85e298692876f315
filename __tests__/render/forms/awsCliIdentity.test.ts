import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Case, Json } from '../../../src/engine/case.js'
import type { Edit } from '../../../src/engine/edit.js'
import { formsOf } from '../../../src/render/forms/index.js'
import { construct } from './construct.js'
import { fixOf, formOf, policy, ROLE } from './fix.js'
import { hasJq, paste, syntaxOf } from './terminal.js'
import { spelledOut, statementOf, terraformOf } from './terraform.js'

const SOURCE = '111122223333'
const USER = `arn:aws:iam::${SOURCE}:user/ci/bot`
const SESSION = `arn:aws:sts::${SOURCE}:assumed-role/runner/i-0abc`
const OLD = 'arn:aws:iam::444455556666:role/ci/old'
const allow = (Resource: Json, Sid?: string): Json => ({
  ...(Sid === undefined ? {} : { Sid }),
  Effect: 'Allow',
  Action: 'sts:AssumeRole',
  Resource,
})

/** A case whose caller has identity policies, each with the name under which it was read. */
const calling = (arn: string, ...policies: (readonly [name: string | undefined, doc: Json])[]): Case => ({
  workflow: { inputs: { 'role-arn': ROLE, api: 'AssumeRole' } },
  source: { caller: { arn }, ...(policies.length > 0 ? { identityPolicies: policies.map(([, doc]) => doc) } : {}) },
  target: {},
  written: Object.fromEntries(
    policies.flatMap(([name, doc], i) =>
      name === undefined ? [] : [[`/source/identityPolicies/${i}`, { name, text: JSON.stringify(doc) }]],
    ),
  ),
})

const ADDED: Edit = { op: 'add', path: '/source/identityPolicies/0/Statement/-', value: allow(ROLE, 'AssumeDeploy') }
const WIDENED: Edit = { op: 'replace', path: '/source/identityPolicies/0/Statement/0/Resource', value: [OLD, ROLE] }
const NEW: Edit = { op: 'add', path: '/source/identityPolicies', value: [policy(allow(ROLE))] }
const old = policy(allow(OLD, 'AssumeOld'))
const MANAGED = `arn:aws:iam::${SOURCE}:policy/ci/runner-base`

const inline = (kind: string, name: string) => [
  `iam get-${kind}-policy --${kind}-name ${name} --policy-name deploy --query PolicyDocument --output json`,
  `iam put-${kind}-policy --${kind}-name ${name} --policy-name deploy`,
]
const managed = [
  `iam get-policy --policy-arn ${MANAGED} --query Policy.DefaultVersionId --output text`,
  `iam get-policy-version --policy-arn ${MANAGED} --version-id v3 --query PolicyVersion.Document --output json`,
  `iam create-policy-version --policy-arn ${MANAGED}`,
]
const beside = (kind: string, name: string) => [
  `iam list-${kind}-policies --${kind}-name ${name} --query contains(PolicyNames, 'assume-shop-deploy') --output text`,
  `iam put-${kind}-policy --${kind}-name ${name} --policy-name assume-shop-deploy`,
]

const account = {
  id: SOURCE,
  prints: {
    'get-policy': 'v3',
    'get-role-policy': old,
    'get-user-policy': old,
    'get-policy-version': old,
    'list-role-policies': 'False',
    'list-user-policies': 'False',
  },
}
const ifJq = hasJq ? test : test.skip

describe.each<[what: string, kase: Case, edit: Edit, calls: readonly string[], sent: Json]>([
  [
    'an inline policy of a user',
    calling(USER, ['deploy', old]),
    WIDENED,
    inline('user', 'bot'),
    policy(allow([OLD, ROLE], 'AssumeOld')),
  ],
  [
    "an inline policy of a session's role",
    calling(SESSION, ['deploy', old]),
    ADDED,
    inline('role', 'runner'),
    policy(allow(OLD, 'AssumeOld'), allow(ROLE, 'AssumeDeploy')),
  ],
  ['a managed policy', calling(SESSION, [MANAGED, old]), WIDENED, managed, policy(allow([OLD, ROLE], 'AssumeOld'))],
  ['no policy', calling(USER), NEW, beside('user', 'bot'), policy(allow(ROLE))],
  [
    'a policy of which the place is not known',
    calling(SESSION, [undefined, old]),
    ADDED,
    beside('role', 'runner'),
    policy(allow(ROLE, 'AssumeDeploy')),
  ],
  [
    'a policy of AWS',
    calling(SESSION, ['arn:aws:iam::aws:policy/PowerUserAccess', old]),
    ADDED,
    beside('role', 'runner'),
    policy(allow(ROLE, 'AssumeDeploy')),
  ],
])('%s', (_, kase, edit, calls, sent) => {
  const input = fixOf(kase, [edit])
  describe.each([false, true])('masked: %p', (masked) => {
    const { text } = formOf({ ...input, masked }, 'aws-cli-identity')

    test('is a script', () => {
      expect(syntaxOf(text)).toBe('')
      if (masked) expect(text).not.toContain(ROLE)
    })

    ifJq('makes exactly these calls and sends that document', () => {
      const answers = masked ? [ROLE, 'y'] : ['y']
      const session = paste(text, account, ...answers)
      const made = session.calls.map((c) => c.join(' ').replace(/ --policy-document file:\S+( --set-as-default)?$/, ''))
      expect(session.stderr).toBe('')
      expect(made).toEqual(['sts get-caller-identity --query Account --output text', ...calls])
      expect(session.applied).toEqual(sent)
      expect(session.litter).toEqual([])
    })
  })
})

describe('nothing is sent', () => {
  const input = fixOf(calling(USER), [NEW])

  ifJq('when the name is taken', () => {
    const { text } = formOf(input, 'aws-cli-identity')
    const session = paste(text, { ...account, prints: { 'list-user-policies': 'True' } }, 'y')
    expect(session.applied).toBeUndefined()
  })

  ifJq.each([
    '',
    'arn:aws:iam::444455556666:role/other',
    'arn:aws:iam::444455556666:role/x-shop-deploy',
    `${ROLE}$(touch x)`,
    '* shop-deploy',
  ])('when the ARN that is typed is %j', (typed) => {
    const { text } = formOf({ ...input, masked: true }, 'aws-cli-identity')
    const session = paste(text, account, typed, 'y')
    expect([session.applied, session.litter]).toEqual([undefined, []])
  })

  ifJq('to another account', () => {
    const session = paste(formOf(input, 'aws-cli-identity').text, { ...account, id: '444455556666' }, 'y')
    expect(session.calls).toHaveLength(1)
  })
})

ifJq('an ARN that was taken out of the case is asked for', () => {
  const placeholder = '<value of secrets.DEPLOY_ROLE>'
  const workflow = { inputs: { 'role-arn': placeholder, api: 'AssumeRole' } } as const
  const edit: Edit = { op: 'add', path: '/source/identityPolicies', value: [policy(allow(placeholder))] }
  const input = fixOf({ ...calling(USER), workflow }, [edit], { masked: true })
  expect(formsOf(input).map((f) => f.id)).toEqual(['aws-cli-identity'])
  expect(paste(formOf(input, 'aws-cli-identity').text, account, ROLE, 'y').applied).toEqual(policy(allow(ROLE)))
})

describe('there is no command', () => {
  const deny = policy({ Effect: 'Deny', Action: 'sts:*', Resource: '*' })
  test.each<[string, Case, Edit]>([
    ['when the caller is not known', { ...calling(USER), source: {} }, NEW],
    ['when the caller is the account itself', calling(`arn:aws:iam::${SOURCE}:root`), NEW],
    // IAM User Guide, "Protected roles": only IAM Identity Center changes these.
    [
      'for a role of IAM Identity Center',
      calling(`arn:aws:sts::${SOURCE}:assumed-role/AWSReservedSSO_Dev_0123/me`),
      NEW,
    ],
    [
      'for a Deny of which the place is not known',
      calling(USER, [undefined, deny]),
      { op: 'remove', path: '/source/identityPolicies/0/Statement/0' },
    ],
    [
      "for another account's policy",
      calling(USER, ['arn:aws:iam::999999999999:policy/x', deny]),
      { op: 'remove', path: '/source/identityPolicies/0/Statement/0' },
    ],
    [
      'for a policy name that is none',
      calling(USER, ["x'; id; '", deny]),
      { op: 'remove', path: '/source/identityPolicies/0/Statement/0' },
    ],
  ])('%s', (_, kase, edit) => {
    expect(formsOf(fixOf(kase, [edit])).map((f) => f.id)).not.toContain('aws-cli-identity')
  })

  test('when the ARN that is masked is a part of another value', () => {
    const edit: Edit = { op: 'add', path: '/source/identityPolicies', value: [policy(allow(`${ROLE}*`))] }
    expect(formsOf(fixOf(calling(USER), [edit], { masked: true }))).toEqual([])
  })
})

describe('the other forms of an identity-based policy', () => {
  const input = fixOf(calling(USER), [NEW])
  const edited = fixOf(calling(USER, ['deploy', old]), [WIDENED])

  test('Terraform', () => {
    const [resource] = terraformOf(formOf(input, 'terraform-jsonencode-identity').text).blocks
    expect(resource?.labels).toEqual(['aws_iam_user_policy', 'assume_shop_deploy'])
    expect(resource?.attributes).toEqual({ name: 'assume-shop-deploy', user: 'bot', policy: expect.any(String) })
    expect(JSON.parse(resource?.attributes.policy as string)).toEqual(policy(allow(ROLE)))
    const [data] = terraformOf(formOf(edited, 'terraform-policy-document-identity').text).blocks
    expect(data?.blocks.map(statementOf)).toEqual([spelledOut(allow([OLD, ROLE], 'AssumeOld'))])
  })

  test('CloudFormation', () => {
    expect(parse(formOf(input, 'cloudformation-identity').text)).toEqual({
      Policies: [{ PolicyName: 'assume-shop-deploy', PolicyDocument: policy(allow(ROLE)) }],
    })
    expect(parse(formOf(edited, 'cloudformation-identity').text)).toEqual({
      PolicyDocument: policy(allow([OLD, ROLE], 'AssumeOld')),
    })
  })

  test('CDK', () => {
    expect(construct(formOf(input, 'cdk-identity').text, policy())).toEqual(policy(allow(ROLE)))
    expect(construct(formOf(edited, 'cdk-identity').text, old)).toEqual(policy(allow([OLD, ROLE], 'AssumeOld')))
  })
})
