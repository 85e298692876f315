import { type JsonNode, nodeAt } from '../../engine/policy/json.js'
import { evaluateNode } from './functions.js'
import { type Stack, workOut } from './stack.js'

/** Whether a condition of the template holds, as far as it is known (CloudFormation User Guide, "Condition functions"). */
export function conditionHolds(stack: Stack, name: string): boolean | undefined {
  const node = nodeAt(stack.file.root, ['Conditions', name])
  return node && workOut(stack, `condition ${name}`, () => holds(stack, node))
}

function holds(stack: Stack, node: JsonNode): boolean | undefined {
  const member = node.kind === 'object' && node.members.length === 1 ? node.members[0] : undefined
  if (!member) return
  const { key, value } = member
  if (key === 'Condition') return value.kind === 'scalar' ? conditionHolds(stack, String(value.value)) : undefined
  const items = value.kind === 'array' ? value.items : []
  const all = (): (boolean | undefined)[] => items.map((item) => holds(stack, item))
  switch (key) {
    case 'Fn::Equals':
      return equal(stack, items)
    case 'Fn::Not': {
      const [inner] = all()
      return inner === undefined ? undefined : !inner
    }
    case 'Fn::And':
      return all().includes(false) ? false : all().includes(undefined) ? undefined : true
    case 'Fn::Or':
      return all().includes(true) ? true : all().includes(undefined) ? undefined : false
    default:
      return
  }
}

function equal(stack: Stack, items: readonly JsonNode[]): boolean | undefined {
  const [a, b] = items.map((item) => evaluateNode(stack, item))
  return a?.is === 'text' && b?.is === 'text' ? a.text === b.text : undefined
}
