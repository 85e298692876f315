import type { Json } from '../engine/case.js'
import type { JsonNode } from '../engine/policy/json.js'
import { indexLines } from '../hcl/lineIndex.js'

/** Where something stands, 1-based; columns count UTF-16 code units. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/**
 * A part of a policy as a file has it, each with its place. `unknown` is what the file does not tell: `text` is how it is
 * written, `why` what is missing. `invalid` is what is written wrong.
 */
export type Element =
  | { readonly kind: 'object'; readonly members: readonly Member[]; readonly place: Place }
  | { readonly kind: 'list'; readonly items: readonly Element[]; readonly place: Place }
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly place: Place }
  | { readonly kind: 'unknown'; readonly text: string; readonly why: string; readonly place: Place }
  | { readonly kind: 'invalid'; readonly message: string; readonly place: Place }

/** One member of an object. */
export interface Member {
  readonly key: string
  readonly value: Element
}

/** A part that is unknown or wrong, with the reference tokens that lead to it from the document. */
export interface Gap {
  readonly path: readonly string[]
  readonly element: Extract<Element, { kind: 'unknown' | 'invalid' }>
}

/** A policy read as a whole: its plain value, the place of each element by pointer, and the gaps; the value counts when there is none. */
export interface Settled {
  readonly policy: Json
  readonly places: Readonly<Record<string, Place>>
  readonly gaps: readonly Gap[]
}

/** The plain value of an element. Of doubled keys the last one counts, as everywhere in AWS's tools. */
export function settle(element: Element): Settled {
  const places: Record<string, Place> = {}
  const gaps: Gap[] = []
  const plain = (e: Element, path: readonly string[]): Json => {
    places[path.map((t) => `/${t.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')] = e.place
    switch (e.kind) {
      case 'scalar':
        return e.value
      case 'list':
        return e.items.map((item, i) => plain(item, [...path, String(i)]))
      case 'object': {
        const last = new Map(e.members.map((m) => [m.key, m.value]))
        return Object.fromEntries([...last].map(([key, value]) => [key, plain(value, [...path, key])]))
      }
      default:
        gaps.push({ path, element: e })
        return null
    }
  }
  const policy = plain(element, [])
  return { policy, places, gaps }
}

/** JSON nodes as elements. `placeOf` tells the place of an offset. */
export function elementOfJson(node: JsonNode, placeOf: (offset: number) => Place): Element {
  const place = placeOf(node.range.start)
  switch (node.kind) {
    case 'scalar':
      return { kind: 'scalar', value: node.value, place }
    case 'array':
      return { kind: 'list', items: node.items.map((item) => elementOfJson(item, placeOf)), place }
    case 'object':
      return {
        kind: 'object',
        members: node.members.map((m) => ({
          key: m.key,
          value: besideKey(elementOfJson(m.value, placeOf), placeOf(m.keyRange.start)),
        })),
        place,
      }
  }
}

/** A list or object that begins on a line after its key is found at the key: that line names it. */
export const besideKey = <E extends Element>(value: E, key: Place): E =>
  (value.kind === 'list' || value.kind === 'object') && key.line < value.place.line ? { ...value, place: key } : value

/** A function from an offset in a file's text to its place. */
export function placesIn(file: string, text: string): (offset: number) => Place {
  const positionOf = indexLines(text)
  return (offset) => ({ file, ...positionOf(offset) })
}
