// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are Terraform's templates
import { describe, expect, test } from '@jest/globals'
import { indexLines } from '../../src/hcl/lineIndex.js'
import { parseHcl } from '../../src/hcl/parse.js'
import type { Expression, Range } from '../../src/hcl/syntax.js'
import { offsetInText } from '../../src/hcl/text.js'

/** The value of the only argument of a text. */
function parsed(text: string): Expression {
  const { body, problems } = parseHcl(text)
  expect(problems).toEqual([])
  return (body.attributes[0] as { value: Expression }).value
}

/** The places of all nodes of a tree, as the pieces of text they cover. */
function covered(node: unknown, text: string, out: string[] = []): string[] {
  if (Array.isArray(node)) for (const item of node) covered(item, text, out)
  else if (typeof node === 'object' && node !== null) {
    const { kind, range } = node as { kind?: string; range?: Range }
    if (kind && range) out.push(`${kind} ${text.slice(range.start, range.end)}`)
    for (const part of Object.values(node)) covered(part, text, out)
  }
  return out
}

describe('every node covers its own text', () => {
  test.each([
    ['a = 12', ['literal 12']],
    ['a = -b', ['unary -b', 'reference b']],
    ['a = (b)', ['reference (b)']],
    ['a = b.c[0].*', ['reference b.c[0].*', 'attribute .c', 'index [0]', 'literal 0', 'splat .*']],
    ['a = f(1).b', ['access f(1).b', 'call f(1)', 'literal 1', 'attribute .b']],
    ['a = [1, x]', ['tuple [1, x]', 'literal 1', 'reference x']],
    ['a = { b = 1 }', ['object { b = 1 }', 'string b', 'text b', 'literal 1']],
    ['a = b ? 1 : 2', ['conditional b ? 1 : 2', 'reference b', 'literal 1', 'literal 2']],
    ['a = 1 + 2 * 3', ['binary 1 + 2 * 3', 'literal 1', 'binary 2 * 3', 'literal 2', 'literal 3']],
    ['a = "x${y}z"', ['template "x${y}z"', 'text x', 'interpolation ${y}', 'reference y', 'text z']],
    [
      'a = "%{ if b }c%{ else }d%{ endif }"',
      [
        'template "%{ if b }c%{ else }d%{ endif }"',
        'if %{ if b }c%{ else }d%{ endif }',
        'reference b',
        'text c',
        'text d',
      ],
    ],
    ['a = [for x in y : x if z]', ['for [for x in y : x if z]', 'reference y', 'reference x', 'reference z']],
    ['a = <<E\nx\nE\n', ['string <<E\nx\nE', 'text x\n']],
    ['a = provider::aws::f()', ['call provider::aws::f()']],
  ])('%s', (text, expected) => {
    expect(covered(parsed(text), text)).toEqual(expected)
  })
})

test('blocks, labels and arguments have their places', () => {
  const text = '# top\nprovider "aws" {\n  assume_role {\n    role_arn = "x"\n  }\n}\n'
  const at = indexLines(text)
  const block = parseHcl(text).body.blocks[0]
  const inner = block?.body.blocks[0]
  const argument = inner?.body.attributes[0]
  expect(at(block?.range.start ?? -1)).toEqual({ line: 2, column: 1 })
  expect(text.slice(block?.labels[0]?.range.start, block?.labels[0]?.range.end)).toBe('"aws"')
  expect(at(inner?.range.start ?? -1)).toEqual({ line: 3, column: 3 })
  expect(at(inner?.range.end ?? -1)).toEqual({ line: 5, column: 4 })
  expect(at(argument?.value.range.start ?? -1)).toEqual({ line: 4, column: 16 })
})

