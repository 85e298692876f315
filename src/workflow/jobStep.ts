import { isSeq, type Node } from 'yaml'
import { type Entry, entry, resolve, rootOf, textOf, type WorkflowDocument } from './document.js'
import { identifySteps } from './stepId.js'

/** A job of the file under its key. */
export const findJob = (doc: WorkflowDocument, job: string): Entry | undefined =>
  entry(doc, entry(doc, rootOf(doc), 'jobs')?.value, job, true)

/** What was found for a step: the node and its path below the job, that there are several, or nothing. */
export type FoundStep =
  | { readonly is: 'found'; readonly node: Node; readonly path: readonly (string | number)[] }
  | { readonly is: 'ambiguous' }
  | { readonly is: 'missing' }

/**
 * The step of a job that GITHUB_ACTION names. The lists inside `parallel:` have ids of their own, so that one id can stand
 * for several steps; then none is chosen.
 */
export function findStep(doc: WorkflowDocument, job: Node | undefined, action: string): FoundStep {
  const [step, ...more] = stepLists(doc, entry(doc, job, 'steps')?.value).flatMap(({ list, path }) =>
    identifySteps(doc, list).flatMap(({ id, node }, i) => (id === action ? [{ node, path: [...path, i] }] : [])),
  )
  if (!step) return { is: 'missing' }
  return more.length > 0 ? { is: 'ambiguous' } : { is: 'found', ...step }
}

function stepLists(doc: WorkflowDocument, steps: Node | undefined): { list: Node; path: (string | number)[] }[] {
  if (!steps || !isSeq(steps)) return []
  const nested = steps.items.flatMap((item, i) => {
    const list = entry(doc, resolve(doc, item), 'parallel')?.value
    return list ? [{ list, path: ['steps', i, 'parallel'] }] : []
  })
  return [{ list: steps, path: ['steps'] }, ...nested]
}

/** The `uses:` of a step or of a job that calls a reusable workflow. */
export const usesOf = (doc: WorkflowDocument, node: Node | undefined): string | undefined =>
  textOf(entry(doc, node, 'uses')?.value)
