import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { statements } from '../../../src/render/forms/editedDocument.js'
import { formsOf } from '../../../src/render/forms/index.js'
import { construct } from './construct.js'
import { fixOf, formOf, github, ISSUER, policy, TRUST_EDITS, trusting } from './fix.js'

describe.each(TRUST_EDITS)('%s', (_, trust, edits) => {
  const input = fixOf(trusting(trust), edits)
  const after = input.after.target.trustPolicy ?? null

  test('CloudFormation says the document that the engine granted', () => {
    const { text } = formOf(input, 'cloudformation')
    // CloudFormation reads YAML 1.1 (CloudFormation User Guide, "CloudFormation template format").
    for (const version of ['1.1', '1.2'] as const)
      expect(parse(text, { version })).toEqual({ AssumeRolePolicyDocument: after })
  })

  test('the CDK makes it', () => {
    const made = construct(formOf(input, 'cdk').text, trust)
    expect(statements(made)).toEqual(statements(after))
  })
})

describe('the CDK is written as its users write it', () => {
  test('the one statement of a role for a web identity is its `assumedBy`', () => {
    const path = `/target/trustPolicy/Statement/0/Condition/StringEquals/${ISSUER}:sub` as const
    const { text } = formOf(fixOf(trusting(policy(github('a'))), [{ op: 'replace', path, value: 'b' }]), 'cdk')
    expect(text).toMatch(/^assumedBy: new iam\.WebIdentityPrincipal\('arn:/)
  })

  test('a new statement is added', () => {
    const edits = [{ op: 'add', path: '/target/trustPolicy/Statement/-', value: github('b') }] as const
    const { text } = formOf(fixOf(trusting(policy(github('a'))), edits), 'cdk')
    expect(text).toMatch(/^role\.assumeRolePolicy\?\.addStatements\(/)
  })
})

describe('a text that a tool would resolve has no form there', () => {
  test.each([
    // CloudFormation User Guide, "Get values stored in other services using dynamic references".
    ['{{resolve:secretsmanager:x}}', 'cloudformation'],
    // AWS CDK Developer Guide, "Tokens and the AWS CDK".
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a token of the CDK
    ['${Token[AWS.AccountId.0]}', 'cdk'],
  ])('%s', (value, id) => {
    const path = `/target/trustPolicy/Statement/0/Condition/StringEquals/${ISSUER}:sub` as const
    const ids = formsOf(fixOf(trusting(policy(github('a'))), [{ op: 'replace', path, value }])).map((f) => f.id)
    expect(ids).toContain('aws-cli')
    expect(ids).not.toContain(id)
  })
})
