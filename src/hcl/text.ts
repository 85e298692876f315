import type { Text } from './syntax.js'

/** The offset in the file of the character at `index` of a text; an index past the end is where the text ends. */
export function offsetInText(text: Text, index: number): number {
  if (index >= text.value.length) return text.range.end
  const { map } = text
  if (!map) return text.range.start + index
  let low = 0
  let high = map.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[middle * 2] ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return (map[low * 2 + 1] ?? text.range.start) + index - (map[low * 2] ?? 0)
}

/** A text without its first `count` characters. */
export function dropStart(text: Text, count: number): Text {
  if (count === 0) return text
  const start = offsetInText(text, count)
  const rest = { kind: 'text', value: text.value.slice(count), range: { start, end: text.range.end } } as const
  return text.map ? withMap(rest, pairsFrom(text, count)) : rest
}

/** A text up to `count` characters. */
export function keepStart(text: Text, count: number): Text {
  if (count === text.value.length) return text
  const range = { start: text.range.start, end: offsetInText(text, count) }
  const kept: Text = { kind: 'text', value: text.value.slice(0, count), range }
  return text.map ? withMap(kept, text.map.slice(0, 2 * countPairs(text.map, count))) : kept
}

/** Several texts as one. At least one has to be given. */
export function joinTexts(texts: readonly Text[]): Text {
  const first = texts[0] as Text
  if (texts.length === 1) return first
  const values: string[] = []
  const map: number[] = []
  let length = 0
  for (const text of texts) {
    const pairs = text.map ?? [0, text.range.start]
    for (let i = 0; i < pairs.length; i += 2) addPair(map, length + (pairs[i] ?? 0), pairs[i + 1] ?? 0)
    values.push(text.value)
    length += text.value.length
  }
  const range = { start: first.range.start, end: (texts.at(-1) as Text).range.end }
  return withMap({ kind: 'text', value: values.join(''), range }, map)
}

/** Adds a pair to a map, unless the one before it says the same. */
export function addPair(map: number[], index: number, offset: number): void {
  const n = map.length
  if (n > 0) {
    if (map[n - 2] === index) map.length = n - 2
    else if ((map[n - 1] ?? 0) + index - (map[n - 2] ?? 0) === offset) return
  }
  map.push(index, offset)
}

/** A text with its map, which is left out when it says nothing. */
export function withMap(text: Text, map: readonly number[]): Text {
  return map.length > 2 || (map.length === 2 && map[1] !== text.range.start) ? { ...text, map } : text
}

const countPairs = (map: readonly number[], below: number): number => {
  let count = 0
  while (count * 2 < map.length && (map[count * 2] ?? 0) < below) count++
  return count
}

function pairsFrom(text: Text, from: number): number[] {
  const map = text.map ?? []
  const pairs: number[] = [0, offsetInText(text, from)]
  for (let i = 0; i < map.length; i += 2) {
    const index = map[i] ?? 0
    if (index > from) addPair(pairs, index - from, map[i + 1] ?? 0)
  }
  return pairs
}
