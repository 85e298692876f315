import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Node,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import { type Entry, entries, type WorkflowDocument } from '../../workflow/document.js'
import { eolOf, insertAfterLine, lineEnd, lineStart, type Splice } from './splice.js'
import { type Layout, valueText, type YamlValue } from './yamlValue.js'

/** Where a node of a parsed text stands; a missing node is taken to stand at 0, which the check of the result refuses. */
const rangeOf = (node: unknown): readonly [number, number] => {
  const range = (node as ParsedNode | undefined)?.range
  return range ? [range[0], range[1]] : [0, 0]
}

/** The layout of a mapping's own entries. */
function layoutOf(doc: WorkflowDocument, map: Node): Layout {
  const [first] = entries(doc, map)
  const [start] = rangeOf(first?.[1].key)
  const flow = isMap(map) && map.flow === true
  return { flow, column: start - lineStart(doc.text, start), unit: indentUnit(doc), eol: eolOf(doc.text) }
}

/** The step of the indentation: how far the jobs stand in from `jobs:`. */
function indentUnit(doc: WorkflowDocument): number {
  const jobs = entries(doc, doc.yaml.contents).find(([name]) => name === 'jobs')?.[1]
  const [job] = entries(doc, jobs?.value)
  const [start] = rangeOf(job?.[1].key)
  const column = start - lineStart(doc.text, start)
  return isMap(jobs?.value) && !jobs.value.flow && column > 0 && column <= 8 ? column : 2
}

/** Adds an entry: in a block after the entry named, or after the last that fills one line; in a flow mapping at the end. */
export function addEntry(doc: WorkflowDocument, map: YAMLMap, name: string, value: YamlValue, after?: string): Splice {
  const layout = layoutOf(doc, map)
  const text = `${name}:${valueText(value, layout)}`
  if (layout.flow) return addToFlow(doc, map, text)
  const indent = ' '.repeat(layout.column)
  const list = entries(doc, map)
  const before = list.filter(([n, e]) => (after === undefined || n === after) && fillsOneLine(doc, e)).at(-1)
  if (before) return insertAfterLine(doc.text, endOf(before[1]), indent + text)
  const [start] = rangeOf(list[0]?.[1].key)
  return { start, end: start, insert: text + layout.eol + indent }
}

function addToFlow(doc: WorkflowDocument, map: YAMLMap, text: string): Splice {
  const last = entries(doc, map).at(-1)
  const [start, end] = rangeOf(map)
  if (!last) return { start, end, insert: `{ ${text} }` }
  const at = endOf(last[1])
  return { start: at, end: at, insert: `, ${text}` }
}

function fillsOneLine(doc: WorkflowDocument, e: Entry): boolean {
  return !isBlock(e.written) && !doc.text.slice(rangeOf(e.key)[0], endOf(e)).includes('\n')
}

/** Whether a node is a literal or folded scalar, whose text ends with its last line break. */
const isBlock = (node: unknown): boolean => isScalar(node) && (node.type ?? '').startsWith('BLOCK')

/** The offset after the last character of an entry, trailing comments left out. */
function endOf(e: Entry): number {
  return Math.max(rangeOf(e.key)[1], e.written ? endOfNode(e.written) : 0)
}

function endOfNode(node: Node): number {
  const [start, end] = rangeOf(node)
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1)
    const value = isPair(last) ? (last.value ?? last.key) : last
    return value ? endOfNode(value as Node) : end
  }
  return isBlock(node) ? Math.max(start, end - 1) : end
}

/** Gives an entry another value; an anchor or a tag in front of the old one stays, and so does a comment after it. */
export function replaceValue(doc: WorkflowDocument, map: YAMLMap, e: Entry, value: YamlValue): Splice {
  const [keyStart, keyEnd] = rangeOf(e.key)
  const [start, end] = rangeOf(e.written)
  const layout: Layout = { ...layoutOf(doc, map), column: keyStart - lineStart(doc.text, keyStart) }
  const scalar = isScalar(e.written) ? (e.written as Scalar) : undefined
  const text = valueText(value, layout, scalar?.type as Scalar.Type | undefined)
  if (scalar && isBlock(scalar)) {
    return { start, end, insert: text.trimStart() + (doc.text.slice(start, end).endsWith('\n') ? layout.eol : '') }
  }
  // A value that is not written may be placed after a comment; then the text to replace is empty.
  const colon = keyEnd + doc.text.slice(keyEnd).indexOf(':') + 1
  const props = start === end ? '' : doc.text.slice(colon, start).trim()
  if (props !== '') return { start, end, insert: valueText(value, { ...layout, flow: true }).trimStart() }
  return keepingComment(doc.text, { start: colon, end: start === end ? colon : end, insert: text })
}

/** A value of several lines begins after the comment on the key's line. */
function keepingComment(text: string, s: Splice): Splice {
  const eol = eolOf(text)
  const at = s.insert.indexOf(eol)
  if (at < 0) return s
  const rest = /^[^\r\n]*/.exec(text.slice(s.end))?.[0] ?? ''
  return {
    start: s.start,
    end: s.end + rest.length,
    insert: s.insert.slice(0, at) + rest.trimEnd() + s.insert.slice(at),
  }
}

/** Takes an entry out: its lines in a block, its comma in a flow mapping. */
export function removeEntry(doc: WorkflowDocument, map: YAMLMap, name: string): Splice {
  const list = entries(doc, map)
  const i = list.findIndex(([n]) => n === name)
  const [key, next, previous] = [list[i]?.[1], list[i + 1]?.[1], list[i - 1]?.[1]]
  if (!key) return { start: 0, end: 0, insert: '' }
  const [start] = rangeOf(key.key)
  const end = endOf(key)
  const line = lineStart(doc.text, start)
  if (map.flow !== true && doc.text.slice(line, start).trim() === '')
    return { start: line, end: lineEnd(doc.text, end), insert: '' }
  if (next) return { start, end: rangeOf(next.key)[0], insert: '' }
  return previous ? { start: endOf(previous), end, insert: '' } : { start, end, insert: '' }
}

/** Whether the value of an entry is an alias, so that what it stands for belongs to another place too. */
export const isShared = (e: Entry): boolean => isAlias(e.written)
