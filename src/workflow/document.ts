import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from 'yaml'

/** A workflow file read with its positions. Parse errors do not stop the reading: what can be understood is. */
export interface WorkflowDocument {
  readonly text: string
  readonly yaml: Document
  readonly lines: LineCounter
}

/** One entry of a mapping: `value` is what an alias stands for, `written` what stands in the text. */
export interface Entry {
  readonly key: Node
  readonly value: Node | undefined
  readonly written: Node | undefined
}

/** A place in a file, 1-based. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Reads a workflow with the options of GitHub's own parser (actions/languageservices, yaml-object-reader.ts). */
export function parseWorkflow(text: string): WorkflowDocument {
  const lines = new LineCounter()
  return { text, yaml: parseDocument(text, { lineCounter: lines, keepSourceTokens: true, uniqueKeys: false }), lines }
}

/** What an alias stands for; any other node is itself. */
export const resolve = (doc: WorkflowDocument, node: unknown): Node | undefined =>
  (isAlias(node) ? node.resolve(doc.yaml) : node) as Node | undefined

/** The root mapping, or undefined when the file is something else. */
export function rootOf(doc: WorkflowDocument): YAMLMap | undefined {
  const root = doc.yaml.contents
  return isMap(root) ? root : undefined
}

/** The entry of a mapping under a name. The names of jobs and inputs are compared without regard to case, as the runner does. */
export function entry(doc: WorkflowDocument, map: unknown, name: string, ignoreCase = false): Entry | undefined {
  const found = entries(doc, map)
  return (
    found.find(([key]) => key === name)?.[1] ??
    (ignoreCase ? found.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] : undefined)
  )
}

/** All entries of a mapping by name, in the order of the file; empty for anything that is not a mapping. */
export function entries(doc: WorkflowDocument, map: unknown): (readonly [string, Entry])[] {
  const resolved = resolve(doc, map)
  if (!isMap(resolved)) return []
  return resolved.items.map((pair) => {
    const written = (pair.value ?? undefined) as Node | undefined
    return [textOf(resolve(doc, pair.key)) ?? '', { key: pair.key as Node, value: resolve(doc, written), written }]
  })
}

/** A scalar as text, as GitHub passes it on: numbers and booleans as they were written. Undefined for collections and null. */
export function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null || node.value === undefined) return
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
}

/** Where a node begins. */
export function positionOf(doc: WorkflowDocument, node: Node): Position | undefined {
  const offset = (node as ParsedNode).range?.[0]
  if (offset === undefined) return
  const { line, col } = doc.lines.linePos(offset)
  return { line, column: col }
}
