import { coversAction } from '../engine/action.js'
import type { Case, Json } from '../engine/case.js'
import { at, type Pointer } from '../engine/pointer.js'
import { readPolicy, type Statement } from '../engine/policy/document.js'

/** Where a comparison stands: its document, its statement, and the statement as it was read. */
export interface Place {
  readonly document: Pointer
  readonly at: Pointer
  readonly statement: Statement
}

/** The place of an element of a policy, or undefined for what is not inside a statement. */
export function placeOf(kase: Case, element: Pointer): Place | undefined {
  const [, document, path] = /^(.*?)(\/Statement(?:\/\d+)?)(?:\/|$)/.exec(element) ?? []
  if (document === undefined || path === undefined) return
  const statement = statementsOf(kase, document as Pointer).find((s) => `/${s.path.join('/')}` === path)
  return statement && { document: document as Pointer, at: `${document}${path}` as Pointer, statement }
}

/** The statements of the document at a pointer; none when there is no document. */
export const statementsOf = (kase: Case, document: Pointer): readonly Statement[] =>
  readPolicy((at(kase, document) ?? null) as Json).statements

/** Whether the Action or NotAction element of a statement takes in the action. */
export const covers = ({ action }: Statement, name: string): boolean =>
  action !== undefined && coversAction(action.patterns, name) !== action.negated
