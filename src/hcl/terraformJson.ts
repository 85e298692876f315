import type { JsonNode } from '../engine/policy/json.js'
import { newCursor, report } from './lex.js'
import type { Attribute, Block, Body, Expression, Label, Problem, Range } from './syntax.js'
import { parseBareTemplate } from './template.js'

/** How many labels the blocks of Terraform's language have; a block type that is not here has none of its own. */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  ephemeral: 2,
  provider: 1,
  module: 1,
  variable: 1,
  output: 1,
  check: 1,
  terraform: 0,
  locals: 0,
  moved: 0,
  import: 0,
  removed: 0,
}

/** The blocks inside others that matter to credentials and roles; elsewhere an object is taken as an argument's value. */
const NESTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  terraform: { backend: 1, cloud: 0, required_providers: 0, encryption: 0 },
  provider: { assume_role: 0, assume_role_with_web_identity: 0, default_tags: 0, endpoints: 0, ignore_tags: 0 },
  data: { statement: 0 },
  statement: { principals: 0, not_principals: 0, condition: 0 },
  resource: { inline_policy: 0 },
}

/**
 * The body that a file in Terraform's JSON syntax stands for
 * (https://developer.hashicorp.com/terraform/language/syntax/json). JSON does not tell a block from an argument; what is a
 * block is known for the top level and for what concerns roles. Strings are templates. `text` is the file that the node came from.
 */
export function readTerraformJson(root: JsonNode, text: string): { body: Body; problems: Problem[] } {
  const problems: Problem[] = []
  const body = bodyOf(root, LABELS, text, problems)
  return { body, problems }
}

function bodyOf(node: JsonNode, blockTypes: Readonly<Record<string, number>>, text: string, problems: Problem[]): Body {
  const attributes: Attribute[] = []
  const blocks: Block[] = []
  if (node.kind !== 'object') problems.push({ message: 'an object is required', offset: node.range.start })
  for (const { key, keyRange, value } of node.kind === 'object' ? node.members : []) {
    if (key === '//') continue
    const labels = Object.hasOwn(blockTypes, key) ? blockTypes[key] : undefined
    const range = { start: keyRange.start, end: value.range.end }
    if (labels === undefined || isScalar(value)) {
      attributes.push({ name: key, nameRange: keyRange, value: expressionOf(value, text, problems), range })
    } else blocks.push(...blocksOf(key, keyRange, labels, [], value, text, problems))
  }
  return { attributes, blocks, range: node.range }
}

const isScalar = (node: JsonNode): boolean => node.kind === 'scalar'

function blocksOf(
  type: string,
  typeRange: Range,
  missing: number,
  labels: readonly Label[],
  node: JsonNode,
  text: string,
  problems: Problem[],
): Block[] {
  if (node.kind === 'array')
    return node.items.flatMap((item) => blocksOf(type, typeRange, missing, labels, item, text, problems))
  if (missing > 0 && node.kind === 'object') {
    return node.members
      .filter(({ key }) => key !== '//')
      .flatMap(({ key, keyRange, value }) =>
        blocksOf(type, typeRange, missing - 1, [...labels, { value: key, range: keyRange }], value, text, problems),
      )
  }
  const body = bodyOf(node, NESTED[type] ?? {}, text, problems)
  const start = labels.at(-1)?.range.start ?? typeRange.start
  return [{ type, typeRange, labels, body, range: { start: Math.min(start, node.range.start), end: node.range.end } }]
}

/** The expression that a JSON value stands for. */
function expressionOf(node: JsonNode, text: string, problems: Problem[]): Expression {
  const { range } = node
  if (node.kind === 'array')
    return { kind: 'tuple', items: node.items.map((item) => expressionOf(item, text, problems)), range }
  if (node.kind === 'object') {
    const items = node.members
      .filter(({ key }) => key !== '//')
      .map(({ key, keyRange, value }) => ({
        key: templateOf(key, keyRange, text, problems),
        value: expressionOf(value, text, problems),
        range: { start: keyRange.start, end: value.range.end },
      }))
    return { kind: 'object', items, range }
  }
  const { value } = node
  return typeof value === 'string' ? templateOf(value, range, text, problems) : { kind: 'literal', value, range }
}

function templateOf(value: string, range: Range, text: string, problems: Problem[]): Expression {
  const offsets = offsetsOf(text, range)
  const c = newCursor(value, (offset) => offsets[offset] ?? range.end - 1)
  const expression = parseBareTemplate(c, range)
  if (c.failed && c.problems.length === 0) report(c, 'a template that could not be read', 0)
  problems.push(...c.problems)
  return expression
}

/** Where each code unit of a decoded JSON string stands in the file. */
function offsetsOf(text: string, range: Range): number[] {
  const offsets: number[] = []
  for (let i = range.start + 1; i < range.end - 1; ) {
    offsets.push(i)
    i += text.charCodeAt(i) !== 92 ? 1 : text[i + 1] === 'u' ? 6 : 2
  }
  return offsets
}
