/** Who owns a fact, and therefore who has to act to change it. */
export type Side = 'workflow' | 'source' | 'target'

/** An RFC 6901 pointer into the case; its first token names the side that owns the fact. */
export type Pointer = `/${Side}` | `/${Side}/${string}`

/** The side that owns what the pointer names: not an opinion, the first token of the path. */
export const sideOf = (p: Pointer): Side => tokens(p)[0] as Side

/** The reference tokens of a pointer, unescaped (RFC 6901, section 4). */
export const tokens = (p: string): string[] =>
  p === ''
    ? []
    : p
        .slice(1)
        .split('/')
        .map((t) => t.replaceAll('~1', '/').replaceAll('~0', '~'))

/** A pointer one or more tokens deeper, each token escaped. */
export const below = <P extends Pointer>(p: P, ...names: readonly (string | number)[]): Pointer =>
  `${p}${names.map((n) => `/${escapeToken(String(n))}`).join('')}` as Pointer

const escapeToken = (t: string): string =>
  t.includes('~') || t.includes('/') ? t.replaceAll('~', '~0').replaceAll('/', '~1') : t

/** What the pointer names in a document, or undefined when there is no such place. */
export function at(doc: unknown, pointer: string): unknown {
  let value: unknown = doc
  for (const t of tokens(pointer)) {
    if (value === null || typeof value !== 'object') return undefined
    value = Array.isArray(value)
      ? value[Number(t)]
      : Object.hasOwn(value, t)
        ? (value as Record<string, unknown>)[t]
        : undefined
  }
  return value
}
