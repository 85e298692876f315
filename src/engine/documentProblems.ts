import { type Case, documentPointers, type Json } from './case.js'
import { at, below, type Pointer } from './pointer.js'
import { documentKindAt, type Problem } from './policy/problem.js'
import { problemsOf } from './policy/problems.js'
import { problemsOfText } from './policy/problemsOfText.js'

/** Something about a policy of the case that IAM refuses to save (`error`), or that mostly is a mistake (`warning`). */
export interface DocumentProblem {
  /** The element, as a pointer into the case. */
  readonly at: Pointer
  readonly id: string
  readonly severity: Problem['severity']
  readonly message: string
  /** Where it stands in the text of the document, 1-based, when that is known. */
  readonly line?: number
  readonly column?: number
}

/** The problems of the policies of a case, as documents, whatever they decide on the request. */
export function documentProblems(kase: Case): DocumentProblem[] {
  return documentPointers(kase).flatMap((p) => {
    const kind = documentKindAt(p)
    const written = kase.written?.[p]
    // Only a document that is written as JSON has its places, and its doubled keys, in its own text.
    const inText = written && (written.line ?? 1) === 1 ? problemsOfText(written.text, kind) : []
    const found: readonly (Problem & { line?: number; column?: number })[] =
      inText.length > 0 && inText[0]?.id !== 'invalid-json' ? inText : problemsOf(at(kase, p) as Json, kind)
    return found.map(({ id, severity, message, path, line, column }) => ({
      at: below(p, ...path),
      id,
      severity,
      message,
      ...(line === undefined || column === undefined ? {} : { line, column }),
    }))
  })
}
