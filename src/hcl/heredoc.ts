import type { Piece } from './sequence.js'
import { dropStart } from './text.js'

/**
 * Takes the common indentation off the lines of a `<<-` heredoc (HCL specification, "Template Expressions"). Like HashiCorp's
 * parser it looks at the pieces as they stand after `~` took its space: a line whose newline was stripped away hides the
 * beginning of the next one. Lines of nothing but space do not count and stay as they are.
 */
export function flushHeredoc(pieces: readonly Piece[]): Piece[] {
  const flushed = [...pieces]
  const leading: number[] = []
  let least = Number.POSITIVE_INFINITY
  let newline = true
  pieces.forEach((piece, i) => {
    const text = piece.kind === 'text' ? piece.value : undefined
    if (newline) {
      const rest = text?.trimStart()
      const blank = text !== undefined && rest === '' && text.endsWith('\n')
      if (!blank) {
        least = Math.min(least, text === undefined ? 0 : text.length - (rest?.length ?? 0))
        if (text !== undefined) leading.push(i)
      }
    }
    newline = text?.endsWith('\n') ?? false
  })
  for (const i of leading) {
    const piece = flushed[i]
    if (piece?.kind === 'text') flushed[i] = dropStart(piece, least)
  }
  return flushed
}
