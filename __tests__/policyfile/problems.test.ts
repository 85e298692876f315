// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are templates of Terraform and CloudFormation
import { describe, expect, test } from '@jest/globals'
import { trustPolicyIn } from '../../src/policyfile/trustPolicyIn.js'
import { OTHER_SHAPES } from './otherShapes.js'
import { ROLE, SUB } from './shape.js'
import { TERRAFORM_SHAPES } from './terraformShapes.js'

const problem = (text: string, file: string, role: string | undefined = ROLE): string => {
  const result = trustPolicyIn(text, file, role)
  return 'problem' in result ? result.problem : `found ${JSON.stringify(result.policy)}`
}

const role = (policy: string, name = '"deploy"'): string =>
  `resource "aws_iam_role" "deploy" {\n  name = ${name}\n  assume_role_policy = ${policy}\n}\n`

const document = (statements: string): string => `data "aws_iam_policy_document" "t" {\n${statements}\n}\n`

const trusting = (subject: string): string => `  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com"]
    }
    condition {
      test     = "StringLike"
      variable = "${SUB}"
      values   = [${subject}]
    }
  }`

const FOUND = 'for the trust policy of the role `deploy`, found `aws_iam_role.deploy`'

describe('what is not known is told with its place, and never becomes a value', () => {
  test.each([
    [
      'a variable without default',
      `${document(`${trusting('"repo:acme/shop:*"')}\n${trusting('"repo:acme/${var.repo}:*"')}`)}variable "repo" {}\n${role('data.aws_iam_policy_document.t.json')}`,
      `looked in \`main.tf\` ${FOUND}: main.tf:23:19: the value of \`${SUB}\` in statement 2 is \`repo:acme/\${var.repo}:*\`; it cannot be known before plan (\`var.repo\` has no default); statement 1 of 2 can be read`,
    ],
    [
      'an element of a list in jsonencode',
      role('jsonencode({ Statement = [{ Principal = { AWS = ["*", aws_iam_role.other.arn] } }] })'),
      `looked in \`main.tf\` ${FOUND}: main.tf:3:78: the value of \`AWS\` in statement 1 is \`aws_iam_role.other.arn\`; it cannot be known before plan (\`aws_iam_role.other.arn\` is not known)`,
    ],
    [
      'a piece of a heredoc',
      role(
        '<<EOF\n{ "Statement": { "Effect": "Allow", "Condition": { "StringLike": { "x:sub": "repo:${var.o}/a" } } } }\nEOF',
      ),
      `looked in \`main.tf\` ${FOUND}: main.tf:4:77: the value of \`x:sub\` in statement 1 is \`repo:\${var.o}/a\`; it cannot be known before plan (\`var.o\` is not known)`,
    ],
    [
      'an element of a heredoc outside of quotes',
      role('<<EOF\n{ "Statement": ${jsonencode(var.statements)} }\nEOF'),
      `looked in \`main.tf\` ${FOUND}: main.tf:4:16: the value of \`Statement\` is \`\${jsonencode(var.statements)}\`; it cannot be known before plan (\`var.statements\` is not known)`,
    ],
    [
      'a dynamic block',
      `${document('  dynamic "statement" {\n    for_each = []\n  }')}${role('data.aws_iam_policy_document.t.json')}`,
      `looked in \`main.tf\` ${FOUND}: main.tf:2:3: statement 1 is \`dynamic "statement"\`; it cannot be known before plan (the blocks that it makes are not worked out)`,
    ],
    [
      'merged documents',
      `${document('  source_policy_documents = [data.aws_iam_policy_document.base.json]')}${role('data.aws_iam_policy_document.t.json')}`,
      `looked in \`main.tf\` ${FOUND}: main.tf:2:29: the trust policy is \`[data.aws_iam_policy_document.base.json]\`; it cannot be known before plan (other documents are merged into this one)`,
    ],
    [
      'a file elsewhere',
      role('file("trust.json")'),
      `looked in \`main.tf\` ${FOUND}: main.tf:3:24: the trust policy is \`file("trust.json")\`; it cannot be known before plan (function \`file\` is not evaluated)`,
    ],
    [
      'a local that refers to itself',
      `locals {\n  a = local.b\n  b = local.a\n}\n${role('"${local.a}"')}`,
      /cannot be known before plan/,
    ],
    [
      'the account through another provider configuration',
      `data "aws_caller_identity" "c" {\n  provider = aws.other\n}\n${role('jsonencode({ Statement = { Principal = { AWS = data.aws_caller_identity.c.account_id } } })')}`,
      /the value of `AWS` in statement 1 is `data\.aws_caller_identity\.c\.account_id`; it cannot be known before plan/,
    ],
  ])('Terraform: %s', (_name, text, message) => {
    if (typeof message === 'string') expect(problem(text, 'main.tf')).toBe(message)
    else expect(problem(text, 'main.tf')).toMatch(message)
  })

  test.each([
    ['the Region', '!Sub "x:${AWS::Region}"', '`AWS::Region` is known when the stack is made'],
    ['a parameter without default', '!Ref Repo', 'the parameter `Repo` has no default'],
    ['a parameter of Systems Manager', '!Ref Stored', 'the parameter `Stored` is read from Systems Manager'],
    ['an export', '!ImportValue provider', '`Fn::ImportValue` is evaluated by CloudFormation'],
    ['a condition', '!If [Unknown, a, b]', 'the condition `Unknown` is not known'],
    ['a name that is not there', '!Ref Nothing', 'the template has no parameter or resource `Nothing`'],
    ['a role whose name is its own', '!GetAtt Own.Arn', '`Own.Arn` is known when it is made'],
  ])('CloudFormation: %s', (_name, value, why) => {
    const text = `Parameters:
  Repo: { Type: String }
  Stored: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /ci/repo }
Conditions:
  Unknown: !Equals [!Ref Repo, x]
Resources:
  Own: { Type: AWS::IAM::User, Properties: { UserName: !Ref Own } }
  Deploy:
    Type: AWS::IAM::Role
    Properties:
      RoleName: deploy
      AssumeRolePolicyDocument: { Statement: [{ Sid: ${value} }] }
`
    expect(problem(text, 'a.yaml')).toBe(
      `looked in \`a.yaml\` for the trust policy of the role \`deploy\`, found \`Deploy\`: a.yaml:12:54: the value of \`Sid\` in statement 1 is \`${value}\`; it cannot be known before the stack is deployed (${why})`,
    )
  })

  test('a policy that a plan leaves open', () => {
    const plan =
      '{"planned_values":{"root_module":{"resources":[{"type":"aws_iam_role","address":"aws_iam_role.d","values":\n{"name":"deploy"}}]}}}'
    expect(problem(plan, 'plan.json')).toMatch(
      /found `aws_iam_role\.d`: plan\.json:2:1: the trust policy is `\(known after apply\)`; it cannot be known before apply$/,
    )
  })
})

