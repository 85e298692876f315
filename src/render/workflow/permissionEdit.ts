import { isMap, type YAMLMap } from 'yaml'
import { entry, rootOf, textOf, type WorkflowDocument } from '../../workflow/document.js'
import { permissionBlock } from '../../workflow/permissionBlock.js'
import { addEntry, replaceValue } from './mapping.js'
import { dataOf, type Path, type Plan, type Planned, planSetWithin } from './plan.js'
import type { YamlValue } from './yamlValue.js'

const WRITE: YamlValue = { is: 'scalar', value: 'write' }

const granting = (...others: readonly (readonly [string, string])[]): YamlValue => ({
  is: 'map',
  entries: [...others, ['id-token', 'write']],
})

/**
 * Gives a job `id-token: write` in the block that decides for it: its own, else a mapping of the workflow. A block that is
 * one word or empty for the whole workflow stays as it is, and the job gets one of its own, so that no other job changes.
 * Every permission a block does not list is none (docs.github.com "Workflow syntax", permissions).
 */
export function planPermission(doc: WorkflowDocument, job: YAMLMap, jobId: string, path: Path): Planned {
  const block = permissionBlock(doc, jobId)
  if (!block)
    return added(
      doc,
      job,
      path,
      granting(['contents', 'read']),
      'a job with a `permissions` block has no permission that the block does not list',
    )
  const word = textOf(block.entry.value)
  const owner = block.of === 'job' ? job : rootOf(doc)
  if (!owner) return { why: 'the file is not a mapping' }
  if (word !== undefined) return inPlaceOfWord(doc, job, path, block.of, word)
  if (block.of === 'job') return planSetWithin(doc, owner, path, 'permissions', 'id-token', WRITE)
  if (!isMap(block.entry.value) || block.entry.value.items.length === 0) return added(doc, job, path, granting())
  return planSetWithin(doc, owner, [], 'permissions', 'id-token', WRITE)
}

function added(doc: WorkflowDocument, job: YAMLMap, path: Path, value: YamlValue, note?: string): Plan {
  return {
    splice: addEntry(doc, job, 'permissions', value, 'runs-on'),
    path: [...path, 'permissions'],
    value: dataOf(value),
    ...(note ? { note } : {}),
  }
}

function inPlaceOfWord(doc: WorkflowDocument, job: YAMLMap, path: Path, of: 'job' | 'workflow', word: string): Planned {
  if (word !== 'read-all' && word !== 'write-all')
    return { why: `\`permissions: ${word}\` is not a value that GitHub knows` }
  const value = granting(['contents', word === 'read-all' ? 'read' : 'write'])
  const note = `\`${word}\` cannot be combined with \`id-token: write\`: every other permission the job needs has to be listed`
  const own = entry(doc, job, 'permissions')
  if (of === 'workflow' || !own) return added(doc, job, path, value, note)
  return { splice: replaceValue(doc, job, own, value), path: [...path, 'permissions'], value: dataOf(value), note }
}
