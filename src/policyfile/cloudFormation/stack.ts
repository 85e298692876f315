import { type JsonNode, nodeAt } from '../../engine/policy/json.js'
import type { JsonFile } from '../jsonFile.js'
import type { RoleWanted } from '../roleWanted.js'

/** A template as its functions see it: what is known of the stack that it will make, and what had to be assumed for that. */
export interface Stack {
  readonly file: JsonFile
  readonly wanted: RoleWanted
  readonly assumed: Set<string>
  /** What is being worked out, so that what refers to itself comes to an end, and how much work is left. */
  readonly pending: Set<string>
  readonly budget: { left: number; depth: number }
}

const DEPTH = 150

/** Does work that can nest; undefined when it is too deep, or when all work is used up. */
export function nested<T>({ budget }: Stack, work: () => T): T | undefined {
  if (--budget.left < 0 || budget.depth > DEPTH) return
  budget.depth++
  const result = work()
  budget.depth--
  return result
}

/** Works something out under a name; undefined when that is under way already. */
export function workOut<T>(stack: Stack, name: string, work: () => T): T | undefined {
  if (stack.pending.has(name)) return
  stack.pending.add(name)
  const result = nested(stack, work)
  stack.pending.delete(name)
  return result
}

/** An entry of a section of the template, such as a parameter or a resource. */
export const entryOf = (stack: Stack, section: string, name: string): JsonNode | undefined =>
  nodeAt(stack.file.root, [section, name])

/** A text member of a node. */
export function textIn(node: JsonNode | undefined, ...path: readonly string[]): string | undefined {
  const found = node && nodeAt(node, path)
  return found?.kind === 'scalar' && typeof found.value === 'string' ? found.value : undefined
}

/** How a node is written. */
export const sourceOf = (stack: Stack, node: JsonNode): string =>
  stack.file.text.slice(node.range.start, node.range.end)
