import { describe, expect, test } from '@jest/globals'
import { readerOf } from '../../src/inputs/reader.js'
import { readTerraformInputs } from '../../src/inputs/terraform.js'
import { joinPath, relativePath } from '../../src/terraform/path.js'

const read = (inputs: Readonly<Record<string, string>>) => {
  const reader = readerOf((name) => inputs[name] ?? '')
  return { inputs: readTerraformInputs(reader), problems: reader.problems }
}

describe('the inputs', () => {
  test.each([
    ['infra', 'infra'],
    ['./infra/', 'infra'],
    ['.', ''],
    ['./', ''],
    ['live/prod', 'live/prod'],
  ])('directory %p', (given, directory) => {
    expect(read({ 'terraform-directory': given }).inputs?.directory).toBe(directory)
  })

  test('lists are one per line', () => {
    const { inputs } = read({ 'terraform-directory': '.', 'terraform-var-files': 'a.tfvars\n\n  b.tfvars\n' })
    expect(inputs?.variableFiles).toEqual(['a.tfvars', 'b.tfvars'])
  })

  test.each(['terraform-workspace', 'terraform-var-files', 'terraform-backend-config'])(
    '%s alone is a mistake',
    (name) => {
      expect(read({ [name]: 'x' }).problems).toMatchObject([
        { input: name, problem: 'is given without `terraform-directory`' },
      ])
    },
  )

  test('none is none', () => {
    expect(read({})).toEqual({ inputs: undefined, problems: [] })
  })
})

test.each([
  ['', './modules/a', 'modules/a'],
  ['live/prod', '../../modules/a', 'modules/a'],
  ['infra', '../..', '..'],
  ['/work/infra', '../../..', '/'],
  ['', '.', ''],
  ['../x', './y', '../x/y'],
])('%p and %p', (directory, path, expected) => {
  expect(joinPath(directory, path)).toBe(expected)
})

test.each([
  ['', '', '.'],
  ['', 'modules/a', 'modules/a'],
  ['infra', 'infra/modules/a', 'modules/a'],
  ['infra', 'modules/a', 'modules/a'],
])('from %p to %p', (from, to, expected) => {
  expect(relativePath(from, to)).toBe(expected)
})
