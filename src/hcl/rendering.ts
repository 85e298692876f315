import { boundedText } from './convert.js'
import type { Range } from './syntax.js'
import { isUnknown, type Unknown, unknown, type Value } from './value.js'

/** The pieces of a string under construction, `undefined` for what is unknown, and the first reason for that. */
export interface Rendering {
  readonly pieces: (string | undefined)[]
  open?: Unknown
  length: number
}

/** A string with nothing in it yet. */
export const newRendering = (): Rendering => ({ pieces: [], length: 0 })

/** Adds a piece; returns it when it is something that Terraform refuses. Known pieces of an unknown string are kept. */
export function addPiece(to: Rendering, text: string | Unknown): Unknown | undefined {
  if (isUnknown(text)) {
    if (text.error) return text
    to.open ??= text
  }
  const pieces = typeof text === 'string' ? [text] : (text.pieces ?? [undefined])
  for (const piece of pieces) {
    const last = to.pieces.length - 1
    const before = to.pieces[last]
    if (piece !== undefined && before !== undefined) to.pieces[last] = before + piece
    else if (piece !== '') to.pieces.push(piece)
    to.length += piece?.length ?? 0
  }
  return undefined
}

/** The string, or the unknown string with the pieces that are known. */
export function closeRendering(rendering: Rendering, range: Range): Value {
  const { pieces, open } = rendering
  return open ? { ...unknown(open.why, open.range), pieces } : boundedText(pieces[0] ?? '', range)
}
