import type { JsonNode } from './json.js'
import { readJson } from './json.js'

/**
 * The values that stand at a path in a text and do not count, because a key on the way stands twice and only the last one
 * counts (RFC 8259, section 4, leaves it open; every reader that AWS and Terraform use keeps the last).
 */
export function lostValues(text: string, path: readonly string[]): string[] {
  const read = readJson(text)
  if ('error' in read) return []
  const [kept, ...lost] = nodesAt(read.node, path).toReversed().map(textsOf)
  return [...new Set(lost.toReversed().flat())].filter((v) => !kept?.includes(v))
}

/** Every node at a path, through every one of doubled keys, in the order of the text. */
function nodesAt(node: JsonNode, [head, ...rest]: readonly string[]): JsonNode[] {
  if (head === undefined) return [node]
  if (node.kind === 'array') {
    const item = node.items[Number(head)]
    return item ? nodesAt(item, rest) : []
  }
  return node.kind === 'object' ? node.members.filter((m) => m.key === head).flatMap((m) => nodesAt(m.value, rest)) : []
}

const textsOf = (node: JsonNode): string[] =>
  node.kind === 'array' ? node.items.flatMap(textsOf) : node.kind === 'scalar' ? [String(node.value)] : []
