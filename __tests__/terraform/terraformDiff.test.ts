import { describe, expect, test } from '@jest/globals'
import type { Edit } from '../../src/engine/edit.js'
import { ordinalAt, terraformDiff } from '../../src/render/terraformDiff.js'

const at = (text: string, block: string) => {
  const ordinal = ordinalAt(text, text.indexOf(block))
  if (ordinal === undefined) throw new Error(`no block begins at ${block}`)
  return ordinal
}

const changed = (text: string, block: string, edits: readonly Edit[], flat = false): string => {
  const diff = terraformDiff({ file: 'main.tf', text, ordinal: at(text, block), flat }, edits)
  return diff.is === 'diff' ? diff.text : `none: ${diff.why}`
}

const set = (name: string, value: string | number): Edit =>
  ({ op: 'replace', path: `/workflow/inputs/${name}`, value }) as Edit
const remove = (name: string): Edit => ({ op: 'remove', path: `/workflow/inputs/${name}` }) as Edit

const PROVIDER = `provider "aws" {
  region = "eu-west-1"

  assume_role {
    role_arn = "arn:aws:iam::222222222222:role/deploy" # the role
  }
}
`

describe('an edit of a block', () => {
  test.each([
    [
      'an argument is added, and the group aligned as `terraform fmt` does',
      PROVIDER,
      'assume_role {',
      [set('external-id', 'x-1')],
      PROVIDER.replace('    role_arn = ', '    role_arn    = ').replace(
        '# the role\n',
        '# the role\n    external_id = "x-1"\n',
      ),
    ],
    [
      'a value is replaced where it stands',
      PROVIDER,
      'assume_role {',
      [set('role-arn', 'arn:aws:iam::222222222222:role/other')],
      PROVIDER.replace('role/deploy', 'role/other'),
    ],
    [
      'two edits',
      PROVIDER,
      'assume_role {',
      [set('session-name', 'tf'), set('duration-seconds', 5400)],
      PROVIDER.replace('    role_arn = ', '    role_arn     = ').replace(
        '# the role\n',
        '# the role\n    session_name = "tf"\n    duration     = "90m"\n',
      ),
    ],
    [
      'an argument is taken out, and the group aligned again',
      'provider "aws" {\n  assume_role {\n    role_arn     = "a"\n    session_name = "b"\n  }\n}\n',
      'assume_role {',
      [remove('session-name')],
      'provider "aws" {\n  assume_role {\n    role_arn = "a"\n  }\n}\n',
    ],
    [
      'the second of two blocks, the first left alone',
      'provider "aws" {\n  assume_role {\n    role_arn = "a"\n  }\n  assume_role { # two\n    role_arn = "b"\n  }\n}\n',
      'assume_role { # two',
      [set('external-id', 'x')],
      'provider "aws" {\n  assume_role {\n    role_arn = "a"\n  }\n  assume_role { # two\n    role_arn    = "b"\n    external_id = "x"\n  }\n}\n',
    ],
    [
      'a block on one line',
      'provider "aws" {\n  assume_role { role_arn = "a" }\n}\n',
      'assume_role {',
      [set('external-id', 'x')],
      'provider "aws" {\n  assume_role {\n    role_arn    = "a"\n    external_id = "x"\n  }\n}\n',
    ],
    [
      'windows line ends',
      'provider "aws" {\r\n  assume_role {\r\n    role_arn = "a"\r\n  }\r\n}\r\n',
      'assume_role {',
      [set('external-id', 'x')],
      'provider "aws" {\r\n  assume_role {\r\n    role_arn    = "a"\r\n    external_id = "x"\r\n  }\r\n}\r\n',
    ],
    [
      'an object of a backend',
      'terraform {\n  backend "s3" {\n    assume_role = {\n      role_arn = "a"\n    }\n  }\n}\n',
      '{\n      role_arn',
      [set('external-id', 'x')],
      'terraform {\n  backend "s3" {\n    assume_role = {\n      role_arn    = "a"\n      external_id = "x"\n    }\n  }\n}\n',
    ],
    [
      'an object with commas, on lines',
      'terraform {\n  backend "s3" {\n    assume_role = {\n      role_arn = "a",\n      session_name = "b"\n    }\n  }\n}\n',
      '{\n      role_arn',
      [set('role-arn', 'c')],
      'terraform {\n  backend "s3" {\n    assume_role = {\n      role_arn = "c",\n      session_name = "b"\n    }\n  }\n}\n',
    ],
    [
      'an object on one line',
      'terraform {\n  backend "s3" {\n    assume_role = { role_arn = "a" }\n  }\n}\n',
      '{ role_arn',
      [set('external-id', 'x')],
      'terraform {\n  backend "s3" {\n    assume_role = { role_arn = "a", external_id = "x" }\n  }\n}\n',
    ],
    [
      'what is not aligned stays so',
      'provider "aws" {\n  assume_role {\n    role_arn = "a"\n    session_name = "b"\n  }\n}\n',
      'assume_role {',
      [set('external-id', 'x')],
      'provider "aws" {\n  assume_role {\n    role_arn = "a"\n    session_name = "b"\n    external_id = "x"\n  }\n}\n',
    ],
    [
      'a value that would be a template is escaped',
      PROVIDER,
      'assume_role {',
      [set('role-arn', '$' + '{x}"')],
      PROVIDER.replace('"arn:aws:iam::222222222222:role/deploy"', () => '"$$' + '{x}\\""'),
    ],
    [
      'the number of `duration_seconds` stays one',
      'provider "aws" {\n  assume_role {\n    role_arn         = "a"\n    duration_seconds = 3600\n  }\n}\n',
      'assume_role {',
      [set('duration-seconds', 900)],
      'provider "aws" {\n  assume_role {\n    role_arn         = "a"\n    duration_seconds = 900\n  }\n}\n',
    ],
  ] as [string, string, string, Edit[], string][])('%s', (_, text, block, edits, expected) => {
    expect(changed(text, block, edits)).toBe(expected)
  })

  test('the flat arguments of a backend', () => {
    const text = 'terraform {\n  backend "s3" {\n    bucket   = "b"\n    role_arn = "a"\n  }\n}\n'
    expect(changed(text, 'backend "s3"', [set('duration-seconds', 1800)], true)).toBe(
      'terraform {\n  backend "s3" {\n    bucket                       = "b"\n    role_arn                     = "a"\n    assume_role_duration_seconds = 1800\n  }\n}\n',
    )
  })
})

test.each([
  ['tags', 'is not written in the block'],
  ['region', 'is not written in the block'],
])('%s has no argument to edit', (name, why) => {
  expect(changed(PROVIDER, 'assume_role {', [set(name, 'x')])).toContain(why)
})

test('an expression that is replaced is told', () => {
  const text = 'provider "aws" {\n  assume_role {\n    role_arn    = "a"\n    external_id = var.external_id\n  }\n}\n'
  const diff = terraformDiff({ file: 'main.tf', text, ordinal: at(text, 'assume_role'), flat: false }, [
    set('external-id', 'x'),
  ])
  expect(diff).toMatchObject({ is: 'diff', notes: [expect.stringContaining('`var.external_id`')] })
})

test('a block that is gone', () => {
  expect(
    terraformDiff({ file: 'main.tf', text: '', ordinal: 3, flat: false }, [set('external-id', 'x')]),
  ).toMatchObject({ is: 'none' })
})
