import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

// The sources themselves, wherever the compiled test stands: the first folder upwards that has both.
const root = ['..', '../..', '../../..']
  .map((up) => fileURLToPath(new URL(up, import.meta.url)))
  .find((folder) => readdirSync(folder).includes('package.json'))
const SRC = join(root ?? '.', 'src')

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: name.split(sep).join('/'), text: readFileSync(join(SRC, name), 'utf8') }))

/** What a file imports: names under src, or packages. */
function importsOf({ name, text }: { name: string; text: string }): string[] {
  const found = text.matchAll(
    /^\s*(?:import|export)\b[^'"]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'|^import\s*'([^']+)'/gm,
  )
  return [...found].map(([, a, b, c]) => {
    const target = a ?? b ?? c ?? ''
    if (!target.startsWith('.')) return target
    const path = relative(SRC, join(SRC, name, '..', target))
      .split(sep)
      .join('/')
    return path.replace(/\.js$/, '.ts')
  })
}

const TOP = ['index', 'cli', 'host', 'runnerHost', 'inputs']

/** The part of the program a file belongs to: its folder; at the top its own name. */
function partOf(name: string): string {
  if (name.includes('/')) return name.split('/')[0] ?? ''
  const own = name.replace(/\.ts$/, '')
  return TOP.includes(own) ? own : 'main'
}

/** What each part may import besides itself; `host` is the interface to the outside that the shell's parts share. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  index: ['main', 'runnerHost', 'host'],
  cli: ['explain', 'causes', 'engine', 'render', 'gather', 'inputs', 'host'],
  main: ['inputs', 'gather', 'render', 'engine', 'step', 'host'],
  step: ['inputs', 'gather', 'render', 'causes', 'engine', 'policyfile', 'terraform', 'workflow', 'host'],
  runnerHost: ['host'],
  host: [],
  explain: ['engine', 'causes', 'render', 'gather', 'inputs', 'host', 'hcl', 'policyfile', 'errortext', 'terraform'],
  errortext: ['engine'],
  inputs: ['engine', 'host', 'gather', 'hcl'],
  gather: ['engine', 'host', 'hcl', 'inputs', 'policyfile', 'terraform', 'workflow'],
  workflow: ['engine'],
  terraform: ['engine', 'hcl'],
  policyfile: ['engine', 'hcl'],
  render: ['engine', 'causes', 'policyfile', 'hcl', 'terraform', 'workflow'],
  causes: ['engine'],
  engine: [],
}

/** Editing a workflow file takes its parser; the words of a change to it are the only pure part that has a package. */
const isYaml = (from: string, to: string): boolean => /^render\/workflow/.test(from) && to === 'yaml'

const of = (part: string): typeof files => files.filter((f) => partOf(f.name) === part)

describe('imports go one way', () => {
  test.each(Object.keys(MAY))('%s', (part) => {
    const allowed = [part, ...(MAY[part] ?? [])]
    const wrong = of(part).flatMap((f) =>
      importsOf(f)
        .filter((i) => files.some((g) => g.name === i) && !allowed.includes(partOf(i)))
        .map((i) => `${f.name} imports ${i}`),
    )
    expect(wrong).toEqual([])
  })

  test('every import of our own leads to a file', () => {
    const lost = files.flatMap((f) =>
      importsOf(f)
        .filter((i) => i.endsWith('.ts') && !files.some((g) => g.name === i))
        .map((i) => `${f.name} imports ${i}`),
    )
    expect(lost).toEqual([])
  })

  test('hcl stands alone, but for the reader of JSON', () => {
    const wrong = of('hcl')
      .flatMap(importsOf)
      .filter((i) => !i.startsWith('hcl/') && i !== 'engine/policy/json.ts')
    expect(wrong).toEqual([])
  })

  test('every part has its place in this list', () => {
    const parts = new Set(files.map((f) => partOf(f.name)))
    expect([...parts].filter((p) => p !== 'hcl' && !(p in MAY))).toEqual([])
  })
})

const pure = ['engine', 'causes', 'render', 'hcl', 'errortext', 'terraform'].flatMap(of)

describe('engine, causes, render, hcl, errortext and terraform are pure', () => {
  test('they import no package and no builtin', () => {
    const wrong = pure.flatMap((f) =>
      importsOf(f)
        .filter((i) => !i.endsWith('.ts') && !isYaml(f.name, i))
        .map((i) => `${f.name} imports ${i}`),
    )
    expect(wrong).toEqual([])
  })

  test.each([
    ['the process', /\bprocess\.|\bglobalThis\b|\bconsole\./],
    ['buffers', /\bBuffer\b/],
    ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\./],
    ['chance', /\bMath\.random\b|\bcrypto\./],
    ['timers', /\bset(Timeout|Interval|Immediate)\(/],
  ])('they do without %s', (_, word) => {
    expect(pure.filter((f) => word.test(withoutComments(f.text))).map((f) => f.name)).toEqual([])
  })
})

/** The text without its comments and the words in its strings. */
const withoutComments = (text: string): string =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.)*`/g, "''")

/** Files that hold one idea that takes more room, with the reason. */
const LONG: Readonly<Record<string, string>> = {
  'engine/answers.ts': 'one table: the words of AWS, each with the gate that speaks them',
  'causes/index.ts': 'generated: one line per cause',
}

test('no file is longer than 200 lines without a reason', () => {
  const long = files.filter((f) => f.text.split('\n').length > 201 && !(f.name in LONG))
  expect(long.map((f) => `${f.name}: ${f.text.split('\n').length - 1}`)).toEqual([])
})

test('every export has a docstring', () => {
  const bare = files.flatMap(({ name, text }) => {
    const lines = text.split('\n')
    return lines.flatMap((line, i) =>
      /^export (?:default )?(?:async )?(?:abstract )?(?:function|const|class|interface|type (?!\{)\w)/.test(line) &&
      !/\*\/\s*$/.test(lines[i - 1] ?? '')
        ? [`${name}:${i + 1}`]
        : [],
    )
  })
  expect(bare).toEqual([])
})
