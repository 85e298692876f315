import { isMap } from 'yaml'
import { entry, textOf, type WorkflowDocument } from './document.js'
import { holdsExpression } from './expression.js'
import { findJob } from './jobStep.js'

/**
 * The environment a job names, as a string or as `{ name }`; null when it names none; undefined when that cannot be told from
 * the file: the job is missing or the name is an expression.
 */
export function environmentOf(doc: WorkflowDocument, job: string): string | null | undefined {
  const found = findJob(doc, job)
  if (!found) return
  const environment = entry(doc, found.value, 'environment')?.value
  const name = textOf(isMap(environment) ? entry(doc, environment, 'name')?.value : environment) ?? ''
  if (holdsExpression(name)) return
  return name === '' ? null : name
}
