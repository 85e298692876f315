import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { JsonMember, JsonNode, Range } from '../../engine/policy/json.js'

/** More nodes than any template has; aliases of aliases could make any number of them. */
const MOST_NODES = 500_000

/**
 * YAML as the JSON that it stands for, each node with its place. The short forms of CloudFormation's functions become their
 * long ones, `!Sub x` to `{"Fn::Sub": "x"}` (CloudFormation User Guide, "Intrinsic function reference").
 */
export function readYaml(text: string): { node: JsonNode } | { error: { message: string; offset: number } } {
  const document = parseDocument(text.replace(/^\ufeff/, ' '), { uniqueKeys: false, logLevel: 'silent', merge: false })
  const error = document.errors[0]
  if (error) return { error: { message: firstLine(error.message), offset: error.pos[0] } }
  const budget = { left: MOST_NODES }
  const node = nodeOf(document.contents, document, { start: 0, end: text.length }, budget, 0)
  return budget.left > 0 ? { node } : { error: { message: 'the document is too large', offset: 0 } }
}

const firstLine = (message: string): string => message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? ''

function nodeOf(given: unknown, document: Document, around: Range, budget: { left: number }, depth: number): JsonNode {
  const written = given as Node | null
  const node = isAlias(written) ? written.resolve(document) : written
  const range = node?.range ? { start: node.range[0], end: node.range[1] } : around
  if (!node || depth > 100 || --budget.left <= 0) return { kind: 'scalar', value: null, range }
  const inner = (n: unknown, r: Range): JsonNode => nodeOf(n, document, r, budget, depth + 1)
  const plain: JsonNode = isMap(node)
    ? { kind: 'object', members: node.items.map((pair) => memberOf(pair, range, inner)), range }
    : isSeq(node)
      ? { kind: 'array', items: node.items.map((item) => inner(item, range)), range }
      : { kind: 'scalar', value: isScalar(node) ? scalarOf(node.value, node.source) : null, range }
  const name = longForm(node.tag)
  return name === undefined ? plain : { kind: 'object', members: [{ key: name, keyRange: range, value: plain }], range }
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
