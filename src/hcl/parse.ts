import { DEPTH, parseExpression } from './expression.js'
import { advance, at, type Cursor, fail, found, newCursor, rangeOf, report, Token } from './lex.js'
import { columnAt, findResumption } from './resumption.js'
import type { Attribute, Block, Body, Expression, Label, Problem } from './syntax.js'
import { parseQuoted } from './template.js'

/** After so many places that could not be read a file is taken to be something else, and its rest is left alone. */
const GIVE_UP = 50

/** A body under construction. `column` is that of the block it belongs to, -1 for the file. */
interface Open {
  readonly attributes: Attribute[]
  readonly blocks: Block[]
  readonly names: Set<string>
  readonly column: number
}

/**
 * Reads HCL native syntax (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md) as Terraform and OpenTofu write it.
 * Never throws. What could not be read is told as a problem; the reading goes on at the next item, judged by indentation, so
 * that one mistake does not hide the rest of the file.
 */
export function parseHcl(text: string): { body: Body; problems: Problem[] } {
  const c = newCursor(text)
  const { start } = c
  advance(c)
  const open = newBody(-1)
  parseItems(c, open)
  const range = rangeOf(c, start, text.length)
  return { body: { attributes: open.attributes, blocks: open.blocks, range }, problems: c.problems }
}

const newBody = (column: number): Open => ({ attributes: [], blocks: [], names: new Set(), column })

/** Reads items up to the `}` of the body, or the end of the text. Returns whether the body ended where it should. */
function parseItems(c: Cursor, body: Open): boolean {
  for (;;) {
    while (c.kind === Token.newline) advance(c)
    if (c.failed) resume(c, body, c.start)
    else if (c.kind === Token.end) return body.column < 0
    else if (c.kind === 125 && body.column >= 0) return !c.quiet || columnAt(c.text, c.start) >= body.column
    else if (c.quiet && body.column >= 0 && columnAt(c.text, c.start) <= body.column) return false
    else {
      const { start } = c
      const whole = parseItem(c, body)
      if (c.failed) resume(c, body, start)
      else if (whole) c.quiet = false
    }
  }
}

/** Takes up reading after a failure of the item that begins at `item`, and forgets what was read beyond that place. */
function resume(c: Cursor, body: Open, item: number): void {
  const giveUp = c.failures >= GIVE_UP
  const at = giveUp ? c.text.length : findResumption(c.text, item, c.start)
  c.failed = false
  if (c.failures === GIVE_UP) {
    c.quiet = false
    report(c, 'too much that is not HCL; the rest was not read', item)
    c.failures++
  }
  c.quiet = true
  c.newlines = true
  c.end = at
  advance(c)
  for (const list of [body.attributes, body.blocks]) {
    while (list.length > 0 && (list.at(-1)?.range.start ?? 0) >= at) list.pop()
  }
  const last = body.blocks.pop()
  if (last) body.blocks.push(cutBlock(last, at))
}

/** A block without what begins at an offset or after it. */
function cutBlock(block: Block, at: number): Block {
  if (block.range.end <= at) return block
  const { attributes, blocks, range } = block.body
  const body = {
    attributes: attributes.filter((attribute) => attribute.range.start < at),
    blocks: blocks.filter((inner) => inner.range.start < at).map((inner) => cutBlock(inner, at)),
    range: { start: range.start, end: Math.min(range.end, at) },
  }
  return { ...block, body, range: { start: block.range.start, end: at } }
}

/** Reads an item; returns whether it was there as a whole. */
function parseItem(c: Cursor, body: Open): boolean {
  const { start, end } = c
  if (c.kind !== Token.identifier) {
    fail(c, `expected an argument or a block, found ${found(c)}`)
    return false
  }
  const name = c.text.slice(start, end)
  advance(c)
  if (at(c, 61)) {
    advance(c)
    const whole = parseExpression(c)
    const range = rangeOf(c, start, c.last)
    endLine(c, 'the argument')
    // Half a value would be taken for the value; that it is there, and cannot be read, is worth keeping.
    const value: Expression = c.failed
      ? { kind: 'invalid', range: { start: whole.range.start, end: Math.max(whole.range.start, range.end) } }
      : whole
    if (body.names.has(name)) report(c, `\`${name}\` is set twice in the same block`, start)
    else body.attributes.push({ name, nameRange: rangeOf(c, start, end), value, range })
    body.names.add(name)
    return true
  }
  return parseBlock(c, body, name, start, end)
}

/** After an item comes a new line, or the end of a block on one line. */
function endLine(c: Cursor, what: string): void {
  if (c.kind === Token.newline) advance(c)
  else if (c.kind !== Token.end && c.kind !== 125) fail(c, `expected a new line after ${what}, found ${found(c)}`)
}

function parseBlock(c: Cursor, parent: Open, type: string, start: number, typeEnd: number): boolean {
  const labels: Label[] = []
  while (c.kind === Token.identifier || c.kind === 34) labels.push(parseLabel(c))
  if (c.kind !== 123) fail(c, `expected \`=\` or \`{\` after \`${type}\`, found ${found(c)}`)
  if (c.depth >= DEPTH) fail(c, `more than ${DEPTH} levels of nesting`)
  if (c.failed) return false
  const open = newBody(columnAt(c.text, start))
  const inner = c.end
  c.depth++
  advance(c)
  const closed = parseItems(c, open)
  c.depth--
  const end = c.start
  if (closed) advance(c)
  else if (!c.quiet) fail(c, `the block \`${type}\` is not closed`, start)
  const range = rangeOf(c, start, closed ? c.last : end)
  const body = { attributes: open.attributes, blocks: open.blocks, range: rangeOf(c, inner, end) }
  parent.blocks.push({ type, typeRange: rangeOf(c, start, typeEnd), labels, body, range })
  if (closed) endLine(c, 'the block')
  return closed
}

function parseLabel(c: Cursor): Label {
  const { start, end } = c
  if (c.kind === Token.identifier) {
    advance(c)
    return { value: c.text.slice(start, end), range: rangeOf(c, start, end) }
  }
  const string = parseQuoted(c)
  if (string.kind !== 'string') fail(c, 'a label that is not a plain string', start)
  return { value: string.kind === 'string' ? string.value : '', range: string.range }
}
