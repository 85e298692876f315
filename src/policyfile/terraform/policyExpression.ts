import type { Expression, TemplatePart } from '../../hcl/syntax.js'
import { offsetInText } from '../../hcl/text.js'
import { isUnknown } from '../../hcl/value.js'
import { besideKey, type Element, type Member } from '../element.js'
import { type EmbeddedText, elementOfText, type Hole, holeMark } from '../embeddedText.js'
import { attributeReference } from './attributes.js'
import { follow } from './follow.js'
import { instancesOf } from './instances.js'
import { elementOfValue, type Located, placeOf, unknownElement, writtenAs } from './located.js'
import { blocksOf } from './module.js'
import { documentOfBlock } from './policyDocument.js'
import { valueIn } from './scope.js'
import type { Instance } from './setting.js'

/** The policy that an argument such as `assume_role_policy` holds, and the expression or block that it is written in. */
export interface WrittenPolicy {
  readonly element: Element
  readonly holder: { readonly file: Located['file']; readonly range: Expression['range'] }
}

/** Reads a policy from JSON text, `jsonencode(…)`, a heredoc, or `data.aws_iam_policy_document`, whatever leads there. */
export function readPolicyExpression(given: Located): WrittenPolicy {
  const located = follow(given)
  const { expression, file } = located
  const holder = { file, range: expression.range }
  if (expression.kind === 'call' && expression.name === 'jsonencode' && expression.args.length === 1)
    return { element: elementOfExpression({ ...located, expression: expression.args[0] as Expression }), holder }
  if (expression.kind === 'string')
    return { element: elementOfText(embeddedText(located)), holder: { file, range: expression.text.range } }
  if (expression.kind === 'template') return { element: elementOfText(embeddedText(located)), holder }
  return readDocumentReference(located) ?? { element: elementOfWhole(located), holder }
}

/** Any other expression: its text, when it can be evaluated, stands where the expression stands. */
function elementOfWhole(located: Located): Element {
  const value = valueIn(located.setting, located.expression)
  if (typeof value === 'string') return elementOfText({ value, holes: [], placeOf: () => placeOf(located) })
  if (isUnknown(value)) return unknownElement(located, value)
  return { kind: 'invalid', message: 'this is no text with a policy in it', place: placeOf(located) }
}

function readDocumentReference(located: Located): WrittenPolicy | undefined {
  const { expression, setting } = located
  const ref = expression.kind === 'reference' ? attributeReference(expression) : undefined
  if (expression.kind !== 'reference' || ref?.mode !== 'data' || ref.type !== 'aws_iam_policy_document') return
  if (ref.used !== expression.steps.length + 1 || !['json', 'minified_json'].includes(ref.attribute)) return
  const [document] = blocksOf(setting.module, 'data', ref.type, ref.name)
  if (!document) return
  const index = expression.steps.find((s) => s.kind === 'index')
  const key = index ? valueIn(setting, index.key) : undefined
  const instance = instancesOf({ ...setting, instance: {} }, document.block).find(
    (i) => key !== undefined && (i.each?.key === key || (i.index !== undefined && Number(i.index) === Number(key))),
  )
  const inside = { ...setting, instance: instance ?? ({} satisfies Instance) }
  return {
    element: documentOfBlock(document, inside),
    holder: { file: document.file, range: document.block.range },
  }
}

const DEPTH = 50

/** An expression as the JSON that `jsonencode` makes of it, each part with its own place. */
export function elementOfExpression(given: Located, depth = 0): Element {
  // What refers to itself is left to the evaluation, which tells.
  if (--given.setting.budget.left < 0 || depth > DEPTH)
    return elementOfValue(given, valueIn(given.setting, given.expression))
  const located = follow(given)
  const { expression } = located
  const inner = (part: Expression): Element => elementOfExpression({ ...located, expression: part }, depth + 1)
  if (expression.kind === 'tuple') return { kind: 'list', items: expression.items.map(inner), place: placeOf(located) }
  if (expression.kind !== 'object') return elementOfValue(located, valueIn(located.setting, expression))
  const members: Member[] = []
  for (const item of expression.items) {
    const key = valueIn(located.setting, item.key)
    const at = { ...located, expression: item.key }
    if (isUnknown(key)) return { ...unknownElement(at, key), place: placeOf(at) }
    members.push({ key: String(key), value: besideKey(inner(item.value), placeOf(at)) })
  }
  return { kind: 'object', members, place: placeOf(located) }
}

/** The text of a string or template: known parts as they are, unknown ones as holes, each character with its place. */
function embeddedText(located: Located): EmbeddedText {
  const { expression, file, setting } = located
  const parts: readonly TemplatePart[] =
    expression.kind === 'template' ? expression.parts : expression.kind === 'string' ? [expression.text] : []
  const holes: Hole[] = []
  const runs: { from: number; offsetOf: (index: number) => number }[] = []
  let value = ''
  for (const part of parts) {
    const from = value.length
    if (part.kind === 'text') {
      value += part.value
      runs.push({ from, offsetOf: (index) => offsetInText(part, index - from) })
      continue
    }
    const { range } = part
    const result = valueIn(setting, { kind: 'template', parts: [EMPTY(range), part], heredoc: false, range })
    const pieces = isUnknown(result) ? (result.pieces ?? [undefined]) : [String(result)]
    for (const piece of pieces) {
      if (piece === undefined) holes.push({ text: writtenAs(located, range), why: isUnknown(result) ? result.why : '' })
      value += piece ?? holeMark(holes.length - 1)
    }
    runs.push({ from, offsetOf: () => range.start })
  }
  return {
    value,
    holes,
    placeOf: (index) =>
      file.placeOf(runs.findLast((run) => run.from <= index)?.offsetOf(index) ?? expression.range.start),
  }
}

/** Beside a text an interpolation has to be a text too, as it is in the whole template. */
const EMPTY = (range: Expression['range']): TemplatePart => ({ kind: 'text', value: '', range })
