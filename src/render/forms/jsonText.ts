import type { Json } from '../../engine/case.js'

/** Whether a text holds only characters that can be seen and that no terminal acts upon: printable Latin-1, and space. */
export const isPlain = (text: string): boolean => !UNSEEN.test(text)

const UNSEEN = /[^\x20-\x7e\xa1-\xac\xae-\xff]/
const EVERY_UNSEEN = new RegExp(UNSEEN.source, 'g')

/** JSON on one line, in which every character that cannot be seen is an escape (RFC 8259, section 7). */
export const jsonText = (value: Json): string => JSON.stringify(value).replace(EVERY_UNSEEN, unicodeEscape)

/** The same in lines, indented by two spaces. */
export const prettyJson = (value: Json): string =>
  JSON.stringify(value, null, 2).replace(EVERY_UNSEEN, (c) => (c === '\n' ? c : unicodeEscape(c)))

const unicodeEscape = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Whether two JSON values are the same; the order of members does not matter. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const x = Object.entries(a)
  const y = b as Readonly<Record<string, Json>>
  return (
    x.length === Object.keys(b).length && x.every(([k, v]: [string, Json]) => Object.hasOwn(y, k) && sameJson(v, y[k]))
  )
}
