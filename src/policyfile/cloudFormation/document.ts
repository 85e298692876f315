import type { JsonNode } from '../../engine/policy/json.js'
import { besideKey, type Element } from '../element.js'
import { elementOfText } from '../embeddedText.js'
import { evaluateFunction, functionIn } from './functions.js'
import { nested, type Stack, sourceOf } from './stack.js'

/** A part of a template with its functions evaluated; undefined for what `AWS::NoValue` leaves out. */
export function elementOfNode(stack: Stack, node: JsonNode): Element | undefined {
  const element = nested(stack, () => ({ made: makeElement(stack, node) }))
  if (element) return element.made
  const place = stack.file.placeOf(node.range.start)
  return { kind: 'unknown', text: sourceOf(stack, node), why: 'the template is too large to be evaluated', place }
}

function makeElement(stack: Stack, node: JsonNode): Element | undefined {
  const place = stack.file.placeOf(node.range.start)
  const call = functionIn(node)
  if (call) return elementOfCall(stack, node, call.name, call.argument)
  if (node.kind === 'scalar') return { kind: 'scalar', value: node.value, place }
  if (node.kind === 'array') {
    const items = node.items.flatMap((item) => elementOfNode(stack, item) ?? [])
    return { kind: 'list', items, place }
  }
  const members = node.members.flatMap(({ key, keyRange, value }) => {
    const element = elementOfNode(stack, value)
    return element ? [{ key, value: besideKey(element, stack.file.placeOf(keyRange.start)) }] : []
  })
  return { kind: 'object', members, place }
}

function elementOfCall(stack: Stack, node: JsonNode, name: string, argument: JsonNode): Element | undefined {
  const place = stack.file.placeOf(node.range.start)
  const result = evaluateFunction(stack, name, argument)
  switch (result.is) {
    case 'text':
      return { kind: 'scalar', value: result.text, place }
    case 'texts':
      return { kind: 'list', items: result.texts.map((value) => ({ kind: 'scalar', value, place })), place }
    case 'node':
      return elementOfNode(stack, result.node)
    case 'nothing':
      return
    case 'unknown':
      return { kind: 'unknown', text: sourceOf(stack, node), why: result.why, place }
  }
}

/** A whole document, which may also be a text with JSON in it. */
export function documentElement(stack: Stack, node: JsonNode): Element | undefined {
  const element = elementOfNode(stack, node)
  if (element?.kind !== 'scalar' || typeof element.value !== 'string') return element
  return elementOfText({ value: element.value, holes: [], placeOf: () => element.place })
}
