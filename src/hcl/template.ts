import { flushHeredoc } from './heredoc.js'
import { advance, type Cursor, fail, MOST, rangeOf } from './lex.js'
import { closeLiteral, type Literal, openLiteral, takeBackslash, takeEscape } from './literal.js'
import { addText, BRACE, DOLLAR, isSequence, PERCENT, type Piece, type Reading, readSequence } from './sequence.js'
import type { Expression, Range, Text } from './syntax.js'
import { nestParts } from './templateParts.js'

/** Reads a quoted string or template; the token is its opening quote. */
export function parseQuoted(c: Cursor): Expression {
  const { start } = c
  const reading: Reading = { pieces: [], stripNext: false }
  const { newlines } = c
  let i = c.end
  let literal = openLiteral(i)
  while (!c.failed) {
    const code = c.text.charCodeAt(i)
    if (code === 34) break
    if (code === 10 || code === 13 || i >= c.text.length) {
      fail(c, 'a string that is not closed on its line', start)
    } else if (code === 92) i = takeBackslash(c, literal, i)
    else if (isSequence(c, i)) {
      addText(reading, closeLiteral(c, literal, i))
      i = readSequence(c, reading, i)
      literal = openLiteral(i)
    } else i = step(c, literal, code, i)
  }
  if (c.failed) return { kind: 'invalid', range: rangeOf(c, start, i) }
  addText(reading, closeLiteral(c, literal, i))
  c.end = i + 1
  c.newlines = newlines
  advance(c)
  return templateOf(c, reading.pieces, false, rangeOf(c, start, i + 1))
}

/** Reads a heredoc; the token is its first line. The newline after the closing marker is not part of it. */
export function parseHeredoc(c: Cursor): Expression {
  const { text, start, newlines } = c
  const flush = text[start + 2] === '-'
  const marker = text.slice(start + (flush ? 3 : 2), c.end).trim()
  const reading: Reading = { pieces: [], stripNext: false }
  const unclosed = `a heredoc that is not closed by \`${marker}\` on a line of its own`
  if (!text.includes(marker, c.end)) fail(c, unclosed, start)
  let i = c.end
  let line = true
  let literal = openLiteral(i)
  while (!c.failed) {
    if (line) {
      const close = endOfMarker(text, i, marker)
      if (close >= 0) {
        c.end = close
        c.newlines = newlines
        advance(c)
        const pieces = flush ? flushHeredoc(reading.pieces) : reading.pieces
        return templateOf(c, pieces, true, rangeOf(c, start, close))
      }
      line = false
    }
    const code = text.charCodeAt(i)
    if (i >= text.length) fail(c, unclosed, start)
    else if (code === 10) {
      addText(reading, closeLiteral(c, literal, ++i))
      literal = openLiteral(i)
      line = true
    } else if (isSequence(c, i)) {
      if (i > literal.start) addText(reading, closeLiteral(c, literal, i))
      i = readSequence(c, reading, i)
      literal = openLiteral(i)
    } else i = step(c, literal, code, i)
  }
  return { kind: 'invalid', range: rangeOf(c, start, i) }
}

/** Reads the whole text of a cursor as a template without quotes, as strings in Terraform's JSON syntax are. */
export function parseBareTemplate(c: Cursor, range: Range): Expression {
  const reading: Reading = { pieces: [], stripNext: false }
  let i = c.end
  let literal = openLiteral(i)
  while (!c.failed && i < c.text.length) {
    if (isSequence(c, i)) {
      addText(reading, closeLiteral(c, literal, i))
      i = readSequence(c, reading, i)
      literal = openLiteral(i)
    } else i = step(c, literal, c.text.charCodeAt(i), i)
  }
  if (c.failed) return { kind: 'invalid', range }
  addText(reading, closeLiteral(c, literal, i))
  return templateOf(c, reading.pieces, false, range)
}

/** Takes one plain character, or the escape `$${` or `%%{`; returns the offset after it. */
function step(c: Cursor, literal: Literal, code: number, i: number): number {
  if (
    (code === DOLLAR || code === PERCENT) &&
    c.text.charCodeAt(i + 1) === code &&
    c.text.charCodeAt(i + 2) === BRACE
  ) {
    takeEscape(c, literal, code === DOLLAR ? '${' : '%{', i, i + 3)
    return i + 3
  }
  return i + 1
}

/** The end of a heredoc's closing marker when the line at `i` holds nothing else, or -1. */
function endOfMarker(text: string, i: number, marker: string): number {
  let start = i
  for (let code = text.charCodeAt(start); code === 32 || code === 9; code = text.charCodeAt(++start));
  if (!text.startsWith(marker, start)) return -1
  const end = start + marker.length
  for (let j = end; ; j++) {
    const code = text.charCodeAt(j)
    if (code === 10 || j >= text.length) return end
    if (code !== 32 && code !== 9 && code !== 13) return -1
  }
}

function templateOf(c: Cursor, pieces: readonly Piece[], heredoc: boolean, range: Range): Expression {
  const parts = nestParts(pieces, (message, offset) => {
    if (!c.quiet && c.problems.length < MOST) c.problems.push({ message, offset })
  })
  const only = parts[0]
  if (!only || (parts.length === 1 && only.kind === 'text')) {
    const at = heredoc ? range.end : range.start + 1
    const text: Text = only?.kind === 'text' ? only : { kind: 'text', value: '', range: { start: at, end: at } }
    return { kind: 'string', value: text.value, text, heredoc, range }
  }
  return { kind: 'template', parts, heredoc, range }
}
