import type { Fact } from './judgement.js'
import type { Pattern } from './pattern.js'

/** A condition value after its policy variables were replaced; `none` when one had no value and no default. */
export type Resolved = { readonly pattern: Pattern } | 'none' | 'unknown'

const VARIABLE = /\$\{([^}]*)\}/g
const WITH_DEFAULT = /^\s*([^,]+?)\s*,\s*'([^']*)'\s*$/

/**
 * Replaces `${key}`, `${key, 'default'}` and the escapes `${*}`, `${?}`, `${$}` (IAM User Guide, "IAM policy elements:
 * Variables and tags"). A key without a value and without a default makes the value null. Whether a wildcard that comes out
 * of a variable acts as one is not documented: unknown.
 */
export function resolveVariables(value: string, fact: (key: string) => Fact): Resolved {
  if (!value.includes('${')) return { pattern: { text: value } }
  let text = ''
  const literal: boolean[] = []
  const add = (s: string, isLiteral: boolean): void => {
    text += s
    for (let i = 0; i < s.length; i++) literal.push(isLiteral)
  }
  let from = 0
  for (const m of value.matchAll(VARIABLE)) {
    add(value.slice(from, m.index), false)
    from = m.index + m[0].length
    const inner = m[1] ?? ''
    if (inner === '*' || inner === '?' || inner === '$') {
      add(inner, true)
      continue
    }
    const [, key = inner.trim(), fallback] = WITH_DEFAULT.exec(inner) ?? []
    const actual = fact(key)
    if (actual.is === 'unknown') return 'unknown'
    const only = actual.is === 'present' && actual.values.length === 1 ? actual.values[0] : undefined
    // A multivalued key cannot be a variable; what AWS does with one is not documented.
    if (actual.is === 'present' && only === undefined) return 'unknown'
    const found = only ?? fallback
    if (found === undefined) return 'none'
    if (/[*?]/.test(found)) return 'unknown'
    add(found, true)
  }
  add(value.slice(from), false)
  return { pattern: { text, literal } }
}
