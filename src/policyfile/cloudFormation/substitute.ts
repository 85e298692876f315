import { type JsonNode, nodeAt } from '../../engine/policy/json.js'
import { evaluateNode } from './functions.js'
import { attributeOf, referTo } from './reference.js'
import { joined, type Result, textResult, unknownResult } from './result.js'
import type { Stack } from './stack.js'

/** What `Fn::Sub` is: a text, or a list of a text and a map of its own variables; `${!x}` stands for `${x}` (CloudFormation User Guide, "Fn::Sub"). */
export function substitute(stack: Stack, argument: JsonNode): Result {
  const [text, own] = argument.kind === 'array' ? argument.items : [argument]
  if (text?.kind !== 'scalar' || typeof text.value !== 'string') return unknownResult('`Fn::Sub` needs a text')
  const parts = text.value.split(/(\$\{[^}]*\})/).map((part) => {
    const name = /^\$\{\s*([^}]*?)\s*\}$/.exec(part)?.[1]
    return name === undefined ? textResult(part) : variable(stack, name, own)
  })
  return joined(parts)
}

function variable(stack: Stack, name: string, own: JsonNode | undefined): Result {
  if (name.startsWith('!')) return textResult(`\${${name.slice(1)}}`)
  const given = own && nodeAt(own, [name])
  if (given) return evaluateNode(stack, given)
  const [resource = '', attribute] = name.split(/\.(.*)/s)
  return attribute === undefined ? referTo(stack, name) : attributeOf(stack, resource, attribute)
}
