import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { terraformFiles } from '../../src/gather/terraformDirectory.js'
import type { Body } from '../../src/hcl/syntax.js'
import { readTerraform } from '../../src/terraform/readTerraform.js'
import { reportAttempt } from '../../src/terraform/reportAttempt.js'
import { readSource } from '../../src/terraform/sourceFile.js'

// Not imported, because its types bring the DOM's along.
const oracle = createRequire(import.meta.url)('@cdktn/hcl2json') as {
  parse: (name: string, text: string) => Promise<Record<string, unknown>>
}

const FOLDER = '__tests__/terraform/configurations'
const names = readdirSync(FOLDER)

interface Given {
  readonly directory?: string
  readonly workspace?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly variableFiles?: readonly string[]
  readonly backendConfig?: readonly string[]
}

function read(name: string) {
  const folder = join(FOLDER, name)
  const files = terraformFiles(folder)
  const given: Given = existsSync(join(folder, 'input.json'))
    ? (JSON.parse(readFileSync(join(folder, 'input.json'), 'utf8')) as Given)
    : {}
  return readTerraform({
    directory: given.directory ?? '',
    filesOf: files.filesOf,
    environment: given.environment ?? {},
    ...(given.workspace === undefined ? {} : { workspace: given.workspace }),
    variableFiles: (given.variableFiles ?? []).flatMap((f) => files.fileOf(f) ?? []),
    backendConfig: (given.backendConfig ?? []).map((c) => {
      const at = c.indexOf('=')
      const file = files.fileOf(c)
      return file ? { file } : { key: c.slice(0, at), value: c.slice(at + 1) }
    }),
  })
}

test('there are at least 25', () => {
  expect(names.length).toBeGreaterThanOrEqual(25)
})

// Each is judged by hand from Terraform's documentation; UPDATE=1 writes what is read, to be judged anew.
test.each(names)('%s is read as expected', (name) => {
  const { attempts, unknown: _, ...rest } = read(name)
  const got = JSON.parse(JSON.stringify({ attempts: attempts.map(reportAttempt), ...rest })) as unknown
  const file = join(FOLDER, name, 'expected.json')
  if (process.env.UPDATE === '1') writeFileSync(file, `${JSON.stringify(got, undefined, 2)}\n`)
  expect(got).toEqual(JSON.parse(readFileSync(file, 'utf8')))
})

const sources = names.flatMap((name) =>
  readdirSync(join(FOLDER, name), { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.(tf|tofu)$/.test(f) && name !== 'broken-file')
    .map((f) => join(FOLDER, name, f)),
)

const countsOf = ({ blocks }: Body, path: string): string[] =>
  blocks.flatMap(({ type, labels, body }) => {
    const own = [path, type, ...labels.map((l) => l.value)].filter((p) => p !== '').join('/')
    return [own, ...countsOf(body, own)]
  })

/** The blocks in HashiCorp's parse: lists of objects under their labels. */
function oracleBlocks(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((v) => (isBlock(v) ? [path, ...oracleBlocks(v, path)] : []))
  if (!isBlock(value)) return []
  return Object.entries(value).flatMap(([k, v]) => oracleBlocks(v, path === '' ? k : `${path}/${k}`))
}

const isBlock = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v)

const INTERESTING = /^(provider|terraform|variable|module|output|data|resource|locals)(\/|$)/

describe("HashiCorp's parser sees the same blocks", () => {
  test.each(sources)('%s', async (path) => {
    const text = readFileSync(path, 'utf8')
    const ours = countsOf(readSource({ path, text }).body, '').filter((p) => INTERESTING.test(p))
    const theirs = oracleBlocks(await oracle.parse(path, text), '')
    // A list of objects that is an argument looks like blocks in JSON; what we take for a block must be one there.
    for (const own of new Set(ours))
      expect([own, theirs.filter((t) => t === own).length]).toEqual([own, ours.filter((o) => o === own).length])
    expect(
      theirs.filter((t) => /assume_role|^(provider|variable|module|output|data|resource)\//.test(t)).length,
    ).toBeGreaterThanOrEqual(
      ours.filter((t) => /assume_role|^(provider|variable|module|output|data|resource)\//.test(t)).length,
    )
  })
})

test('nothing secret is reported', () => {
  for (const name of ['profiles-and-keys', 'sensitive-external-id']) {
    const text = readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')
    expect(text).not.toMatch(/never-shown|never-to-be-shown|AKIA/)
  }
})