describe('one error says what was looked for and what was found', () => {
  test.each([
    [
      'no JSON',
      '{ "Statement": [ }',
      'a.json',
      /^looked in `a\.json` for .* `deploy`, found no JSON: a\.json:1:18: expected a value/,
    ],
    ['no YAML', 'a: [1, 2', 'a.yaml', /found no YAML: a\.yaml:1:\d+: /],
    [
      'another kind of file',
      '{"name":"x","version":"1"}',
      'package.json',
      /found the members `name`, `version`, which is neither a policy document/,
    ],
    ['text', 'hello', 'README', /found a string, which is neither/],
    ['an empty file', '', 'trust.json', /found nothing, which is neither/],
    ['a list', '[]', 'a.json', /found a list, which is neither/],
    ['no role', 'locals {}', 'main.tf', /found no `aws_iam_role`$/],
    ['a broken Terraform file', 'resource "aws_iam_role" {{\n', 'main.tf', /found no `aws_iam_role`; main\.tf:1:\d+: /],
    ['another role', role('""', '"build"'), 'main.tf', /found `aws_iam_role\.deploy` named `build`$/],
    [
      'a name that cannot be it',
      role('""', '"${var.p}-build"'),
      'main.tf',
      /named `\$\{var\.p\}-build` \(not known\)$/,
    ],
    [
      'a role that is not made',
      role('""\n  count = 0'),
      'main.tf',
      /found no `aws_iam_role`; by the values in the files `aws_iam_role\.deploy` is not made$/,
    ],
    [
      'a module from elsewhere',
      'module "r" {\n  source = "terraform-aws-modules/iam/aws"\n}',
      'main.tf',
      /`module\.r` could not be looked into$/,
    ],
    ['JSON that is none', role('"{"'), 'main.tf', /main\.tf:3:26: the trust policy: this is no JSON/],
    ['a template without roles', '{"Resources":{}}', 'a.json', /found no resource of type `AWS::IAM::Role`$/],
    [
      'another role of AWS',
      '{"Role":{"RoleName":"build","AssumeRolePolicyDocument":{}}}',
      'a.json',
      /found `build` named `build`$/,
    ],
    [
      'a role without its document',
      '{"Role":{"RoleName":"deploy"}}',
      'a.json',
      /found `deploy` without `AssumeRolePolicyDocument`$/,
    ],
    ['a logical ID that is no name', '{"Resources":{"(":{"Type":"AWS::IAM::Role"}}}', 'a.json', /found `\(` without/],
    ['a policy that is no object', role('"[]"'), 'main.tf', /the document is no JSON object$/],
  ])('%s', (_name, text, file, message) => {
    expect(problem(text, file)).toMatch(message)
  })

  test('several roles when no name is given', () => {
    const text = '{"Resources":{"A":{"Type":"AWS::IAM::Role"},"B":{"Type":"AWS::IAM::Role"}}}'
    const result = trustPolicyIn(text, 'a.json', undefined)
    expect(result).toEqual({ problem: 'looked in `a.json` for a trust policy, found 2 roles: `A`, `B`' })
  })
})

