import { type Case, documentPointers, type Json } from '../../engine/case.js'
import { apply, type Edit } from '../../engine/edit.js'
import { at, type Pointer } from '../../engine/pointer.js'
import { jsonOf, readJson } from '../../engine/policy/json.js'
import { editJson, prettyJson } from '../jsonEdit.js'
import { unifiedDiff } from '../workflow/unifiedDiff.js'

/** One policy document that a repair changes, as text before and after. */
export interface ChangedDocument {
  readonly at: Pointer
  readonly before: string
  readonly after: string
  readonly file?: string
  readonly line?: number
}

/** The documents that a repair changes, as they were written where that is known, else as pretty-printed JSON. */
export function changedDocuments(kase: Case, edits: readonly Edit[]): ChangedDocument[] {
  const after = apply(kase, edits)
  const written = kase.written ?? {}
  return documentPointers(kase).flatMap((p): ChangedDocument[] => {
    const ours = edits.filter((e) => `${e.path}/`.startsWith(`${p}/`))
    const wanted = at(after, p) as Json | undefined
    if (ours.length === 0 || wanted === undefined) return []
    const text = written[p]?.text
    const edited = text === undefined ? undefined : ours.reduce<string | undefined>((t, e) => edit(t, e, p), text)
    if (text === undefined || edited === undefined || !means(edited, wanted))
      return [{ at: p, before: prettyJson(at(kase, p)), after: prettyJson(wanted) }]
    const { file, line } = written[p] ?? {}
    return [{ at: p, before: text, after: edited, ...(file ? { file } : {}), ...(line ? { line } : {}) }]
  })
}

const edit = (text: string | undefined, e: Edit, p: Pointer): string | undefined =>
  text === undefined ? undefined : editJson(text, e.op, e.path.slice(p.length), e.op === 'remove' ? undefined : e.value)

/** The edited text says what the engine was asked about; otherwise the text is not shown. */
function means(text: string, wanted: Json): boolean {
  const read = readJson(text)
  return 'node' in read && JSON.stringify(jsonOf(read.node)) === JSON.stringify(wanted)
}

/** The diff of one document. */
export interface PolicyChange {
  readonly at: Pointer
  readonly diff: string
}

/** The changes of policy documents, each as a unified diff of what stands there. */
export const policyDiffs = (kase: Case, edits: readonly Edit[]): PolicyChange[] =>
  changedDocuments(kase, edits)
    .map((d) => ({ at: d.at, diff: diffOf(d) }))
    .filter((c) => c.diff !== '')

/** A document that stands in a file keeps the file's name and line numbers; one that was fetched has neither. */
function diffOf({ before, after, file, line = 1 }: ChangedDocument): string {
  const diff = unifiedDiff(file ?? '', closed(before), closed(after))
  const named = file === undefined ? diff.split('\n').slice(2).join('\n') : diff
  return named.replace(
    /^@@ -(\d+)(\S*) \+(\d+)(\S*) @@$/gm,
    (_, from: string, a: string, to: string, b: string) =>
      `@@ -${Number(from) + line - 1}${a} +${Number(to) + line - 1}${b} @@`,
  )
}

const closed = (text: string): string => `${text.replace(/\n$/, '')}\n`