describe('each character of a string is found in the file', () => {
  test.each([
    ['plain', 'a = "xyz"'],
    ['escapes', 'a = "x\\ny\\u00e9z$${w}"'],
    ['heredoc', 'a = <<EOF\nx\n  yz\nEOF\n'],
    ['flush heredoc', 'a = <<-EOF\n    x\n      y\n\n    zw\n  EOF\n'],
  ])('%s', (_name, text) => {
    const value = parsed(text)
    if (value.kind !== 'string') throw new Error(value.kind)
    const letters = [...value.value.matchAll(/[xyzw]/g)]
    expect(letters.length).toBeGreaterThan(2)
    for (const { 0: letter, index } of letters) expect(text[offsetInText(value.text, index)]).toBe(letter)
    expect(offsetInText(value.text, value.value.length)).toBe(value.text.range.end)
  })
})

describe('after a mistake the rest is read', () => {
  test.each([
    [
      'a missing value',
      'a {\n  b =\n  c = 1\n}\nd = 2\n',
      ['a.b', 'a.c', 'd'],
      'expected a value, found the end of the line',
    ],
    [
      'a string that is not closed',
      'a {\n  b = "x\n  c = 1\n}\nd = 2\n',
      ['a.b', 'a.c', 'd'],
      'a string that is not closed on its line',
    ],
    [
      'a list that is not closed',
      'a {\n  b = [1,\n  c = 1\n}\nd = 2\n',
      ['a.b', 'a.c', 'd'],
      'expected `,` or `]`, found `=`',
    ],
    ['a block that is not closed', 'a {\n  b = 1\n\nc {\n  d = 2\n}\n', ['a.b', 'c.d'], 'the block `a` is not closed'],
    [
      'an inner block that is not closed',
      'a {\n  b {\n    x = 1\n  c = 1\n}\nd {\n  e = 2\n}\n',
      ['a.b.c', 'a.b.x', 'd.e'],
      'the block `a` is not closed',
    ],
    ['a closing brace too many', 'a {\n}\n}\nb = 1\n', ['b'], 'expected an argument or a block, found `}`'],
    [
      'a heredoc that is not closed',
      'a {\n  b = <<EOF\nx\n}\nc = 1\n',
      ['a.b', 'c'],
      'a heredoc that is not closed by `EOF` on a line of its own',
    ],
    ['a strange character', "a = 'x'\nb = 1\n", ['a', 'b'], "unexpected character `'`"],
    [
      'merge conflict',
      '<<<<<<< HEAD\na = 1\n=======\nb = 1\n>>>>>>> x\nc = 1\n',
      ['a', 'b', 'c'],
      'expected an argument or a block, found `<`',
    ],
  ])('%s', (_name, text, names, message) => {
    const { body, problems } = parseHcl(text)
    const paths = (b: typeof body, prefix: string): string[] => [
      ...b.attributes.map((a) => prefix + a.name),
      ...b.blocks.flatMap((block) => paths(block.body, `${prefix}${block.type}.`)),
    ]
    expect(paths(body, '').sort()).toEqual([...names].sort())
    expect(problems[0]?.message).toBe(message)
    expect(problems).toHaveLength(message.includes('`<`') ? 3 : 1)
  })
})

describe('nesting without end is a problem, not a crash', () => {
  test.each([
    ['brackets', `a = ${'['.repeat(1e5)}`],
    ['parentheses', `a = ${'('.repeat(1e5)}`],
    ['blocks', 'a {\n'.repeat(1e5)],
    ['templates', `a = ${'"${'.repeat(1e5)}`],
    ['conditionals', `a = ${'b ? c : '.repeat(1e5)}`],
    ['negations', `a = ${'!'.repeat(1e5)}b`],
    ['sums', `a = 1${' + 1'.repeat(1e5)}`],
    ['directives', `a = "${'%{ if b }'.repeat(1e4)}"`],
  ])('%s', (_name, text) => {
    expect(parseHcl(text).problems.length).toBeGreaterThan(0)
  })
})

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [4, 2, 1],
  [6, 3, 1],
  [99, 3, 2],
])('offset %i is line %i column %i', (offset, line, column) => {
  expect(indexLines('ab\r\nc\nd')(offset)).toEqual({ line: offset === 4 ? 2 : line, column })
})
