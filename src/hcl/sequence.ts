import { parseExpression } from './expression.js'
import { advance, type Cursor, fail, found, isWord, rangeOf, Token } from './lex.js'
import type { Expression, Range, TemplatePart, Text } from './syntax.js'
import { dropStart, keepStart } from './text.js'

/** What a template is made of before its directives are nested: what stands between `%{` and `}` is a `control`. */
export type Piece =
  | Text
  | Extract<TemplatePart, { kind: 'interpolation' }>
  | {
      readonly kind: 'control'
      readonly word: string
      readonly subject?: Expression
      readonly keyName?: string
      readonly valueName?: string
      readonly range: Range
    }

/** The pieces read so far, and whether the last sequence ended with `~}`, which strips space from the text after it. */
export interface Reading {
  readonly pieces: Piece[]
  stripNext: boolean
}

/** `$` */
export const DOLLAR = 36
/** `%` */
export const PERCENT = 37
/** `{` */
export const BRACE = 123

/** Whether `${` or `%{` stands at an offset. */
export const isSequence = (c: Cursor, i: number): boolean => {
  const code = c.text.charCodeAt(i)
  return (code === DOLLAR || code === PERCENT) && c.text.charCodeAt(i + 1) === BRACE
}

/** Adds a text, without the space that a `~}` before it took. */
export function addText(reading: Reading, text: Text): void {
  if (text.range.end === text.range.start) return
  const strip = reading.stripNext ? text.value.length - text.value.trimStart().length : 0
  reading.stripNext = false
  reading.pieces.push(dropStart(text, strip))
}

/** Reads `${ … }` or `%{ … }` at an offset; returns the offset after it. */
export function readSequence(c: Cursor, reading: Reading, start: number): number {
  const strip = c.text[start + 2] === '~'
  const last = reading.pieces.at(-1)
  if (strip && last?.kind === 'text')
    reading.pieces[reading.pieces.length - 1] = keepStart(last, last.value.trimEnd().length)
  reading.stripNext = false
  c.newlines = false
  c.end = start + (strip ? 3 : 2)
  advance(c)
  const control = c.text.charCodeAt(start) === PERCENT
  const piece = control ? readControl(c) : { kind: 'interpolation' as const, expression: parseExpression(c) }
  if (c.kind !== 125 && c.kind !== Token.trimEnd)
    fail(c, `expected \`}\` at the end of the interpolation, found ${found(c)}`)
  if (c.failed) return c.end
  reading.stripNext = c.kind === Token.trimEnd
  reading.pieces.push({ ...piece, range: rangeOf(c, start, c.end) })
  return c.end
}

type Control = Omit<Extract<Piece, { kind: 'control' }>, 'range'>

function readControl(c: Cursor): Control {
  const word = c.text.slice(c.start, c.end)
  if (word === 'if') {
    advance(c)
    return { kind: 'control', word, subject: parseExpression(c) }
  }
  if (word === 'for') {
    advance(c)
    const names = readForNames(c)
    return { kind: 'control', word, ...names, subject: parseExpression(c) }
  }
  if (word === 'else' || word === 'endif' || word === 'endfor') advance(c)
  else fail(c, `expected \`if\`, \`else\`, \`endif\`, \`for\` or \`endfor\`, found ${found(c)}`)
  return { kind: 'control', word }
}

/** Reads `value in` or `key, value in` after a `for`. */
export function readForNames(c: Cursor): { keyName?: string; valueName: string } {
  const first = readName(c)
  let names: { keyName?: string; valueName: string } = { valueName: first }
  if (c.kind === 44) {
    advance(c)
    names = { keyName: first, valueName: readName(c) }
  }
  if (isWord(c, 'in')) advance(c)
  else fail(c, `expected \`in\`, found ${found(c)}`)
  return names
}

function readName(c: Cursor): string {
  if (c.kind !== Token.identifier) fail(c, `expected the name of a variable after \`for\`, found ${found(c)}`)
  const name = c.text.slice(c.start, c.end)
  advance(c)
  return name
}
