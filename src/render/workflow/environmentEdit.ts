import { isMap, type YAMLMap } from 'yaml'
import { entry, type WorkflowDocument } from '../../workflow/document.js'
import { isShared } from './mapping.js'
import { type Path, type Planned, planRemove, planSet } from './plan.js'

/** Names the environment of a job, in the form the file has it; null takes it out. */
export function planEnvironment(doc: WorkflowDocument, job: YAMLMap, path: Path, name: string | null): Planned {
  if (entry(doc, job, 'uses')) return { why: 'a job that calls a reusable workflow cannot name an environment' }
  if (name === null) return planRemove(doc, job, path, 'environment')
  const found = entry(doc, job, 'environment')
  const value = { is: 'scalar', value: name } as const
  if (found && isMap(found.value) && !isShared(found))
    return planSet(doc, found.value, [...path, 'environment'], 'name', value)
  return planSet(doc, job, path, 'environment', value, 'runs-on')
}
