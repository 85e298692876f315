import type { Json } from '../case.js'

/** Where a value stands in its text: offsets in UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A JSON value with its place. Members are kept as written: in order, doubles included. */
export type JsonNode =
  | { readonly kind: 'object'; readonly members: readonly JsonMember[]; readonly range: Range }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[]; readonly range: Range }
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly range: Range }

/** One member of an object; `keyRange` includes the quotes. */
export interface JsonMember {
  readonly key: string
  readonly keyRange: Range
  readonly value: JsonNode
}

/** The first thing that is no JSON, at an offset. */
export interface JsonError {
  readonly message: string
  readonly offset: number
}

const DEPTH = 200

/**
 * Reads JSON strictly (RFC 8259), keeping the place of every element. Unlike `JSON.parse` it keeps doubled keys, of which
 * only the last would survive. A byte order mark is skipped. Never throws.
 */
export function readJson(text: string): { node: JsonNode } | { error: JsonError } {
  let i = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let error: JsonError | undefined
  const fail = (message: string, offset = i): undefined => {
    error ??= { message, offset }
    return undefined
  }
  const skip = (): void => {
    for (let c = text.charCodeAt(i); c === 32 || c === 10 || c === 13 || c === 9; c = text.charCodeAt(++i));
  }
  const found = (): string => (i >= text.length ? 'the end of the text' : `\`${visible(text.slice(i, i + 1))}\``)

  const string = (): string | undefined => {
    const start = i++
    let out = ''
    let from = i
    for (;;) {
      const c = text.charCodeAt(i)
      if (Number.isNaN(c)) return fail('a string that is not closed', start)
      if (c === 34) {
        out += text.slice(from, i++)
        return out
      }
      if (c < 32) return fail('a control character in a string; it has to be written as an escape')
      if (c !== 92) {
        i++
        continue
      }
      out += text.slice(from, i)
      const e = text[i + 1] ?? ''
      const plain = ESCAPES[e]
      if (plain !== undefined) {
        out += plain
        i += 2
      } else if (e === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(i + 2, i + 6))) {
        out += String.fromCharCode(Number.parseInt(text.slice(i + 2, i + 6), 16))
        i += 6
      } else return fail('an escape that JSON does not have')
      from = i
    }
  }

  const value = (depth: number): JsonNode | undefined => {
    if (depth > DEPTH) return fail(`more than ${DEPTH} levels of nesting`)
    skip()
    const start = i
    const c = text[i]
    if (c === '{') return object(depth, start)
    if (c === '[') return array(depth, start)
    if (c === '"') {
      const s = string()
      return s === undefined ? undefined : { kind: 'scalar', value: s, range: { start, end: i } }
    }
    SCALAR.lastIndex = i
    const m = SCALAR.exec(text)
    if (!m) return fail(`expected a value, found ${found()}`)
    i += m[0].length
    return { kind: 'scalar', value: JSON.parse(m[0]) as number | boolean | null, range: { start, end: i } }
  }

  const object = (depth: number, start: number): JsonNode | undefined => {
    const members: JsonMember[] = []
    i++
    skip()
    if (text[i] === '}') return { kind: 'object', members, range: { start, end: ++i } }
    for (;;) {
      skip()
      if (text[i] !== '"') return fail(`expected a key in double quotes, found ${found()}`)
      const keyStart = i
      const key = string()
      if (key === undefined) return undefined
      const keyRange = { start: keyStart, end: i }
      skip()
      if (text[i] !== ':') return fail(`expected \`:\` after the key, found ${found()}`)
      i++
      const v = value(depth + 1)
      if (!v) return undefined
      members.push({ key, keyRange, value: v })
      skip()
      if (text[i] === '}') return { kind: 'object', members, range: { start, end: ++i } }
      if (text[i] !== ',') return fail(`expected \`,\` or \`}\`, found ${found()}`)
      i++
    }
  }

  const array = (depth: number, start: number): JsonNode | undefined => {
    const items: JsonNode[] = []
    i++
    skip()
    if (text[i] === ']') return { kind: 'array', items, range: { start, end: ++i } }
    for (;;) {
      const v = value(depth + 1)
      if (!v) return undefined
      items.push(v)
      skip()
      if (text[i] === ']') return { kind: 'array', items, range: { start, end: ++i } }
      if (text[i] !== ',') return fail(`expected \`,\` or \`]\`, found ${found()}`)
      i++
    }
  }

  const node = value(0)
  skip()
  if (node && i < text.length) fail(`expected the end of the text, found ${found()}`)
  return node && !error ? { node } : { error: error ?? { message: 'no value', offset: i } }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y

const visible = (c: string): string => (c < ' ' ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c)

/** The plain value of a node. Of doubled keys the last one survives, as everywhere in AWS's tools. */
export function jsonOf(node: JsonNode): Json {
  switch (node.kind) {
    case 'scalar':
      return node.value
    case 'array':
      return node.items.map(jsonOf)
    case 'object':
      return Object.fromEntries(node.members.map((m) => [m.key, jsonOf(m.value)]))
  }
}

/** The node that reference tokens lead to; of doubled keys the last one. */
export function nodeAt(node: JsonNode, path: readonly string[]): JsonNode | undefined {
  const [head, ...rest] = path
  if (head === undefined) return node
  const next =
    node.kind === 'object'
      ? node.members.findLast((m) => m.key === head)?.value
      : node.kind === 'array'
        ? node.items[Number(head)]
        : undefined
  return next && nodeAt(next, rest)
}

/** 1-based line and column of an offset; columns count UTF-16 code units, as editors and GitHub do. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n') }
}
