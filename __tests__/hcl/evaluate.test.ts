// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are Terraform's templates
import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../src/hcl/evaluate.js'
import { parseHcl } from '../../src/hcl/parse.js'
import type { Scope } from '../../src/hcl/scope.js'
import type { Expression } from '../../src/hcl/syntax.js'
import { failure, isUnknown, plainValue, unknown, type Value, valueOfPlain } from '../../src/hcl/value.js'

const VARIABLES: Readonly<Record<string, unknown>> = {
  s: 'text',
  n: 3,
  list: ['a', 'b', 'c'],
  map: { b: 2, a: 1 },
  users: [
    { id: 'x', tags: ['t'] },
    { id: 'y', tags: [] },
  ],
  none: null,
}

const scope: Scope = {
  resolve: ([root, name = ''], { range }) => {
    if (root === 'var') {
      const value: Value = name in VARIABLES ? valueOfPlain(VARIABLES[name]) : failure(`no variable \`${name}\``, range)
      return { value, used: 2 }
    }
    return root === 'data' ? { value: unknown('a data source is read by a plan', range), used: 3 } : undefined
  },
}

function evaluated(source: string): Value {
  const { body, problems } = parseHcl(`a = ${source}\n`)
  expect(problems).toEqual([])
  return evaluate((body.attributes[0] as { value: Expression }).value, scope)
}

describe('known values', () => {
  test.each<[string, unknown]>([
    // Literals and operators (HCL specification, "Operations")
    ['1.0', 1],
    ['"${1.0}-${true}"', '1-true'],
    ['1 + 2 * 3', 7],
    ['0.1 + 0.2', 0.3],
    ['-7 % 3', -1],
    ['"1" + 1', 2],
    ['"1" == 1', false],
    ['[1, { a = "x" }] == [1, { a = "x" }]', true],
    ['!true || 2 > 1 && true', true],
    ['false && data.x.y.z', false],
    ['true || data.x.y.z', true],
    // Conditionals: both arms get one type
    ['var.n > 2 ? "big" : "small"', 'big'],
    ['true ? 1 : "x"', '1'],
    ['false ? data.x.y.z : 2', 2],
    ['data.x.y.z ? "same" : "same"', 'same'],
    // References, indexes, splats
    ['var.list[1]', 'b'],
    ['var.list.0', 'a'],
    ['var.map["a"]', 1],
    ['var.map.b', 2],
    ['var.users[*].id', ['x', 'y']],
    ['var.users.*.id', ['x', 'y']],
    ['var.users[*].tags[0]', undefined],
    ['var.users.*.id[0]', 'x'],
    ['var.s[*]', ['text']],
    ['var.none[*]', []],
    // Templates
    ['"${var.list}"', ['a', 'b', 'c']],
    ['"a-${var.s}-${var.n}"', 'a-text-3'],
    ['"%{ if var.n == 3 }yes%{ else }no%{ endif }"', 'yes'],
    ['"%{ for k, v in var.map }${k}=${v};%{ endfor }"', 'a=1;b=2;'],
    ['<<-E\n    x\n      ${var.s}\n  E\n', 'x\n  text\n'],
    // for
    ['[for i, v in var.list : "${i}${v}" if v != "b"]', ['0a', '2c']],
    ['{ for k, v in var.map : upper(k) => v + 1 }', { A: 2, B: 3 }],
    ['{ for v in ["x", "y", "x"] : v => 1... }', { x: [1, 1], y: [1] }],
    ['[for k, v in toset(["b", "a", "b"]) : k]', ['a', 'b']],
    // Functions (Terraform documentation, examples of each)
    ['lookup({ a = "ay", b = "bee" }, "a", "what?")', 'ay'],
    ['lookup({ a = "ay", b = "bee" }, "c", "what?")', 'what?'],
    ['try(var.missing, "d")', 'd'],
    ['try(var.map.zz.y, var.map["zz"], "d")', 'd'],
    ['try(null, "d")', null],
    ['can(var.map.zz)', false],
    ['can(var.map.a)', true],
    ['coalesce("", null, "b")', 'b'],
    ['coalesce(1, "b")', '1'],
    ['coalescelist([], ["c", "d"])', ['c', 'd']],
    ['format("Hello, %s!", "Ander")', 'Hello, Ander!'],
    ['format("%05d|%-4s|%4s|%.2f|%q|%t|%%", 42, "a", "b", 1.005, "q", true)', '00042|a   |   b|1.00|"q"|true|%'],
    ['format("%[2]s %[1]s %v", "a", "b", [1, "x"])', undefined],
    ['format("%v", { a = [1, "x"] })', '{"a":[1,"x"]}'],
    ['formatlist("%s-%s", "x", ["a", "b"])', ['x-a', 'x-b']],
    ['join(", ", ["foo", "bar"], toset(["b", "a"]))', 'foo, bar, a, b'],
    ['split(",", "foo,bar,baz")', ['foo', 'bar', 'baz']],
    ['concat(["a", ""], ["b", "c"])', ['a', '', 'b', 'c']],
    ['merge({ a = "b", c = "d" }, null, { e = "f", c = "z" })', { a: 'b', c: 'z', e: 'f' }],
    ['merge([{ a = 1 }, { b = 2 }]...)', { a: 1, b: 2 }],
    ['element(["a", "b", "c"], 4)', 'b'],
    ['length("👩‍👩‍👦‍👦")', 1],
    ['length(var.map)', 2],
    ['keys({ b = 1, a = 2 })', ['a', 'b']],
    ['values({ b = 1, a = 2 })', [2, 1]],
    ['contains(["a", "b"], "a")', true],
    ['contains(["a", data.x.y.z], "a")', true],
    ['replace("1 + 2 + 3", "+", "-")', '1 - 2 - 3'],
    ['replace("hello world", "/w.*d/", "everybody")', 'hello everybody'],
    ['replace("a-1", "/([a-z])-([0-9])/", "$2_${1}")', undefined],
    ['replace("a-1", "/([a-z])-([0-9])/", "$2-$1")', '1-a'],
    ['lower("HELLO")', 'hello'],
    ['title("hello world")', 'Hello World'],
    ['trimspace("  hello\\n\\n")', 'hello'],
    ['trim("?!hello?!", "!?")', 'hello'],
    ['trimprefix("helloworld", "hello")', 'world'],
    ['trimsuffix("helloworld", "world")', 'hello'],
    ['substr("hello world", 1, 4)', 'ello'],
    ['substr("hello world", -5, -1)', 'world'],
    ['tostring(1.50)', '1.5'],
    ['tonumber("012")', 12],
    ['tobool("true")', true],
    ['tolist(["a", 1, true])', ['a', '1', 'true']],
    ['toset(["c", "b", "b"])', ['b', 'c']],
    ['tomap({ a = "x", b = 1 })', { a: 'x', b: '1' }],
    ['flatten([["a", "b"], [], ["c", [["d"]]]])', ['a', 'b', 'c', 'd']],
    ['distinct(["a", "b", "a", "c"])', ['a', 'b', 'c']],
    ['compact(["a", "", null, "c"])', ['a', 'c']],
    ['zipmap(["a", "b"], [1, 2])', { a: 1, b: 2 }],
    ['jsonencode({ b = "<&>", a = [1, null, true] })', '{"a":[1,null,true],"b":"\\u003c\\u0026\\u003e"}'],
    ['jsondecode("{\\"a\\": [1, 2]}").a[1]', 2],
    ['one([])', null],
    ['one(["x"])', 'x'],
    ['startswith("hello", "he")', true],
    ['endswith("hello", "he")', false],
    ['range(3)', [0, 1, 2]],
    ['range(1, 8, 2)', [1, 3, 5, 7]],
    ['range(4, 1)', [4, 3, 2]],
    ['reverse([1, 2])', [2, 1]],
    ['sort(["e", "d", "a"])', ['a', 'd', 'e']],
    ['max(12, 54, 3)', 54],
    ['min([12, 54, 3]...)', 3],
    ['abs(-12.4)', 12.4],
    ['sensitive("x")', 'x'],
  ])('%s', (source, expected) => {
    const value = evaluated(source)
    if (expected === undefined) expect(isUnknown(value)).toBe(true)
    else expect(plainValue(value)).toEqual(expected)
  })
})

