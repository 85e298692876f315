import { type Cursor, rangeOf, report } from './lex.js'
import type { Text } from './syntax.js'
import { addPair, withMap } from './text.js'

/** A text while it is read: plain runs of the file and escapes, in turn. */
export interface Literal {
  value: string
  readonly map: number[]
  /** Where the text begins, and where the run begins that was not taken yet. */
  readonly start: number
  from: number
}

/** A literal that begins at an offset. */
export const openLiteral = (start: number): Literal => ({ value: '', map: [], start, from: start })

/** Takes the plain run up to `end`. */
export function takeRun(c: Cursor, literal: Literal, end: number): void {
  if (end <= literal.from) return
  const at = literal.value.length
  // Text out of a file of another kind may be escaped there too, so each of its characters is asked for its place.
  if (c.place) for (let i = literal.from; i < end; i++) addPair(literal.map, at + i - literal.from, c.place(i))
  else addPair(literal.map, at, literal.from)
  literal.value += c.text.slice(literal.from, end)
}

/** Takes an escape: what it stands for, and its place in the file. */
export function takeEscape(c: Cursor, literal: Literal, value: string, start: number, end: number): void {
  takeRun(c, literal, start)
  if (value !== '') addPair(literal.map, literal.value.length, c.place ? c.place(start) : start)
  literal.value += value
  literal.from = end
}

/** The text up to `end`. */
export function closeLiteral(c: Cursor, literal: Literal, end: number): Text {
  takeRun(c, literal, end)
  return withMap({ kind: 'text', value: literal.value, range: rangeOf(c, literal.start, end) }, literal.map)
}

/** Takes the escape that a backslash at `i` begins (HCL specification, "Template Expressions"); returns the offset after it. */
export function takeBackslash(c: Cursor, literal: Literal, i: number): number {
  const selector = c.text[i + 1] ?? ''
  const plain = ESCAPES[selector]
  let end = i + 2
  let value = plain ?? selector
  if (selector === 'u' || selector === 'U') {
    end = i + (selector === 'u' ? 6 : 10)
    const digits = c.text.slice(i + 2, end)
    const point = (selector === 'u' ? /^[0-9a-fA-F]{4}$/ : /^[0-9a-fA-F]{8}$/).test(digits)
      ? Number.parseInt(digits, 16)
      : -1
    if (point >= 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)) value = String.fromCodePoint(point)
    else {
      report(c, `\`\\${selector}\` is not followed by the hexadecimal number of a character`, i)
      end = i + 2
    }
  } else if (plain === undefined) {
    report(c, 'an escape that HCL does not have', i)
    if (selector === '\n' || selector === '\r' || selector === '') {
      value = ''
      end = i + 1
    }
  }
  takeEscape(c, literal, value, i, end)
  return end
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }
