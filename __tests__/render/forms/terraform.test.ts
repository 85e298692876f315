import { describe, expect, test } from '@jest/globals'
import type { Json } from '../../../src/engine/case.js'
import { statements } from '../../../src/render/forms/editedDocument.js'
import { formsOf } from '../../../src/render/forms/index.js'
import { fixOf, formOf, github, ISSUER, policy, SUBJECT_FIX, TRUST_EDITS, trusting } from './fix.js'
import { hashicorpOf, spelledOut, statementOf, terraformOf } from './terraform.js'

describe.each(TRUST_EDITS)('%s', (_, trust, edits) => {
  const input = fixOf(trusting(trust), edits)
  const after = input.after.target.trustPolicy ?? null

  test('aws_iam_policy_document says the document that the engine granted', async () => {
    const { text } = formOf(input, 'terraform-policy-document')
    const [data, more] = terraformOf(text).blocks
    expect(more).toBeUndefined()
    expect(data?.labels).toEqual(['aws_iam_policy_document', 'shop_deploy_trust'])
    expect(data?.blocks.map(statementOf)).toEqual(statements(after)?.map(spelledOut))
    await expect(hashicorpOf(text)).resolves.toHaveProperty('data.aws_iam_policy_document')
  })

  test('jsonencode says it', async () => {
    const { text } = formOf(input, 'terraform-jsonencode')
    expect(JSON.parse(terraformOf(text).attributes.assume_role_policy as string)).toEqual(after)
    await expect(hashicorpOf(text)).resolves.toHaveProperty('assume_role_policy')
  })

  test('a heredoc says it', async () => {
    const { text } = formOf({ ...input, style: { terraform: 'heredoc' } }, 'terraform-heredoc')
    expect(JSON.parse(terraformOf(text).attributes.assume_role_policy as string)).toEqual(after)
    const { assume_role_policy } = (await hashicorpOf(text)) as { readonly assume_role_policy: string }
    expect(JSON.parse(assume_role_policy)).toEqual(after)
  })
})

describe("the style of the owner's files", () => {
  const input = fixOf(trusting(SUBJECT_FIX.trust), SUBJECT_FIX.edits)
  const ids = (terraform: 'policy-document' | 'jsonencode' | 'heredoc') =>
    formsOf({ ...input, style: { terraform } })
      .map((f) => f.id)
      .filter((id) => id.startsWith('terraform'))

  test.each([
    ['policy-document', ['terraform-policy-document']],
    ['jsonencode', ['terraform-jsonencode']],
    ['heredoc', ['terraform-heredoc']],
  ] as const)('%s is followed', (style, expected) => {
    expect(ids(style)).toEqual(expected)
  })

  test('a data source that is there gets the statement that changes only', () => {
    const trust = policy(github('a', { Sid: 'A' }), github('b', { Sid: 'B' }))
    const path = `/target/trustPolicy/Statement/1/Condition/StringEquals/${ISSUER}:sub` as const
    const one = fixOf(trusting(trust), [{ op: 'replace', path, value: 'c' }], {
      style: { terraform: 'policy-document' },
    })
    const blocks = terraformOf(formOf(one, 'terraform-policy-document').text).blocks
    expect(blocks.map((b) => [b.type, statementOf(b)])).toEqual([['statement', spelledOut(github('c', { Sid: 'B' }))]])
  })
})

describe('what aws_iam_policy_document cannot say has no such form', () => {
  // Terraform AWS provider, data source aws_iam_policy_document, "Context Variable Interpolation".
  test.each<[string, Json]>([
    ['`&{` that the data source would turn into `${`', policy(github('&{aws:username}'))],
    ['an element of its own', policy(github('a', { Comment: 'x' }))],
    [
      'a condition that is no object',
      policy({ Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole', Condition: 'x' }),
    ],
  ])('%s', (_, after) => {
    const input = fixOf(trusting(policy(github('b'))), [{ op: 'replace', path: '/target/trustPolicy', value: after }])
    const ids = formsOf(input).map((f) => f.id)
    expect(ids).toContain('terraform-jsonencode')
    expect(ids).not.toContain('terraform-policy-document')
  })

  test('a version other than its own is written', () => {
    const after = { Version: '2008-10-17', Id: 'x', Statement: [github('b')] }
    const input = fixOf(trusting(policy(github('b'))), [{ op: 'replace', path: '/target/trustPolicy', value: after }])
    const [data] = terraformOf(formOf(input, 'terraform-policy-document').text).blocks
    expect(data?.attributes).toEqual({ version: '2008-10-17', policy_id: 'x' })
  })
})
