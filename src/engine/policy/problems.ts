import type { Json } from '../case.js'

/** Something about a document that IAM refuses when it is saved (`error`), or that mostly is a mistake (`warning`). */
export interface Problem {
  readonly id: string
  readonly severity: 'error' | 'warning'
  /** Matter of fact, the offending value in backticks. */
  readonly message: string
  /** The reference tokens from the document to the element. */
  readonly path: readonly string[]
}

/** The problems of a document, in the order of its text. */
export function problemsOf(_document: Json, _kind: 'trust' | 'identity'): Problem[] {
  return []
}
