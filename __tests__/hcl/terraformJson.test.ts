// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are Terraform's templates
import { expect, test } from '@jest/globals'
import { readJson } from '../../src/engine/policy/json.js'
import { readTerraformJson } from '../../src/hcl/terraformJson.js'

const text = `{
  "terraform": { "backend": { "s3": { "bucket": "b", "assume_role": { "role_arn": "arn" } } } },
  "provider": { "aws": [
    { "region": "eu-west-1" },
    { "alias": "x", "assume_role": [{ "role_arn": "\\u0061rn:\${lookup(var.m, \\"k\\")}:x" }] }
  ] },
  "resource": { "aws_iam_role": { "r": { "name": "r", "tags": { "a": 1 } } } },
  "locals": { "//": "comment", "a": [true, null, "\${b}"] }
}`

function read() {
  const json = readJson(text)
  if (!('node' in json)) throw new Error(json.error.message)
  return readTerraformJson(json.node, text)
}

test('blocks come out of nested objects', () => {
  const { body, problems } = read()
  expect(problems).toEqual([])
  expect(body.blocks.map((b) => [b.type, ...b.labels.map((l) => l.value)].join('.'))).toEqual([
    'terraform',
    'provider.aws',
    'provider.aws',
    'resource.aws_iam_role.r',
    'locals',
  ])
  expect(body.blocks[0]?.body.blocks[0]).toMatchObject({ type: 'backend', labels: [{ value: 's3' }] })
  expect(body.blocks[4]?.body.attributes.map((a) => a.name)).toEqual(['a'])
})

test('strings are templates, with their places in the file', () => {
  const role = read().body.blocks[2]?.body.blocks[0]?.body.attributes[0]?.value
  if (role?.kind !== 'template') throw new Error(role?.kind)
  const [before, call] = role.parts
  expect(before).toMatchObject({ kind: 'text', value: 'arn:' })
  expect(text.slice(before?.range.start, before?.range.end)).toBe('\\u0061rn:')
  expect(text.slice(call?.range.start, call?.range.end)).toBe('${lookup(var.m, \\"k\\")}')
})