test('a role whose name is not known is the one when it is the only one that can be', () => {
  const text = `${role('jsonencode({ Statement = [] })', '"${var.p}loy"')}${role('""', '"build"').replace('"aws_iam_role" "deploy"', '"aws_iam_role" "b"')}`
  expect(problem(text, 'main.tf')).toBe('found {"Statement":[]}')
})

test('a part of a policy never passes for the whole: a file that ends too early is a problem', () => {
  for (const { text, file, policy } of [...TERRAFORM_SHAPES, ...OTHER_SHAPES].filter((s) => !/ya?ml$/.test(s.file)))
    for (let end = 0; end < text.length; end += 7) {
      const result = trustPolicyIn(text.slice(0, end), file, ROLE)
      if ('policy' in result) expect([file, end, result.policy]).toEqual([file, end, policy])
    }
})

test('a broken file that still has the role is a problem', () => {
  const text = `${document(trusting('"repo:acme/shop:*"').replace('values   =', 'values   '))}${role('data.aws_iam_policy_document.t.json')}`
  expect(problem(text, 'main.tf')).toMatch(
    /found `aws_iam_role\.deploy` in a file that is not valid: main\.tf:11:\d+: /,
  )
})

const nest = (depth: number, of: (i: number) => string): string =>
  Array.from({ length: depth }, (_, i) => of(i)).join('\n')

describe('what refers in circles, doubles or nests without end comes to an end', () => {
  test.each([
    ['a local in itself', `locals {\n  a = { Statement = [local.a] }\n}\n${role('jsonencode(local.a)')}`, 'main.tf'],
    [
      'locals that double',
      `locals {\n${nest(60, (i) => `  a${i} = [local.a${i + 1}, local.a${i + 1}]`)}\n}\n${role('jsonencode(local.a0)')}`,
      'main.tf',
    ],
    [
      'texts that double',
      `locals {\n${nest(60, (i) => `  a${i} = "\${local.a${i + 1}}\${local.a${i + 1}}"`)}\n  a60 = ""\n}\n${role('local.a0')}`,
      'main.tf',
    ],
    [
      'a long chain of locals',
      `locals {\n${nest(20_000, (i) => `  a${i} = upper(local.a${i + 1})`)}\n}\n${role('local.a0')}`,
      'main.tf',
    ],
    [
      'conditions that double',
      `Conditions:\n${nest(60, (i) => `  C${i}: !Or [!Condition C${i + 1}, !Condition C${i + 1}]`)}\nResources:\n  D: { Type: AWS::IAM::Role, Condition: C0, Properties: { AssumeRolePolicyDocument: { Statement: !If [C0, a, b] } } }\n`,
      'a.yaml',
    ],
    [
      'an alias of what it is in',
      'Resources:\n  D: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: &a { Statement: *a } } }\n',
      'a.yaml',
    ],
    [
      'a mapping that finds itself',
      'Mappings: { M: { a: { b: [!FindInMap [M, a, b]] } } }\nResources:\n  D: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: !FindInMap [M, a, b] } }\n',
      'a.yaml',
    ],
    ['brackets', '['.repeat(100_000), 'a.json'],
    ['brackets of YAML', `a: ${'['.repeat(5000)}`, 'a.yaml'],
    ['braces of HCL', `a = ${'{ a = '.repeat(50_000)}`, 'main.tf'],
  ])('%s', (_name, text, file) => {
    expect(problem(text, file)).toMatch(/^looked in/)
  })
})
