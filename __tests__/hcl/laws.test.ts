// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are Terraform's templates
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evaluate } from '../../src/hcl/evaluate.js'
import { parseHcl } from '../../src/hcl/parse.js'
import type { Body, Range } from '../../src/hcl/syntax.js'

const fragment = fc.constantFrom(
  '${',
  '${~',
  '%{',
  '~}',
  '}',
  '{',
  '[',
  ']',
  '(',
  ')',
  '"',
  '\n',
  '\r\n',
  '\\',
  '<<A\n',
  '<<-A\n',
  'A\n',
  ' A\n',
  '=',
  ':',
  ',',
  '.',
  '...',
  '?',
  '=>',
  '==',
  '&&',
  '!',
  '-',
  '*',
  '[*]',
  ' ',
  '  ',
  '#',
  '//',
  '/*',
  '*/',
  '\uFEFF',
  'é',
  '😀',
  '\ud800',
  'a',
  'if ',
  'for ',
  ' in ',
  'else',
  'endif',
  'endfor',
  '1',
  '1.5e3',
  'a = ',
  'b "c" {\n',
  'f(',
  '::',
  '$${',
  '%%{',
  '$',
  '%',
  'null',
  'true',
)
const soup = fc.array(fragment, { maxLength: 80 }).map((parts) => parts.join(''))

function ranges(node: unknown, out: Range[] = []): Range[] {
  if (typeof node !== 'object' || node === null) return out
  const { range } = node as { range?: Range }
  if (range) out.push(range)
  for (const part of Object.values(node)) ranges(part, out)
  return out
}

test('any text is read without an exception, with ranges inside the text', () => {
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
      const { body, problems } = parseHcl(text)
      for (const { start, end } of ranges(body)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
      for (const { offset } of problems) expect(offset).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 3000 },
  )
})

test('any expression is evaluated without an exception', () => {
  fc.assert(
    fc.property(soup, (text) => {
      for (const { value } of parseHcl(`a = ${text}\n`).body.attributes) {
        expect(evaluate(value, { resolve: () => undefined })).toBeDefined()
      }
    }),
    { numRuns: 3000 },
  )
})

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9_]*$/), tie('json'), { maxKeys: 4 }) as fc.Arbitrary<{
      [key: string]: Json
    }>,
  ),
}))

const quoted = (text: string): string =>
  `"${text
    .replace(/[\\"]/g, '\\$&')
    .replace(/[\n\r\t]/g, (c) => ({ '\n': '\\n', '\r': '\\r', '\t': '\\t' })[c] as string)
    .replace(/[$%](?=\{)/g, '$&$&')}"`

function write(value: Json): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{\n${Object.entries(value)
      .map(([k, v]) => `${quoted(k)} = ${write(v)}\n`)
      .join('')}}`
  }
  return String(value)
}

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.stringMatching(/^[a-z][a-z0-9_-]*$/), json), { maxLength: 5 }), (entries) => {
      const unique = [...new Map(entries)]
      const text = `b "l" {\n${unique.map(([k, v]) => `  ${k} = ${write(v)}\n`).join('')}}\n`
      const { body, problems } = parseHcl(text)
      expect(problems).toEqual([])
      expect(values(body.blocks[0]?.body as Body)).toEqual(unique.map(([k, v]) => [k, sorted(v)]))
    }),
    { numRuns: 500 },
  )
})

const values = (body: Body): unknown[] =>
  body.attributes.map(({ name, value }) => [name, plain(evaluate(value, { resolve: () => undefined }))])

const plain = (value: unknown): unknown =>
  value instanceof Map
    ? new Map([...value].sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, plain(v)]))
    : Array.isArray(value)
      ? value.map(plain)
      : value

const sorted = (value: Json): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value
  return new Map(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  )
}
