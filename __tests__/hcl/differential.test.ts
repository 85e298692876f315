// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are Terraform's templates
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import { parseHcl } from '../../src/hcl/parse.js'
import { oracleShape } from './oracleShape.js'

// Not imported, because its types bring the DOM's along.
const oracle = createRequire(import.meta.url)('@cdktn/hcl2json') as {
  parse: (name: string, text: string) => Promise<unknown>
}

const SNIPPETS = '__tests__/hcl/snippets'

describe("the tree agrees with HashiCorp's parser", () => {
  test.each([
    ...readdirSync(SNIPPETS).map((name) => [name, readFileSync(`${SNIPPETS}/${name}`, 'utf8')]),
    ['windows line ends', 'a = 1\r\nb "c" {\r\n  d = [\r\n    1,\r\n  ]\r\n  e = <<EOF\r\nx\r\nEOF\r\n}\r\n'],
    ['byte order mark', '\uFEFFa = 1\n'],
    ['no newline at the end', 'a = 1'],
    ['flush heredoc with tabs', 'a = <<-X\n\t\tone\n\t\t\ttwo\n\tX\n'],
  ] as [string, string][])('%s', async (_name, text) => {
    const { body, problems } = parseHcl(text)
    expect(problems).toEqual([])
    expect(oracleShape(body, text)).toEqual(await oracle.parse('main.tf', text))
  })
})

describe("what HashiCorp's parser refuses is a problem here too", () => {
  test.each([
    ['a string over two lines', 'a = "x\ny"\n'],
    ['an unclosed block', 'a {\n  b = 1\n'],
    ['an unclosed list', 'a = [1, 2\nb = 3\n'],
    ['two arguments on one line', 'a = 1 b = 2\n'],
    ['a missing value', 'a =\nb = 1\n'],
    ['an argument set twice', 'a = 1\na = 2\n'],
    ['an unknown escape', 'a = "\\q"\n'],
    ['single quotes', "a = 'x'\n"],
    ['a missing comma', 'a = [1 2]\n'],
    ['`endif` missing', 'a = "%{ if b }x"\n'],
    ['an object without separator', 'a = { b = 1 c = 2 }\n'],
    ['an interpolation in a label', 'a "${b}" {\n}\n'],
    ['a chained legacy index', 'a = b.0.1\n'],
    ['a `for` without `in`', 'a = [for x y : z]\n'],
    ['an unclosed interpolation', 'a = "${b"\n'],
    ['an unclosed heredoc', 'a = <<EOF\nx\n'],
  ])('%s', async (_name, text) => {
    expect(parseHcl(text).problems).not.toEqual([])
    await expect(oracle.parse('main.tf', text)).rejects.toBeDefined()
  })
})
