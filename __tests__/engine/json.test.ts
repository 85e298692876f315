import { describe, expect, test } from '@jest/globals'
import { jsonOf, nodeAt, positionOf, readJson } from '../../src/engine/policy/json.js'

const read = (text: string): unknown => {
  const result = readJson(text)
  return 'node' in result ? jsonOf(result.node) : `${result.error.message} at ${result.error.offset}`
}

// Source: RFC 8259.
describe('what is JSON', () => {
  test.each<[string, unknown]>([
    ['{}', {}],
    ['[]', []],
    [' \t\r\n[ ] ', []],
    ['"a"', 'a'],
    ['-0', -0],
    ['-1.5e+3', -1500],
    ['1E-2', 0.01],
    ['1e999', Number.POSITIVE_INFINITY],
    ['true', true],
    ['null', null],
    ['{"a":{"b":[1,"c",false]}}', { a: { b: [1, 'c', false] } }],
    ['"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9"', '"\\/\b\f\n\r\té'],
    ['"\\ud83d\\ude00"', '\u{1f600}'],
    // a surrogate alone is within the grammar
    ['"\\ud83d"', '\ud83d'],
    ['"\ud83d"', '\ud83d'],
    ['"\u2028\u007f"', '\u2028\u007f'],
    // a byte order mark may be ignored (section 8.1)
    ['\ufeff{"a":1}', { a: 1 }],
    // of doubled names the last one
    ['{"a":1,"a":2}', { a: 2 }],
    ['{"":1}', { '': 1 }],
  ])('%j', (text, value) => {
    expect(read(text)).toEqual(value)
  })

  test('__proto__ is a name like any other', () => {
    expect(Object.keys(read('{"__proto__":{"x":1}}') as object)).toEqual(['__proto__'])
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  test('nesting up to 200 levels', () => {
    expect(read('['.repeat(200) + ']'.repeat(200))).toBeInstanceOf(Array)
    expect(read('['.repeat(300) + ']'.repeat(300))).toMatch(/levels of nesting at 201/)
  })
})

describe('what is none, and where', () => {
  test.each<[string, string]>([
    ['', 'expected a value, found the end of the text at 0'],
    ['  ', 'expected a value, found the end of the text at 2'],
    ['{', 'expected a key in double quotes, found the end of the text at 1'],
    ['{a:1}', 'expected a key in double quotes, found `a` at 1'],
    ["{'a':1}", "expected a key in double quotes, found `'` at 1"],
    ['{"a"}', 'expected `:` after the key, found `}` at 4'],
    ['{"a":}', 'expected a value, found `}` at 5'],
    ['{"a":1,}', 'expected a key in double quotes, found `}` at 7'],
    ['{"a":1 "b":2}', 'expected `,` or `}`, found `"` at 7'],
    ['[1,]', 'expected a value, found `]` at 3'],
    ['[1 2]', 'expected `,` or `]`, found `2` at 3'],
    ['[1', 'expected `,` or `]`, found the end of the text at 2'],
    ['{} {}', 'expected the end of the text, found `{` at 3'],
    ['"a', 'a string that is not closed at 0'],
    ['"a\\', 'an escape that JSON does not have at 2'],
    ['"\\x41"', 'an escape that JSON does not have at 1'],
    ['"\\u12"', 'an escape that JSON does not have at 1'],
    ['"a\nb"', 'a control character in a string; it has to be written as an escape at 2'],
    ['01', 'expected a value, found `0` at 0'],
    ['+1', 'expected a value, found `+` at 0'],
    ['.5', 'expected a value, found `.` at 0'],
    ['1.', 'expected a value, found `1` at 0'],
    ['1e', 'expected a value, found `1` at 0'],
    ['0x10', 'expected a value, found `0` at 0'],
    ['NaN', 'expected a value, found `N` at 0'],
    ['True', 'expected a value, found `T` at 0'],
    ['nulls', 'expected a value, found `n` at 0'],
    ['undefined', 'expected a value, found `u` at 0'],
    ['\u00a0{}', 'expected a value, found `\u00a0` at 0'],
    ['{}\u0000', 'expected the end of the text, found `\\u0000` at 2'],
    ['{/**/}', 'expected a key in double quotes, found `/` at 1'],
  ])('%j', (text, error) => {
    expect(read(text)).toBe(error)
  })
})

describe('places', () => {
  const text = '{\n  "a": [1, {"b": "x"}],\r\n  "a": 2\n}'
  const result = readJson(text)
  const node = 'node' in result ? result.node : undefined

  test('of members and items', () => {
    if (node?.kind !== 'object') throw new Error('no object')
    const [first, second] = node.members
    expect(first && text.slice(first.keyRange.start, first.keyRange.end)).toBe('"a"')
    expect(first && text.slice(first.value.range.start, first.value.range.end)).toBe('[1, {"b": "x"}]')
    expect(second && positionOf(text, second.keyRange.start)).toEqual({ line: 3, column: 3 })
    expect(node.range).toEqual({ start: 0, end: text.length })
  })

  test('of a path, the last one of doubled names', () => {
    if (!node) throw new Error('no node')
    expect(nodeAt(node, [])).toBe(node)
    expect(nodeAt(node, ['a'])).toMatchObject({ kind: 'scalar', value: 2 })
    expect(nodeAt(node, ['a', '0'])).toBeUndefined()
    expect(nodeAt(node, ['b'])).toBeUndefined()
  })

  test('lines and columns begin at one', () => {
    expect(positionOf('', 0)).toEqual({ line: 1, column: 1 })
    expect(positionOf('a\nb', 1)).toEqual({ line: 1, column: 2 })
    expect(positionOf('a\nb', 2)).toEqual({ line: 2, column: 1 })
  })
})
