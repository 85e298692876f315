import type { Edit } from '../engine/edit.js'
import { tokens } from '../engine/pointer.js'
import { evaluate } from '../hcl/evaluate.js'
import { parseHcl } from '../hcl/parse.js'
import { durationOf } from '../terraform/duration.js'
import { hclString } from './escape.js'
import { withArgument, withoutArgument } from './terraform/argumentEdit.js'
import { type Container, containersOf } from './terraform/container.js'
import { unifiedDiff } from './workflow/unifiedDiff.js'
import type { WorkflowDiff } from './workflowDiff.js'

/** The block of a configuration that a role is from; `ordinal` counts the blocks and objects of the file, in order. */
export interface TerraformBlock {
  readonly file: string
  readonly text: string
  readonly ordinal: number
  /** Whether the arguments are the old ones of the S3 backend, beside each other. */
  readonly flat: boolean
}

/** The number of the block or object that begins at an offset; undefined where none does. */
export function ordinalAt(text: string, start: number): number | undefined {
  const found = containersOf(parseHcl(text).body).findIndex((c) => c.range.start === start)
  return found < 0 ? undefined : found
}

/** The arguments by the engine's names, the usual one first. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'role-arn': ['role_arn'],
  'external-id': ['external_id'],
  'session-name': ['session_name'],
  'duration-seconds': ['duration', 'duration_seconds'],
}
const FLAT: typeof NAMES = { ...NAMES, 'duration-seconds': ['assume_role_duration_seconds'] }

/**
 * The edits of `/workflow/inputs/…` as a unified diff of the user's own block, aligned as `terraform fmt` aligns; `text` is the
 * whole file after them. The result is parsed again: a change that would do anything but set, or take away, exactly this
 * argument is not given.
 */
export function terraformDiff(block: TerraformBlock, edits: readonly Edit[]): WorkflowDiff {
  let { text } = block
  const notes: string[] = []
  for (const edit of edits) {
    const name = tokens(edit.path)[2] ?? ''
    const names = (block.flat ? FLAT : NAMES)[name]
    if (!names || tokens(edit.path)[1] !== 'inputs') return none(`\`${edit.path}\` is not written in the block`)
    const before = parseHcl(text)
    const container = containersOf(before.body)[block.ordinal]
    if (!container) return none(`the block was not found in \`${block.file}\``)
    const existing = container.arguments.find((a) => names.includes(a.name))
    const argument = existing?.name ?? names[0] ?? ''
    const value = edit.op === 'remove' ? null : edit.value
    const literal = value === null ? undefined : literalOf(argument, value)
    if (value !== null && literal === undefined) return none(`\`${argument}\` is no text`)
    const next =
      literal === undefined
        ? withoutArgument(text, container, argument)
        : withArgument(text, container, argument, literal)
    if (next === undefined) return none(`\`${argument}\` stands in a place that cannot be edited alone`)
    if (!isExactly(text, container, next, block.ordinal, argument, literal))
      return none(`\`${argument}\` cannot be changed alone in \`${block.file}\``)
    const old = existing?.value
    if (old && old.kind !== 'string' && old.kind !== 'literal' && literal !== undefined)
      notes.push(
        `\`${argument}\` was \`${text.slice(old.range.start, old.range.end)}\`: change what that stands for instead, where others use it too`,
      )
    text = next
  }
  const diff = unifiedDiff(block.file, block.text, text)
  return diff === '' ? none(`\`${block.file}\` already says so`) : { is: 'diff', diff, text, notes }
}

const none = (why: string): WorkflowDiff => ({ is: 'none', why })

function literalOf(argument: string, value: unknown): string | undefined {
  if (typeof value === 'string') return hclString(value)
  if (typeof value !== 'number') return undefined
  return argument.endsWith('_seconds') ? String(value) : hclString(durationOf(value))
}

/** Whether a text is another one with one argument set or taken away, and nothing else. */
function isExactly(
  text: string,
  was: Container,
  next: string,
  ordinal: number,
  name: string,
  literal: string | undefined,
): boolean {
  const [before, after] = [parseHcl(text), parseHcl(next)]
  const is = containersOf(after.body)[ordinal]
  if (!is || after.problems.length > before.problems.length) return false
  if (containersOf(after.body).length !== containersOf(before.body).length) return false
  const others = (c: Container, source: string): string =>
    JSON.stringify(
      c.arguments
        .filter((a) => a.name !== name)
        .map((a) => [a.name, source.slice(a.value.range.start, a.value.range.end)]),
    )
  if (others(was, text) !== others(is, next) || was.blocks !== is.blocks) return false
  const found = is.arguments.filter((a) => a.name === name)
  if (literal === undefined) return found.length === 0
  const [only] = found
  const meant = parseHcl(`x = ${literal}\n`).body.attributes[0]
  const nothing = { resolve: () => undefined }
  return (
    found.length === 1 &&
    only !== undefined &&
    meant !== undefined &&
    evaluate(only.value, nothing) === evaluate(meant.value, nothing)
  )
}
