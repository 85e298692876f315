import { describe, expect, test } from '@jest/globals'
import { parseWorkflow } from '../../src/workflow/document.js'
import { environmentOf } from '../../src/workflow/environment.js'
import { mentionsSecret, parseReference, parseVariable } from '../../src/workflow/expression.js'
import { formatWorkflowRef, parseWorkflowRef } from '../../src/workflow/identity.js'
import { decidingPermission, writtenPermission } from '../../src/workflow/permission.js'

const job = (lines: string, top = ''): string =>
  `on: push\n${top}jobs:\n  deploy:\n    runs-on: ubuntu-latest\n${lines.replace(/^(?=.)/gm, '    ')}    steps: []\n`

// GitHub docs, "Workflow syntax for GitHub Actions", jobs.<job_id>.environment.
test.each<[string, string, string | null | undefined]>([
  ['none', '', null],
  ['a string', 'environment: production\n', 'production'],
  ['a quoted string', 'environment: "pro: d"\n', 'pro: d'],
  ['a mapping', 'environment:\n  name: production\n  url: https://example.com\n', 'production'],
  ['a flow mapping', 'environment: { url: x, name: prod }\n', 'prod'],
  ['a number as it is written', 'environment: 1.10\n', '1.10'],
  ['an expression', `environment: \${{ matrix.env }}\n`, undefined],
  ['an expression in a mapping', `environment:\n  name: x-\${{ inputs.env }}\n`, undefined],
  ['an empty value', 'environment:\n', null],
  ['a mapping without a name', 'environment: { url: x }\n', null],
])('environment: %s', (_, lines, name) => expect(environmentOf(parseWorkflow(job(lines)), 'deploy')).toBe(name))

test('environment of a job that is not there', () =>
  expect(environmentOf(parseWorkflow(job('')), 'other')).toBeUndefined())

// GitHub docs, "Workflow syntax for GitHub Actions", permissions: the job's block replaces the workflow's.
test.each<[string, string, string, unknown]>([
  ['nothing', '', '', { written: 'nowhere', value: null }],
  ['job', 'permissions:\n  id-token: write\n', '', { written: 'job', value: 'write' }],
  ['workflow', '', 'permissions: { id-token: write }\n', { written: 'workflow', value: 'write' }],
  [
    'job over workflow',
    'permissions:\n  contents: read\n',
    'permissions: { id-token: write }\n',
    { written: 'job', value: null },
  ],
  ['none', 'permissions: { id-token: none }\n', '', { written: 'job', value: 'none' }],
  ['read-all', 'permissions: read-all\n', '', { written: 'job', value: 'read-all' }],
  ['write-all', '', 'permissions: write-all\n', { written: 'workflow', value: 'write-all' }],
  ['empty mapping', '', 'permissions: {}\n', { written: 'workflow', value: null }],
  ['empty value', 'permissions:\n', '', { written: 'job', value: null }],
])('permission: %s', (_, lines, top, written) =>
  expect(writtenPermission(parseWorkflow(job(lines, top)), 'deploy')).toEqual(written),
)

// GitHub docs, "Reusing workflow configurations": a called workflow can only lower what its caller passes on.
describe('the permission that decides', () => {
  const write = { written: 'job', value: 'write' } as const
  const lacking = { written: 'job', value: null } as const
  const nowhere = { written: 'nowhere', value: null } as const
  const byCaller = (value: string | null) => ({ written: 'caller', value }) as const
  test.each([
    ['not called', write, undefined, false, write],
    ['not called, not read', undefined, undefined, false, undefined],
    ['the called workflow lowers it', lacking, write, true, lacking],
    ['both grant', write, write, true, write],
    ['the caller lacks it', write, lacking, true, byCaller(null)],
    ['the caller says none', write, { written: 'workflow', value: 'none' } as const, true, byCaller('none')],
    ['the caller says nothing', write, nowhere, true, byCaller(null)],
    ['nobody says anything', nowhere, nowhere, true, nowhere],
    ['the called workflow inherits', nowhere, write, true, byCaller('write')],
    ['the called workflow was not read', undefined, lacking, true, byCaller(null)],
    ['the caller was not read', write, undefined, true, write],
    ['the caller was not read and the called one is silent', nowhere, undefined, true, undefined],
  ])('%s', (_, own, caller, called, expected) => expect(decidingPermission(own, caller, called)).toEqual(expected))
})

describe('expressions', () => {
  test.each([
    [`\${{ secrets.ROLE }}`, { context: 'secrets', name: 'ROLE' }],
    [`\${{vars.ROLE}}`, { context: 'vars', name: 'ROLE' }],
    [` \${{ secrets['ROLE'] }} `, { context: 'secrets', name: 'ROLE' }],
    [`\${{ Secrets.ROLE }}`, { context: 'secrets', name: 'ROLE' }],
    [`arn:\${{ secrets.ROLE }}`, undefined],
    [`\${{ secrets.A || secrets.B }}`, undefined],
    [`\${{ inputs.role }}`, undefined],
    ['secrets.ROLE', undefined],
  ])('%s', (value, reference) => expect(parseReference(value)).toEqual(reference))
  test.each([
    [`arn:aws:iam::\${{ secrets.ACCOUNT }}:role/x`, true],
    [`\${{ inputs.x || secrets.A }}`, true],
    [`\${{ vars.A }}`, false],
    ['the secrets of', false],
  ])('secret in %s: %s', (value, secret) => expect(mentionsSecret(value)).toBe(secret))
  test('env', () => expect(parseVariable(`\${{ env.ROLE }}`)).toBe('ROLE'))
})

test.each([
  [
    'acme/shop/.github/workflows/d.yml@refs/heads/main',
    { repository: 'acme/shop', file: '.github/workflows/d.yml', ref: 'refs/heads/main' },
  ],
  [
    'acme/shop/.github/workflows/d.yaml@refs/heads/a@b',
    { repository: 'acme/shop', file: '.github/workflows/d.yaml', ref: 'refs/heads/a@b' },
  ],
  ['', undefined],
  ['acme/shop', undefined],
])('workflow ref %s', (text, identity) => {
  expect(parseWorkflowRef(text)).toEqual(identity)
  if (identity) expect(formatWorkflowRef(identity)).toBe(text)
})
