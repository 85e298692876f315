import type { Case } from './case.js'
import { rederive } from './claims.js'
import { type Pointer, type Side, sideOf, tokens } from './pointer.js'

/** An RFC 6902 edit of the case. A test of the old value is never needed: edits are tried on the very case they were made for. */
export type Edit =
  | { readonly op: 'add' | 'replace'; readonly path: Pointer; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: Pointer }

/** The sides that have to act for these edits, in the order they first appear. */
export const sidesOf = (edits: readonly Edit[]): Side[] => [...new Set(edits.map((e) => sideOf(e.path)))]

/**
 * The case with the edits made; the case itself is not touched.
 * Three things follow an edit. A document that was edited loses its text, which no longer says what stands there. Claims that
 * were observed stay only while the job and the repository are what they were: an edit there derives them anew. What AWS was seen to check because of
 * an input is forgotten with that input.
 */
export function apply(kase: Case, edits: readonly Edit[]): Case {
  const edited = edits.reduce<unknown>((doc, e) => put(doc, tokens(e.path), e), kase) as Case
  const stale = Object.keys(kase.written ?? {}).filter((p) => edits.some((e) => `${e.path}/`.startsWith(`${p}/`)))
  const fresh = forget(edits.some((e) => DERIVES_CLAIMS.test(e.path)) ? rederive(kase, edited) : edited, edits)
  if (stale.length === 0) return fresh
  const written = Object.fromEntries(Object.entries(kase.written ?? {}).filter(([p]) => !stale.includes(p)))
  return { ...fresh, written }
}

const DERIVES_CLAIMS = /^\/workflow\/(job|repository|inputs\/audience)(\/|$)/

/** An action that AWS was seen to check because of an input is no longer known to be checked once that input is edited. */
function forget(kase: Case, edits: readonly Edit[]): Case {
  const { 'also-checked': seen, ...inputs } = kase.workflow.inputs
  if (!seen) return kase
  const gone = edits.flatMap((e) => CHECKED_FOR[e.path] ?? [])
  const left = seen.filter((a) => !gone.includes(a))
  return {
    ...kase,
    workflow: { ...kase.workflow, inputs: left.length > 0 ? { ...inputs, 'also-checked': left } : inputs },
  }
}

const CHECKED_FOR: Readonly<Record<string, string>> = {
  '/workflow/inputs/tags': 'sts:TagSession',
  '/workflow/inputs/source-identity': 'sts:SetSourceIdentity',
}

function put(doc: unknown, [head, ...rest]: readonly string[], e: Edit): unknown {
  if (head === undefined) return e.op === 'remove' ? undefined : e.value
  if (Array.isArray(doc)) {
    const i = head === '-' ? doc.length : Number(head)
    if (rest.length > 0) return doc.with(i, put(doc[i], rest, e))
    return e.op === 'remove' ? doc.toSpliced(i, 1) : doc.toSpliced(i, e.op === 'add' ? 0 : 1, e.value)
  }
  const { [head]: old, ...others } = (doc ?? {}) as Record<string, unknown>
  const value = put(old, rest, e)
  // Spreading keeps the order of the members, so that a diff shows the change and nothing else.
  return value === undefined ? others : { ...(doc as object | undefined), [head]: value }
}
