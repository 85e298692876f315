import { readJson } from '../engine/policy/json.js'
import { type Element, elementOfJson, type Place } from './element.js'

/** Something in a text that is not known: how it is written, and why it is not known. */
export interface Hole {
  readonly text: string
  readonly why: string
}

/** JSON inside something else, such as a heredoc or a string; each hole stands in `value` as `holeMark` of its index. */
export interface EmbeddedText {
  readonly value: string
  readonly holes: readonly Hole[]
  /** The place in the file of the character at an index of the value. */
  readonly placeOf: (index: number) => Place
}

// Unicode noncharacters, which no text that is exchanged holds (The Unicode Standard, section 23.7).
const OPEN = '\ufdd0'
const CLOSE = '\ufdd1'
const MARK = /\ufdd0+(\d+)\ufdd1+/g

/** What stands in a text for the hole with an index. */
export const holeMark = (index: number): string => `${OPEN}${OPEN}${index}${CLOSE}${CLOSE}`

/** A text with no holes that stands somewhere as it is, or whose place is told as a whole. */
export const wholeText = (value: string, placeOf: (index: number) => Place): EmbeddedText => ({
  value,
  holes: [],
  placeOf,
})

/** Reads the JSON of an embedded text; scalars with holes, and objects whose keys have holes, are unknown. */
export function elementOfText({ value, holes, placeOf }: EmbeddedText): Element {
  const read = readJson(quoteOutside(value))
  if ('node' in read) return withHoles(elementOfJson(read.node, placeOf), holes)
  const place = placeOf(Math.min(read.error.offset, value.length))
  const hole = holes[0]
  return hole
    ? { kind: 'unknown', text: hole.text, why: hole.why, place }
    : { kind: 'invalid', message: `this is no JSON: ${read.error.message}`, place }
}

/** A hole outside of a string becomes a string, so that the rest can be read; the quotes take the room of one half of the mark. */
function quoteOutside(text: string): string {
  let out = ''
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string
    if (inside && c === '\\') out += c + (text[++i] ?? '')
    else if (!inside && c === OPEN) out += `"${text[++i]}`
    else if (!inside && c === CLOSE) out += `${text[i++]}"`
    else out += c
    if (c === '"') inside = !inside
  }
  return out
}

function withHoles(e: Element, holes: readonly Hole[]): Element {
  if (holes.length === 0) return e
  switch (e.kind) {
    case 'list':
      return { ...e, items: e.items.map((item) => withHoles(item, holes)) }
    case 'object': {
      const key = e.members.find((m) => holeOf(m.key, holes))?.key
      if (key !== undefined)
        return { kind: 'unknown', text: written(key, holes), why: holeOf(key, holes)?.why ?? '', place: e.place }
      return { ...e, members: e.members.map((m) => ({ ...m, value: withHoles(m.value, holes) })) }
    }
    case 'scalar': {
      const hole = typeof e.value === 'string' ? holeOf(e.value, holes) : undefined
      return hole ? { kind: 'unknown', text: written(String(e.value), holes), why: hole.why, place: e.place } : e
    }
    default:
      return e
  }
}

const holeOf = (text: string, holes: readonly Hole[]): Hole | undefined => {
  const index = new RegExp(MARK).exec(text)?.[1]
  return index === undefined ? undefined : holes[Number(index)]
}

const written = (text: string, holes: readonly Hole[]): string =>
  text.replace(MARK, (_, index: string) => holes[Number(index)]?.text ?? '')
