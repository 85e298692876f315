import type { Piece } from './sequence.js'
import type { TemplatePart, Text } from './syntax.js'
import { joinTexts } from './text.js'

type Control = Extract<Piece, { kind: 'control' }>

/** A directive that is open: its parts so far, and for an `if` those before its `else`. */
interface Open {
  readonly control: Control
  readonly outer: TemplatePart[]
  whenTrue?: TemplatePart[]
}

const DEPTH = 50

/** Puts the pieces between `%{ if }` and `%{ endif }`, `%{ for }` and `%{ endfor }` inside those, and joins neighbouring texts. */
export function nestParts(pieces: readonly Piece[], report: (message: string, offset: number) => void): TemplatePart[] {
  const open: Open[] = []
  let parts: TemplatePart[] = []
  let texts: Text[] = []
  const flush = (): void => {
    if (texts.length > 0) {
      const text = joinTexts(texts)
      if (text.value !== '') parts.push(text)
      texts = []
    }
  }
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      texts.push(piece)
      continue
    }
    flush()
    if (piece.kind === 'interpolation') parts.push(piece)
    else if (piece.word === 'if' || piece.word === 'for') {
      if (open.length >= DEPTH) report(`more than ${DEPTH} levels of directives`, piece.range.start)
      else {
        open.push({ control: piece, outer: parts })
        parts = []
      }
    } else {
      const top = open.at(-1)
      if (piece.word === 'else' && top?.control.word === 'if' && !top.whenTrue) {
        top.whenTrue = parts
        parts = []
      } else if (top && piece.word === `end${top.control.word}`) {
        open.pop()
        top.outer.push(close(top, parts, piece.range.end))
        parts = top.outer
      } else report(`\`${piece.word}\` without a directive that it belongs to`, piece.range.start)
    }
  }
  flush()
  for (let top = open.pop(); top; top = open.pop()) {
    report(`\`${top.control.word}\` without its \`end${top.control.word}\``, top.control.range.start)
    top.outer.push(close(top, parts, top.control.range.end))
    parts = top.outer
  }
  return parts
}

function close(open: Open, parts: readonly TemplatePart[], end: number): TemplatePart {
  const { word, subject, keyName, valueName, range } = open.control
  const whole = { start: range.start, end }
  const expression = subject ?? { kind: 'invalid', range }
  if (word === 'if') {
    const [whenTrue, whenFalse] = open.whenTrue ? [open.whenTrue, parts] : [parts, []]
    return { kind: 'if', condition: expression, whenTrue, whenFalse, range: whole }
  }
  const names = { ...(keyName !== undefined && { keyName }), valueName: valueName ?? '' }
  return { kind: 'for', ...names, collection: expression, body: parts, range: whole }
}
