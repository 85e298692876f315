/**
 * A text in which `*` and `?` may be wildcards. `literal[i]` is true where the character at `i` is meant as itself although
 * it looks like a wildcard (`${*}`, or it came out of a policy variable).
 */
export interface Pattern {
  readonly text: string
  readonly literal?: readonly boolean[]
}

const STAR = 42
const QUESTION = 63

/** Whether the whole text matches: `*` is any run, also across `/` and `:`; `?` is exactly one character (IAM User Guide, "String condition operators"). */
export function matchesPattern(pattern: Pattern, text: string): boolean {
  const { text: p, literal } = pattern
  let pi = 0
  let ti = 0
  let star = -1
  let mark = 0
  // Two pointers with one backtrack point: linear in practice, never exponential, whatever the policy holds.
  while (ti < text.length) {
    const c = pi < p.length ? p.charCodeAt(pi) : -1
    const wild = literal?.[pi] !== true
    if (wild && c === STAR) {
      star = pi++
      mark = ti
    } else if (c === text.charCodeAt(ti) || (wild && c === QUESTION)) {
      pi++
      ti++
    } else if (star >= 0) {
      pi = star + 1
      ti = ++mark
    } else return false
  }
  while (pi < p.length && p.charCodeAt(pi) === STAR && literal?.[pi] !== true) pi++
  return pi === p.length
}

/** Whether a text holds a wildcard character. */
export const hasWildcard = (text: string): boolean => text.includes('*') || text.includes('?')

/** A part of a pattern, its literal marks kept. */
export const slicePattern = (p: Pattern, from: number, to: number): Pattern =>
  p.literal ? { text: p.text.slice(from, to), literal: p.literal.slice(from, to) } : { text: p.text.slice(from, to) }

/** A text that the pattern matches: `*` stands for `any`, `?` for `a`. */
export const instanceOf = (pattern: string): string => pattern.replaceAll('*', 'any').replaceAll('?', 'a')
