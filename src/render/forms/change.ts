import type { Case, Json } from '../../engine/case.js'
import { apply, type Edit } from '../../engine/edit.js'
import { at, below, tokens } from '../../engine/pointer.js'
import type { EditedDocument } from './editedDocument.js'
import { sameJson } from './jsonText.js'

/**
 * One change of a document. `path` leads to a member of an object or to a statement of the list, where `-` is a new one at its
 * end; a change inside any other list is a change of the whole list, because its entries have no name to be found by.
 */
export interface Change {
  readonly path: readonly string[]
  /** Undefined when there was nothing. */
  readonly before: Json | undefined
  /** Undefined when it is taken away. */
  readonly after: Json | undefined
  /** The document in which the change is made: with the changes before this one. */
  readonly doc: Json
}

/** The edits of a document as changes, in order. Undefined when they do not make up the whole difference. */
export function changesOf(kase: Case, d: EditedDocument): readonly Change[] | undefined {
  let edited = kase
  const changes: Change[] = []
  for (const e of d.edits) {
    const doc = at(edited, d.pointer) as Json | undefined
    edited = apply(edited, [e])
    const next = at(edited, d.pointer) as Json | undefined
    if (doc === undefined || next === undefined) return
    changes.push(changeOf(doc, next, e, tokens(e.path).slice(tokens(d.pointer).length)))
  }
  return changes.length > 0 && sameJson(at(edited, d.pointer) as Json | undefined, d.after) ? changes : undefined
}

function changeOf(doc: Json, next: Json, e: Edit, path: readonly string[]): Change {
  const [head, index, ...rest] = path
  const list = (doc as { readonly Statement?: Json } | null)?.Statement
  if (head === 'Statement' && index !== undefined && Array.isArray(list)) {
    const place = [head, index]
    if (rest.length > 0) return { ...whole(doc, next, place, rest), doc }
    if (e.op === 'add' && (index === '-' || Number(index) === list.length))
      return { path: [head, '-'], before: undefined, after: e.value as Json, doc }
    if (e.op === 'remove') return { path: place, before: valueAt(doc, place), after: undefined, doc }
    if (e.op === 'replace') return { path: place, before: valueAt(doc, place), after: e.value as Json, doc }
  }
  return { ...whole(doc, next, [], path), doc }
}

/** The change at the end of the path, or at the first list on it. */
function whole(doc: Json, next: Json, from: readonly string[], rest: readonly string[]): Omit<Change, 'doc'> {
  const steps = rest.findIndex((_, i) => Array.isArray(valueAt(doc, [...from, ...rest.slice(0, i)])))
  const path = [...from, ...(steps < 0 ? rest : rest.slice(0, steps))]
  return { path, before: valueAt(doc, path), after: valueAt(next, path) }
}

const valueAt = (doc: Json, path: readonly string[]): Json | undefined =>
  at(doc, below('/target', ...path).slice('/target'.length)) as Json | undefined
