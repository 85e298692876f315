/** A part of a text to replace; offsets in UTF-16 units, `end` exclusive. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly insert: string
}

/** The text with one part replaced. */
export const spliced = (text: string, s: Splice): string => text.slice(0, s.start) + s.insert + text.slice(s.end)

/** The line break a text uses. */
export const eolOf = (text: string): '\r\n' | '\n' => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n')

/** The offset at which the line of an offset begins, after a byte order mark. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start
}

/** The offset after the line break of an offset's line, or the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset)
  return at < 0 ? text.length : at + 1
}

/** Puts whole lines after the line of an offset. */
export function insertAfterLine(text: string, offset: number, lines: string): Splice {
  const eol = eolOf(text)
  const end = lineEnd(text, offset)
  const closed = end > 0 && text[end - 1] === '\n'
  return { start: end, end, insert: closed ? lines + eol : eol + lines }
}
