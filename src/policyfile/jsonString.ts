import type { JsonNode } from '../engine/policy/json.js'
import { type EmbeddedText, wholeText } from './embeddedText.js'
import type { JsonFile } from './jsonFile.js'

/** The text of a JSON string, each of its characters with its place in the file. */
export function embeddedInString(file: JsonFile, node: JsonNode): EmbeddedText {
  const value = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : ''
  const offsets = offsetsOf(file.text, node.range.start, node.range.end)
  return wholeText(value, (index) => file.placeOf(offsets[index] ?? node.range.end - 1))
}

/** Where each code unit of a decoded JSON string stands in the file. */
function offsetsOf(text: string, start: number, end: number): number[] {
  const offsets: number[] = []
  for (let i = start + 1; i < end - 1; ) {
    offsets.push(i)
    i += text.charCodeAt(i) !== 92 ? 1 : text[i + 1] === 'u' ? 6 : 2
  }
  return offsets
}
