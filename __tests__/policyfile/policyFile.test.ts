// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are Terraform's templates
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { FILE_SYSTEM, type PolicyFileAccess, readTrustPolicyFile } from '../../src/gather/policyFile.js'
import { ROLE } from './shape.js'

/** Files in memory, with node's error codes. */
const access = (files: Readonly<Record<string, string | Uint8Array>>): PolicyFileAccess => ({
  readFile: async (path, most) => {
    const file = files[path]
    if (file === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' })
    return (typeof file === 'string' ? new TextEncoder().encode(file) : file).subarray(0, most)
  },
  listDirectory: async (path) => {
    const inside = Object.keys(files).filter((f) => path === '.' || f.startsWith(`${path}/`))
    const names = inside.map((f) => (path === '.' ? f : f.slice(path.length + 1)).split('/')[0] ?? '')
    if (names.length === 0) throw Object.assign(new Error(path), { code: 'ENOTDIR' })
    return [...new Set(names)]
  },
})

const CONFIGURATION = {
  'infra/main.tf': 'module "deploy" {\n  source = "./modules/role"\n  role   = "deploy"\n  repo   = var.repo\n}\n',
  'infra/variables.tf': 'variable "repo" {}\n',
  'infra/terraform.tfvars': 'repo = "acme/shop"\n',
  'infra/modules/role/variables.tf':
    'variable "role" {}\nvariable "repo" {}\nvariable "effect" {\n  default = "Allow"\n}\n',
  'infra/modules/role/main.tf':
    'resource "aws_iam_role" "this" {\n  name               = var.role\n  assume_role_policy = data.aws_iam_policy_document.this.json\n}\n',
  'infra/modules/role/trust.tf':
    'data "aws_iam_policy_document" "this" {\n  statement {\n    effect  = var.effect\n    actions = ["sts:AssumeRole"]\n    condition {\n      test     = "StringLike"\n      variable = "x:sub"\n      values   = ["repo:${var.repo}:*"]\n    }\n  }\n}\n',
}

describe('a directory of Terraform files', () => {
  test('is read with its variables and the modules that it calls', async () => {
    const reading = await readTrustPolicyFile('./infra/', ROLE, access(CONFIGURATION))
    expect(reading.policy).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 'sts:AssumeRole', Condition: { StringLike: { 'x:sub': 'repo:acme/shop:*' } } },
      ],
    })
    expect('written' in reading && reading.written).toMatchObject({
      file: 'infra/modules/role/trust.tf',
      name: 'module.deploy.aws_iam_role.this',
      line: 1,
      places: { '/Statement/0/Condition/StringLike/x:sub': { line: 8, column: 19 } },
    })
  })

  test('one of its files is read with the others', async () => {
    const { 'infra/terraform.tfvars': _, ...files } = CONFIGURATION
    const own = {
      ...files,
      'infra/own.tf': 'resource "aws_iam_role" "d" {\n  assume_role_policy = local.trust\n}\n',
      'infra/l.tf': 'locals {\n  trust = jsonencode({ Statement = [var.x] })\n}\nvariable "x" {\n  default = "s"\n}\n',
    }
    const reading = await readTrustPolicyFile('infra/own.tf', ROLE, access(own))
    expect(reading.policy).toEqual({ Statement: ['s'] })
    expect('written' in reading && reading.written).toMatchObject({
      file: 'infra/l.tf',
      line: 2,
      readAs: '`infra/l.tf` (`aws_iam_role.d`), with the default of `var.x`',
    })
  })

  test('the value of a module variable comes from its call alone', async () => {
    const { 'infra/terraform.tfvars': _, ...files } = CONFIGURATION
    expect(await readTrustPolicyFile('infra', ROLE, access(files))).toEqual({
      note: 'looked in `infra` for the trust policy of the role `deploy`, found `module.deploy.aws_iam_role.this`: infra/modules/role/trust.tf:8:19: the value of `x:sub` in statement 1 is `repo:${var.repo}:*`; it cannot be known before plan (`var.repo` has no default)',
    })
  })
})

test('a role that an override file may change is not read', async () => {
  const files = {
    'a/main.tf': 'resource "aws_iam_role" "d" {\n  name = "deploy"\n  assume_role_policy = "{}"\n}\n',
    'a/iam_override.tf': '',
  }
  const { note } = await readTrustPolicyFile('a', ROLE, access(files))
  expect(note).toMatch(
    /found `aws_iam_role\.d`, which `a\/iam_override\.tf` may override; override files are not merged$/,
  )
})

describe('what cannot be read is one note', () => {
  const sought = 'for the trust policy of the role `deploy`'
  test.each([
    ['a file that is missing', 'trust.json', {}, `looked in \`trust.json\` ${sought}, found no such file or directory`],
    [
      'a Terraform file that is missing',
      'a/iam.tf',
      {},
      `looked in \`a/iam.tf\` ${sought}, found no such file or directory`,
    ],
    [
      'a file that is too large',
      'a.json',
      { 'a.json': new Uint8Array(5 * 1024 * 1024 + 1) },
      `looked in \`a.json\` ${sought}, found \`a.json\` larger than 5 MiB`,
    ],
    [
      'a file that is not UTF-8',
      'a.json',
      { 'a.json': Uint8Array.of(0x7b, 0xff, 0x7d) },
      `looked in \`a.json\` ${sought}, found \`a.json\` not to be UTF-8 text`,
    ],
    [
      'a directory of something else',
      'src',
      { 'src/index.ts': '' },
      `looked in \`src\` ${sought}, found a directory without Terraform files`,
    ],
  ])('%s', async (_name, path, files, note) => {
    expect(await readTrustPolicyFile(path, ROLE, access(files as Record<string, string>))).toEqual({ note })
  })
})

test('files of the machine are read as far as the limit', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'policy-'))
  try {
    const path = join(directory, 'trust.json')
    await writeFile(path, '{ "Version": "2012-10-17", "Statement": [] }')
    expect((await FILE_SYSTEM.readFile(path, 9)).length).toBe(9)
    expect(await readTrustPolicyFile(path, ROLE, FILE_SYSTEM)).toMatchObject({ policy: { Statement: [] } })
    expect(await readTrustPolicyFile(directory, ROLE, FILE_SYSTEM)).toHaveProperty('note')
    await writeFile(join(directory, 'main.tf'), 'resource "aws_iam_role" "d" {\n  assume_role_policy = "{}"\n}\n')
    expect(await readTrustPolicyFile(directory, ROLE, FILE_SYSTEM)).toMatchObject({ policy: {} })
  } finally {
    await rm(directory, { recursive: true })
  }
})