describe('unknown values say why', () => {
  test.each([
    ['data.x.y.z', 'a data source is read by a plan', false],
    ['file("x")', 'function `file` is not evaluated', false],
    ['aws_x.y.arn', '`aws_x.y.arn` is not known', false],
    ['data.x.y.z ? 1 : 2', 'a data source is read by a plan', false],
    ['try(data.x.y.z, "d")', 'a data source is read by a plan', false],
    ['can(data.x.y.z)', 'a data source is read by a plan', false],
    ['[for x in data.x.y.z : x]', 'a data source is read by a plan', false],
    ['coalesce(data.x.y.z, "b")', 'a data source is read by a plan', false],
    ['contains(["a", data.x.y.z], "b")', 'a data source is read by a plan', false],
    ['var.list[9]', 'there is no element 9 in a list of 3', true],
    ['var.map.zz', 'there is no attribute `zz`', true],
    ['lookup(var.map, "zz")', '`lookup`: there is no key `zz`', true],
    ['"${null}x"', '`null` cannot be part of a string', true],
    ['1 / 0', 'a division by zero', true],
    ['"a" + 1', 'a number is required', true],
    ['99999999999999999999', 'a number with more digits than are kept', false],
    ['replace("x", "/(?i)X/", "y")', 'the regular expression `(?i)X` is not evaluated', false],
    ['replace("x", "/(x+)+y/", "y")', 'the regular expression `(x+)+y` is not evaluated', false],
    ['[for a in range(1000) : [for b in range(1000) : b]]', 'the expression is too large to be evaluated', false],
  ])('%s', (source, why, error) => {
    expect(evaluated(source)).toMatchObject({ unknown: true, why, error })
  })
})

describe('the known pieces of an unknown string are kept', () => {
  test.each([
    ['"arn:aws:iam::${data.x.y.id}:role/${var.s}"', ['arn:aws:iam::', undefined, ':role/text']],
    ['"a${"b${data.x.y.z}"}"', ['ab', undefined]],
    ['"%{ if data.x.y.z }x%{ endif }y"', [undefined, 'y']],
    ['format("arn:aws:iam::%s:role/%s", data.x.y.z, "r")', ['arn:aws:iam::', undefined, ':role/r']],
    ['join("-", ["a", data.x.y.z, "b"])', ['a-', undefined, '-b']],
  ])('%s', (source, pieces) => {
    expect(evaluated(source)).toMatchObject({ unknown: true, pieces })
  })
})

test('a collection keeps its known parts', () => {
  const value = evaluated('{ a = 1, b = data.x.y.z }')
  expect(value).toBeInstanceOf(Map)
  expect((value as ReadonlyMap<string, Value>).get('a')).toBe(1)
  expect(evaluated('merge({ a = "k" }, { b = [data.x.y.z] }).a')).toBe('k')
})
