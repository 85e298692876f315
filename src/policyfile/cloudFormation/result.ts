import type { JsonNode } from '../../engine/policy/json.js'

/**
 * What a function of a template comes to. `nothing` is `AWS::NoValue`: the member or item is left out. An unknown text keeps
 * its known pieces.
 */
export type Result =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'texts'; readonly texts: readonly string[] }
  | { readonly is: 'node'; readonly node: JsonNode }
  | { readonly is: 'nothing' }
  | { readonly is: 'unknown'; readonly why: string; readonly pieces?: readonly (string | undefined)[] }

/** A text as a result. */
export const textResult = (text: string): Result => ({ is: 'text', text })

/** What is not known, and why. */
export const unknownResult = (why: string): Result => ({ is: 'unknown', why })

/** Texts put together; when one is not known, neither is the whole, but its pieces are kept. */
export function joined(parts: readonly Result[]): Result {
  const pieces: (string | undefined)[] = []
  let why: string | undefined
  for (const part of parts) {
    if (part.is === 'text') pieces.push(part.text)
    else {
      why ??= part.is === 'unknown' ? part.why : 'a list or object stands where a text is needed'
      pieces.push(...(part.is === 'unknown' && part.pieces ? part.pieces : [undefined]))
    }
  }
  return why === undefined ? textResult(pieces.join('')) : { is: 'unknown', why, pieces }
}
