import type { Fact } from './judgement.js'
import { hasWildcard, type Pattern } from './pattern.js'

/** A condition value after its policy variables were replaced; `none` when one had no value and no default. */
export type Resolved = { readonly pattern: Pattern } | 'none' | 'unknown'

/**
 * Replaces `${key}`, `${key, 'default'}` and the escapes `${*}`, `${?}`, `${$}` (IAM User Guide, "IAM policy elements:
 * Variables and tags"). A key without a value and without a default makes the value null. Whether a wildcard that comes out
 * of a variable acts as one is not documented: unknown, where the operator has wildcards. A variable that is not closed
 * "might cause the entire statement to be invalid": unknown.
 */
export function resolveVariables(value: string, fact: (key: string) => Fact, wildcards = true): Resolved {
  if (!value.includes('${')) return { pattern: { text: value } }
  let text = ''
  const literal: boolean[] = []
  const add = (s: string, isLiteral: boolean): void => {
    text += s
    for (let i = 0; i < s.length; i++) literal.push(isLiteral)
  }
  let from = 0
  for (let start = value.indexOf('${'); start >= 0; start = value.indexOf('${', from)) {
    const end = value.indexOf('}', start)
    if (end < 0) return 'unknown'
    add(value.slice(from, start), false)
    from = end + 1
    const inner = value.slice(start + 2, end)
    const found = inner === '*' || inner === '?' || inner === '$' ? { value: inner } : lookUp(inner, fact)
    if (typeof found === 'string') return found
    if (inner !== found.value && wildcards && hasWildcard(found.value)) return 'unknown'
    add(found.value, true)
  }
  add(value.slice(from), false)
  return { pattern: { text, literal } }
}

function lookUp(inner: string, fact: (key: string) => Fact): { value: string } | 'none' | 'unknown' {
  const { key, fallback } = readVariable(inner)
  const actual = fact(key)
  if (actual.is === 'unknown') return 'unknown'
  const [only, more] = actual.is === 'present' ? actual.values : []
  // A multivalued key cannot be a variable; what AWS does with one is not documented.
  if (actual.is === 'present' && (actual.multivalued || only === undefined || more !== undefined)) return 'unknown'
  const value = only ?? fallback
  return value === undefined ? 'none' : { value }
}

/** Reads `key` or `key, 'default'`. */
function readVariable(inner: string): { key: string; fallback?: string } {
  const comma = inner.indexOf(',')
  const after = comma < 0 ? '' : inner.slice(comma + 1).trim()
  return after.length > 1 && after.startsWith("'") && after.endsWith("'")
    ? { key: inner.slice(0, comma).trim(), fallback: after.slice(1, -1) }
    : { key: inner.trim() }
}
