import { type JsonNode, nodeAt } from '../../engine/policy/json.js'
import { conditionHolds } from './conditions.js'
import { attributeOf, referTo } from './reference.js'
import { joined, type Result, textResult, unknownResult } from './result.js'
import { nested, type Stack } from './stack.js'
import { substitute } from './substitute.js'

/** The name and argument of a function, or undefined for an object that is none. */
export function functionIn(node: JsonNode): { name: string; argument: JsonNode } | undefined {
  const member = node.kind === 'object' && node.members.length === 1 ? node.members[0] : undefined
  return member && (member.key === 'Ref' || member.key.startsWith('Fn::'))
    ? { name: member.key, argument: member.value }
    : undefined
}

/** What a node comes to: the value of a function, a text, or the node itself when it is a plain list or object. */
export function evaluateNode(stack: Stack, node: JsonNode): Result {
  const call = functionIn(node)
  if (call) return evaluateFunction(stack, call.name, call.argument)
  return node.kind === 'scalar' && node.value !== null ? textResult(String(node.value)) : { is: 'node', node }
}

/** The value of a function (CloudFormation User Guide, "Intrinsic function reference"); what is not evaluated is unknown. */
export const evaluateFunction = (stack: Stack, name: string, argument: JsonNode): Result =>
  nested(stack, () => resultOf(stack, name, argument)) ?? unknownResult('the template is too large to be evaluated')

function resultOf(stack: Stack, name: string, argument: JsonNode): Result {
  const items = argument.kind === 'array' ? argument.items : []
  const whole = argument.kind === 'scalar' ? String(argument.value) : undefined
  switch (name) {
    case 'Ref':
      return whole === undefined ? unknownResult('`Ref` needs a name') : referTo(stack, whole)
    case 'Fn::GetAtt': {
      const [resource, attribute] =
        whole?.split(/\.(.*)/s) ?? items.map((i) => (i.kind === 'scalar' ? String(i.value) : ''))
      return attributeOf(stack, resource ?? '', attribute ?? '')
    }
    case 'Fn::Sub':
      return substitute(stack, argument)
    case 'Fn::Join':
      return join(stack, items)
    case 'Fn::Select':
      return select(stack, items)
    case 'Fn::Split':
      return split(stack, items)
    case 'Fn::FindInMap':
      return findInMap(stack, items)
    case 'Fn::If':
      return choose(stack, items)
    default:
      return unknownResult(`\`${name}\` is evaluated by CloudFormation`)
  }
}

/** A node as a list of results, one for each text of a list. */
function listOf(stack: Stack, node: JsonNode | undefined): readonly Result[] | undefined {
  if (!node) return
  const result = evaluateNode(stack, node)
  if (result.is === 'texts') return result.texts.map(textResult)
  if (result.is !== 'node' || result.node.kind !== 'array') return
  return result.node.items.map((item) => evaluateNode(stack, item)).filter((item) => item.is !== 'nothing')
}

function join(stack: Stack, [delimiter, list]: readonly JsonNode[]): Result {
  const items = listOf(stack, list)
  if (delimiter?.kind !== 'scalar' || !items) return unknownResult('the list of `Fn::Join` is not known')
  const between = textResult(String(delimiter.value ?? ''))
  return joined(items.flatMap((item, i) => (i === 0 ? [item] : [between, item])))
}

function select(stack: Stack, [index, list]: readonly JsonNode[]): Result {
  const items = listOf(stack, list)
  const at = index && evaluateNode(stack, index)
  return (at?.is === 'text' && items?.[Number(at.text)]) || unknownResult('the list of `Fn::Select` is not known')
}

function split(stack: Stack, [delimiter, text]: readonly JsonNode[]): Result {
  const whole = text && evaluateNode(stack, text)
  if (delimiter?.kind !== 'scalar' || whole?.is !== 'text') return unknownResult('the text of `Fn::Split` is not known')
  return { is: 'texts', texts: whole.text.split(String(delimiter.value)) }
}

function findInMap(stack: Stack, items: readonly JsonNode[]): Result {
  const path = items.slice(0, 3).map((item) => evaluateNode(stack, item))
  const names = path.flatMap((p) => (p.is === 'text' ? [p.text] : []))
  const found = names.length === 3 ? nodeAt(stack.file.root, ['Mappings', ...names]) : undefined
  return found ? evaluateNode(stack, found) : unknownResult('the entry of `Fn::FindInMap` is not known')
}

function choose(stack: Stack, [condition, whenTrue, whenFalse]: readonly JsonNode[]): Result {
  const name = condition?.kind === 'scalar' ? String(condition.value) : ''
  const holds = conditionHolds(stack, name)
  const chosen = holds === true ? whenTrue : holds === false ? whenFalse : undefined
  return chosen ? evaluateNode(stack, chosen) : unknownResult(`the condition \`${name}\` is not known`)
}
