import { type JsonNode, jsonOf, positionOf, readJson } from './json.js'
import { FOREIGN_CHARACTER, foreignCharacter } from './length.js'
import { type DocumentKind, errorAt, type Problem } from './problem.js'
import { problemsOf } from './problems.js'

/** A problem with its place in the text, 1-based; `first` is the other place of a key that stands twice. */
export interface TextProblem extends Problem {
  readonly line: number
  readonly column: number
  readonly first?: { readonly line: number; readonly column: number }
}

/**
 * The problems of a document as it was written: what is no JSON (then that alone), keys that stand twice, and the problems of
 * the document, in the order of the text. Never throws.
 */
export function problemsOfText(text: string, kind: DocumentKind): TextProblem[] {
  const read = readJson(text)
  if ('error' in read) {
    const { message, offset } = read.error
    return [{ ...errorAt('invalid-json', [], `this is no JSON: ${message}`), ...positionOf(text, offset) }]
  }
  const { node } = read
  const placed = (problem: Problem, offset: number): { offset: number; problem: TextProblem } => ({
    offset,
    problem: { ...problem, ...positionOf(text, offset) },
  })
  const character = FOREIGN_CHARACTER.exec(text.replace(/^\ufeff/, ' '))
  const found = [
    ...doubledKeys(node, []).map(({ problem, offset, first }) => {
      const p = placed(problem, offset)
      return { ...p, problem: { ...p.problem, first: positionOf(text, first) } }
    }),
    ...(character ? [placed(foreignCharacter(character[0], []), character.index)] : []),
    // In a text, a character may stand as an escape, and then IAM takes it.
    ...problemsOf(jsonOf(node), kind)
      .filter((p) => p.id !== 'character')
      .map((p) => placed(p, offsetOf(node, p.path))),
  ]
  return found.toSorted((a, b) => a.offset - b.offset).map(({ problem }) => problem)
}

/** Where an element begins: at its key, or at the item of a list; as far as there is such an element. */
function offsetOf(node: JsonNode, path: readonly string[]): number {
  let offset = node.range.start
  let here: JsonNode | undefined = node
  for (const token of path) {
    if (here?.kind === 'object') {
      const member: { keyRange: { start: number }; value: JsonNode } | undefined = here.members.findLast(
        (m) => m.key === token,
      )
      if (!member) break
      offset = member.keyRange.start
      here = member.value
    } else if (here?.kind === 'array') {
      here = here.items[Number(token)]
      offset = here?.range.start ?? offset
    } else break
  }
  return offset
}

interface Doubled {
  readonly problem: Problem
  readonly offset: number
  readonly first: number
}

/** The keys that stand twice in one object: most readers keep the last without a word (RFC 8259, section 4). */
function doubledKeys(node: JsonNode, path: readonly string[]): Doubled[] {
  if (node.kind === 'scalar') return []
  if (node.kind === 'array') return node.items.flatMap((item, i) => doubledKeys(item, [...path, String(i)]))
  const seen = new Map<string, number>()
  return node.members.flatMap(({ key, keyRange, value }) => {
    const first = seen.get(key)
    if (first === undefined) seen.set(key, keyRange.start)
    const message = `the key \`${key}\` stands twice in this element; of doubled keys only the last one counts`
    return [
      ...(first === undefined
        ? []
        : [{ problem: errorAt('duplicate-key', [...path, key], message), offset: keyRange.start, first }]),
      ...doubledKeys(value, [...path, key]),
    ]
  })
}
