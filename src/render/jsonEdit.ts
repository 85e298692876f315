import type { Edit } from '../engine/edit.js'
import { tokens } from '../engine/pointer.js'
import { type JsonNode, nodeAt, type Range, readJson } from '../engine/policy/json.js'

/**
 * A JSON text with one edit made in it and every other character as it was: indentation, order, spacing. Undefined when the
 * text is no JSON or has no such place.
 * @param path the pointer from the document to the element, empty for the document itself
 */
export function editJson(text: string, op: Edit['op'], path: string, value: unknown): string | undefined {
  const read = readJson(text)
  if ('error' in read) return
  const names = tokens(path)
  const name = names.at(-1)
  if (name === undefined) return op === 'remove' ? undefined : splice(text, read.node.range, written(text, 0, value))
  const parent = nodeAt(read.node, names.slice(0, -1))
  if (!parent || parent.kind === 'scalar') return
  const elements = elementsOf(parent)
  const found =
    parent.kind === 'object' ? parent.members.findLastIndex((m) => m.key === name) : indexIn(name, elements.length)
  const there = elements[found]
  if (op === 'remove') return there && removeElement(text, parent, elements, found)
  if (there && (op === 'replace' || parent.kind === 'object')) {
    const range = valueAt(parent, found)?.range
    return range && splice(text, range, written(text, range.start, value))
  }
  if (op === 'replace') return
  const at = parent.kind === 'object' ? elements.length : found
  return insertElement(text, parent, elements, at, parent.kind === 'object' ? `${JSON.stringify(name)}: ` : '', value)
}

/** The pretty-printed text of a value, two spaces deep. */
export const prettyJson = (value: unknown): string => JSON.stringify(value, null, 2) ?? ''

const splice = (text: string, { start, end }: Range, by: string): string => text.slice(0, start) + by + text.slice(end)

const indexIn = (name: string, length: number): number =>
  name === '-' ? length : /^\d+$/.test(name) ? Number(name) : -1

const elementsOf = (node: JsonNode): Range[] =>
  node.kind === 'object'
    ? node.members.map((m) => ({ start: m.keyRange.start, end: m.value.range.end }))
    : node.kind === 'array'
      ? node.items.map((i) => i.range)
      : []

const valueAt = (node: JsonNode, i: number): JsonNode | undefined =>
  node.kind === 'object' ? node.members[i]?.value : node.kind === 'array' ? node.items[i] : undefined

/** An element goes with the comma that separates it from its neighbour. */
function removeElement(text: string, parent: JsonNode, elements: readonly Range[], i: number): string {
  const here = elements[i] ?? parent.range
  const next = elements[i + 1]
  const before = elements[i - 1]
  if (next) return splice(text, { start: here.start, end: next.start }, '')
  if (before) return splice(text, { start: before.end, end: here.end }, '')
  return splice(text, { start: parent.range.start + 1, end: parent.range.end - 1 }, '')
}

function insertElement(
  text: string,
  parent: JsonNode,
  elements: readonly Range[],
  at: number,
  key: string,
  value: unknown,
): string | undefined {
  if (at < 0 || at > elements.length) return
  const spread = elements.length > 0 ? /\n/.test(text.slice(parent.range.start, elements[0]?.start)) : /\n/.test(text)
  const inner =
    elements[0] && spread ? indentAt(text, elements[0].start) : indentAt(text, parent.range.start) + unitOf(text)
  const gap = spread ? `\n${inner}` : ' '
  const item = key + written(text, 0, value, spread ? inner : indentAt(text, parent.range.start))
  const before = elements[at - 1]
  const next = elements[at]
  if (before) return splice(text, { start: before.end, end: before.end }, `,${gap}${item}`)
  if (next) return splice(text, { start: next.start, end: next.start }, `${item},${gap}`)
  const close = spread ? `\n${indentAt(text, parent.range.start)}` : ''
  const open = spread ? gap : ''
  return splice(text, { start: parent.range.start + 1, end: parent.range.end - 1 }, open + item + close)
}

/** The white space at the start of the line in which an offset stands. */
const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? ''

/** One step of indentation, as the first indented line has it. */
const unitOf = (text: string): string => /\n([ \t]+)/.exec(text)?.[1] ?? '  '

/** A value in the style of its surroundings. */
function written(text: string, offset: number, value: unknown, indent = indentAt(text, offset)): string {
  const unit = unitOf(text)
  return (JSON.stringify(value, null, /\n/.test(text) ? unit : 0) ?? 'null').replaceAll('\n', `\n${indent}`)
}
