import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { JsonMember, JsonNode, Range } from '../../engine/policy/json.js'

/** More nodes than any template has; aliases of aliases could make any number of them. */
const MOST_NODES = 500_000

/** Deeper than any document is; what holds itself by an alias is endlessly deep. */
const DEPTH = 100

/**
 * YAML as the JSON that it stands for, each node with its place. The short forms of CloudFormation's functions become their
 * long ones, `!Sub x` to `{"Fn::Sub": "x"}` (CloudFormation User Guide, "Intrinsic function reference").
 */
export function readYaml(text: string): { node: JsonNode } | { error: { message: string; offset: number } } {
  const document = parseDocument(text.replace(/^\ufeff/, ' '), { uniqueKeys: false, logLevel: 'silent', merge: false })
  const error = document.errors[0]
  if (error) return { error: { message: firstLine(error.message), offset: error.pos[0] } }
  const reading: YamlReading = { document, text, left: MOST_NODES }
  const node = nodeOf(reading, document.contents, { start: 0, end: text.length }, 0)
  return reading.left > 0 ? { node } : { error: { message: 'the document is too large', offset: 0 } }
}

const firstLine = (message: string): string => message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? ''

interface YamlReading {
  readonly document: Document
  readonly text: string
  /** How many nodes may still be made. */
  left: number
}

function nodeOf(reading: YamlReading, given: unknown, around: Range, depth: number): JsonNode {
  const written = given as Node | null
  const node = isAlias(written) ? written.resolve(reading.document) : written
  const range = node?.range ? { start: node.range[0], end: node.range[1] } : around
  if (depth > DEPTH) reading.left = 0
  if (!node || --reading.left <= 0) return { kind: 'scalar', value: null, range }
  const inner = (n: unknown, r: Range): JsonNode => nodeOf(reading, n, r, depth + 1)
  const plain: JsonNode = isMap(node)
    ? { kind: 'object', members: node.items.map((pair) => memberOf(pair, range, inner)), range }
    : isSeq(node)
      ? { kind: 'array', items: node.items.map((item) => inner(item, range)), range }
      : { kind: 'scalar', value: isScalar(node) ? scalarOf(node.value, node.source) : null, range }
  const name = longForm(node.tag)
  if (name === undefined || !node.tag) return plain
  const tagged = { ...range, start: startOfTag(reading.text, node.tag, range.start) }
  return { kind: 'object', members: [{ key: name, keyRange: tagged, value: plain }], range: tagged }
}

/** Where the tag before a node begins; the node's own range leaves it out. */
function startOfTag(text: string, tag: string, offset: number): number {
  const start = text.lastIndexOf(tag, offset)
  return start >= 0 && text.slice(start, offset).trim() === tag ? start : offset
}

function memberOf(
  pair: { key: unknown; value: unknown },
  around: Range,
  inner: (n: unknown, r: Range) => JsonNode,
): JsonMember {
  const key = inner(pair.key, around)
  const value = inner(pair.value, { start: key.range.end, end: key.range.end })
  return { key: key.kind === 'scalar' ? String(key.value) : '', keyRange: key.range, value }
}

/** A number with a leading zero is an account ID that was not quoted; the text is what counts. */
const scalarOf = (value: unknown, source: string | undefined): string | number | boolean | null =>
  typeof value === 'string' || typeof value === 'boolean'
    ? value
    : typeof value === 'number'
      ? source !== undefined && /^0\d/.test(source)
        ? source
        : value
      : null

const longForm = (tag: string | undefined): string | undefined => {
  const name = tag === undefined ? undefined : /^!([A-Za-z]+)$/.exec(tag)?.[1]
  return name === undefined ? undefined : name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`
}
