import { endOfIdentifier, endOfNumber, heredocBody, isDigit, shown } from './characters.js'
import type { Problem, Range } from './syntax.js'

/** The kinds of token that are not one character; a token of one character has its character code as kind. */
export const Token = {
  end: 0,
  newline: 10,
  identifier: 256,
  number: 257,
  heredoc: 258,
  equal: 259,
  notEqual: 260,
  lessEqual: 261,
  greaterEqual: 262,
  and: 263,
  or: 264,
  ellipsis: 265,
  arrow: 266,
  doubleColon: 267,
  /** `~}` */
  trimEnd: 268,
} as const

/**
 * The place of a reader in a text, and the token there. A quote and a heredoc's first line are tokens; what follows them is
 * read character by character by the template reader. Once something failed, the token is the end for everybody who asks, so
 * that every loop ends, until the body takes up reading again.
 */
export interface Cursor {
  readonly text: string
  kind: number
  start: number
  end: number
  /** The end of the token before. */
  last: number
  /** Whether a newline is a token here, or only space as between brackets. */
  newlines: boolean
  depth: number
  failed: boolean
  /** How often something failed. */
  failures: number
  readonly problems: Problem[]
  /** Whether problems are only followed, not told: after a failure, until something was read without one. */
  quiet: boolean
  /** Where an offset of this text really is, for text that was taken out of a file of another kind. */
  readonly place?: (offset: number) => number
}

/** A cursor at the beginning of a text, a byte order mark skipped, before its first token. */
export function newCursor(text: string, place?: (offset: number) => number): Cursor {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const cursor: Cursor = {
    text,
    kind: Token.newline,
    start,
    end: start,
    last: start,
    newlines: true,
    depth: 0,
    failed: false,
    failures: 0,
    problems: [],
    quiet: false,
    ...(place && { place }),
  }
  return cursor
}

/** The range between two offsets of the cursor's text. */
export const rangeOf = (c: Cursor, start: number, end: number): Range =>
  c.place ? { start: c.place(start), end: c.place(end) } : { start, end }

/** How many problems of one file are told. */
export const MOST = 500

/** Tells a problem and goes on. */
export function report(c: Cursor, message: string, offset: number): void {
  if (!c.quiet && !c.failed && c.problems.length < MOST)
    c.problems.push({ message, offset: c.place ? c.place(offset) : offset })
}

/** Tells a problem that the reading of this item cannot get past. */
export function fail(c: Cursor, message: string, offset = c.start): void {
  report(c, message, offset)
  if (!c.failed) c.failures++
  c.failed = true
  c.kind = Token.end
}

/** How a message names the token at the cursor. */
export function found(c: Cursor): string {
  if (c.kind === Token.newline) return 'the end of the line'
  if (c.start >= c.text.length) return 'the end of the text'
  return `\`${c.text.slice(c.start, Math.min(c.end, c.start + 40))}\``
}

/** Whether the token is the given word. */
export const isWord = (c: Cursor, word: string): boolean =>
  c.kind === Token.identifier && c.end - c.start === word.length && c.text.startsWith(word, c.start)

/** Whether the token is of the given kind; for where a compiler still believes in the token before. */
export const at = (c: Cursor, kind: number): boolean => c.kind === kind

/** Moves to the next token. */
export function advance(c: Cursor): void {
  if (c.failed) return
  c.last = c.end
  const { text } = c
  let i = c.end
  for (;;) {
    const code = text.charCodeAt(i)
    if (code === 32 || code === 9 || (code === 10 && !c.newlines) || (code === 13 && text.charCodeAt(i + 1) === 10)) i++
    else if (code === 35 || (code === 47 && text.charCodeAt(i + 1) === 47)) {
      const eol = text.indexOf('\n', i)
      i = eol < 0 ? text.length : eol
    } else if (code === 47 && text.charCodeAt(i + 1) === 42) {
      const close = text.indexOf('*/', i + 2)
      if (close < 0) report(c, 'a comment that is not closed', i)
      i = close < 0 ? text.length : close + 2
    } else {
      if (i >= text.length) take(c, Token.end, text.length, text.length)
      else readToken(c, code, i)
      return
    }
  }
}

function take(c: Cursor, kind: number, start: number, end: number): void {
  c.kind = kind
  c.start = start
  c.end = end
}

const pair = (text: string): number => text.charCodeAt(0) * 128 + text.charCodeAt(1)

const PAIRS: ReadonlyMap<number, number> = new Map([
  [pair('=='), Token.equal],
  [pair('=>'), Token.arrow],
  [pair('!='), Token.notEqual],
  [pair('<='), Token.lessEqual],
  [pair('>='), Token.greaterEqual],
  [pair('&&'), Token.and],
  [pair('||'), Token.or],
  [pair('::'), Token.doubleColon],
  [pair('~}'), Token.trimEnd],
])

const SINGLES: ReadonlySet<number> = new Set([...'\n"%()*+,-./:<=>?![]{}'].map((s) => s.charCodeAt(0)))

function readToken(c: Cursor, code: number, i: number): void {
  const { text } = c
  const identifier = endOfIdentifier(text, i)
  if (identifier > i) {
    take(c, Token.identifier, i, identifier)
    return
  }
  if (isDigit(code)) {
    take(c, Token.number, i, endOfNumber(text, i))
    return
  }
  const next = text.charCodeAt(i + 1)
  const two = next < 128 ? PAIRS.get(code * 128 + next) : undefined
  const heredoc = code === 60 && next === 60 ? heredocBody(text, i) : -1
  if (two !== undefined) take(c, two, i, i + 2)
  else if (heredoc >= 0) take(c, Token.heredoc, i, heredoc)
  else if (code === 46 && next === 46 && text.charCodeAt(i + 2) === 46) take(c, Token.ellipsis, i, i + 3)
  else {
    take(c, code, i, i + 1)
    if (!SINGLES.has(code)) fail(c, `unexpected character ${shown(text, i)}`)
  }
}
