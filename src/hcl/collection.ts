import { parseExpression } from './expression.js'
import { advance, type Cursor, fail, found, isWord, rangeOf, Token } from './lex.js'
import { readForNames } from './sequence.js'
import type { Expression, ObjectItem } from './syntax.js'

/** Reads what stands between brackets, where newlines are only space; the token is the opening bracket. */
export function bracketed<T>(c: Cursor, close: number, name: string, read: () => T): T {
  const { newlines } = c
  c.newlines = false
  advance(c)
  const result = read()
  c.newlines = newlines
  if (c.kind === close) advance(c)
  else fail(c, `expected ${name}, found ${found(c)}`)
  return result
}

/** Reads `[ … ]`; the token is the opening bracket. */
export function parseTuple(c: Cursor): Expression {
  const { start } = c
  let result: Expression | undefined
  const items: Expression[] = []
  bracketed(c, 93, '`,` or `]`', () => {
    if (isWord(c, 'for')) {
      result = parseFor(c, start, false)
      return
    }
    while (c.kind !== 93 && !c.failed) {
      items.push(parseExpression(c))
      if (c.kind !== 44) return
      advance(c)
    }
  })
  const range = rangeOf(c, start, c.last)
  return result ? { ...result, range } : { kind: 'tuple', items, range }
}

/** Reads `{ … }`; the token is the opening brace. */
export function parseObject(c: Cursor): Expression {
  const { start, newlines } = c
  c.newlines = false
  advance(c)
  if (isWord(c, 'for')) {
    const result = parseFor(c, start, true)
    c.newlines = newlines
    closeObject(c, '`}`')
    return { ...result, range: rangeOf(c, start, c.last) }
  }
  // Between the items of an object a newline counts, unlike between those of a tuple.
  c.newlines = true
  const items: ObjectItem[] = []
  while (c.kind !== 125 && !c.failed) {
    items.push(parseItem(c))
    if (c.kind !== 44 && c.kind !== Token.newline) break
    do advance(c)
    while (c.kind === Token.newline)
  }
  c.newlines = newlines
  closeObject(c, 'a new line, `,` or `}`')
  return { kind: 'object', items, range: rangeOf(c, start, c.last) }
}

function closeObject(c: Cursor, expected: string): void {
  if (c.kind === 125) advance(c)
  else fail(c, `expected ${expected}, found ${found(c)}`)
}

function parseItem(c: Cursor): ObjectItem {
  const { start } = c
  const naked = c.kind !== 40
  const key = parseExpression(c)
  if (c.kind !== 61 && c.kind !== 58) fail(c, `expected \`=\` after the key, found ${found(c)}`)
  advance(c)
  const value = parseExpression(c)
  return { key: naked ? nakedKey(c, key) : key, value, range: rangeOf(c, start, c.last) }
}

/** A key that is one bare word is that word, not what the word would refer to. */
function nakedKey(c: Cursor, key: Expression): Expression {
  const word =
    key.kind === 'reference'
      ? key.steps.length === 0
        ? key.root
        : undefined
      : key.kind === 'literal' && typeof key.value !== 'number'
        ? String(key.value)
        : undefined
  if (word === undefined || c.failed) return key
  const { range } = key
  return { kind: 'string', value: word, text: { kind: 'text', value: word, range }, heredoc: false, range }
}

/** Reads a for expression up to, not including, its closing bracket; the token is `for`. */
function parseFor(c: Cursor, start: number, object: boolean): Expression {
  advance(c)
  const names = readForNames(c)
  const collection = parseExpression(c)
  if (c.kind !== 58) fail(c, `expected \`:\` after the collection of \`for\`, found ${found(c)}`)
  advance(c)
  let key: Expression | undefined
  let value = parseExpression(c)
  if (object) {
    if (c.kind !== Token.arrow) fail(c, `expected \`=>\` after the key of \`for\`, found ${found(c)}`)
    advance(c)
    key = value
    value = parseExpression(c)
  }
  const group = object && c.kind === Token.ellipsis
  if (group) advance(c)
  let condition: Expression | undefined
  if (isWord(c, 'if')) {
    advance(c)
    condition = parseExpression(c)
  }
  const range = rangeOf(c, start, c.last)
  return {
    kind: 'for',
    ...names,
    collection,
    ...(key && { key }),
    value,
    group,
    ...(condition && { condition }),
    range,
  }
}
