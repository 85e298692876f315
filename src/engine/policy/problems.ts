import type { Json } from '../case.js'
import { conditionProblems } from './conditionProblems.js'
import { elementProblems, statementsOf, topProblems } from './elementProblems.js'
import { characterProblems, lengthProblems } from './length.js'
import { principalProblems } from './principalProblems.js'
import { type DocumentKind, errorAt, type Problem } from './problem.js'
import { sharedIssuerProblems } from './sharedIssuers.js'

export type { DocumentKind, Problem } from './problem.js'

/**
 * The problems of a document, in the order of its text. An `error` is what IAM refuses at save time by AWS's own word; what
 * is disputed, or is only found by IAM Access Analyzer, is a `warning`, because such documents exist and are evaluated.
 * Total: any JSON has problems or none. Sources: IAM User Guide, "Grammar of the IAM JSON policy language" and "Access
 * Analyzer policy check reference".
 */
export function problemsOf(document: Json, kind: DocumentKind): Problem[] {
  if (document === null || typeof document !== 'object' || Array.isArray(document))
    return [errorAt('document-not-object', [], 'a policy document has to be a JSON object')]
  if (isDeep(document, DEPTH))
    return [errorAt('document-too-deep', [], `the document has more than ${DEPTH} levels of nesting`)]
  const top = document as Readonly<Record<string, Json>>
  const variables = top.Version === '2012-10-17'
  const found = [
    ...topProblems(top),
    ...statementsOf(top).flatMap(({ statement, path }) => [
      ...elementProblems(statement, path, kind),
      ...principalProblems(statement, path, kind),
      ...conditionProblems(statement, path, variables),
      ...(kind === 'trust' ? sharedIssuerProblems(statement, path) : []),
    ]),
    ...characterProblems(document),
    ...lengthProblems(document, kind),
  ]
  return found
    .map((problem) => ({ problem, place: placeOf(document, problem.path) }))
    .toSorted((a, b) => compare(a.place, b.place))
    .map(({ problem }) => problem)
}

/** No element of the grammar is deeper than eight levels; text that is deeper is not even read. */
const DEPTH = 200

const isDeep = (value: Json, levels: number): boolean =>
  value !== null &&
  typeof value === 'object' &&
  (levels === 0 || Object.values(value).some((v: Json) => isDeep(v, levels - 1)))

/** Where an element stands in its document: the index of each step among its siblings. */
function placeOf(document: Json, path: readonly string[]): number[] {
  let value: Json | undefined = document
  return path.map((token) => {
    if (value === null || typeof value !== 'object') return -1
    const index = Object.keys(value).indexOf(token)
    value = Object.hasOwn(value, token) ? (value as Readonly<Record<string, Json>>)[token] : undefined
    return index
  })
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  const i = a.findIndex((n, k) => n !== b[k])
  return i < 0 ? a.length - b.length : (a[i] ?? 0) - (b[i] ?? -1)
}
