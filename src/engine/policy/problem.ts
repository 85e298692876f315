import type { Pointer } from '../pointer.js'

/** Something about a document that IAM refuses when it is saved (`error`), or that mostly is a mistake (`warning`). */
export interface Problem {
  readonly id: string
  readonly severity: 'error' | 'warning'
  /** Matter of fact, the offending value in backticks. */
  readonly message: string
  /** The reference tokens from the document to the element. */
  readonly path: readonly string[]
}

/**
 * The kinds of document that have rules of their own. A trust policy names principals and no resources, an identity policy
 * the reverse, a resource control policy both; a service control policy has the elements of an identity policy.
 */
export type DocumentKind = 'trust' | 'identity' | 'resource-control'

/** What a document problem is made of, at a path. */
export const problemAt =
  (severity: Problem['severity']) =>
  (id: string, path: readonly string[], message: string): Problem => ({ id, severity, message, path })

/** IAM refuses to save it, and AWS says so or its answer is on record. */
export const errorAt = problemAt('error')

/** IAM saves it, or whether it does is disputed. */
export const warningAt = problemAt('warning')

/** The kind of the document at a place of the case. */
export const documentKindAt = (p: Pointer): DocumentKind =>
  p === '/target/trustPolicy' ? 'trust' : p.startsWith('/target/rcps/') ? 'resource-control' : 'identity'
