import { isMap, type YAMLMap } from 'yaml'
import { entries, entry, textOf, type WorkflowDocument } from '../../workflow/document.js'
import { holdsExpression, parseReference } from '../../workflow/expression.js'
import { stepName } from '../../workflow/inputName.js'
import { isShared } from './mapping.js'
import { type Path, type Plan, type Planned, planRemove, planSetWithin } from './plan.js'
import type { YamlValue } from './yamlValue.js'

/** The engine's inputs that a step can be given. */
const WRITABLE = new Set([
  'role-arn',
  'session-name',
  'external-id',
  'duration-seconds',
  'tags',
  'transitive-tag-keys',
  'inline-session-policy',
  'managed-session-policies',
  'audience',
  'region',
])

/** Gives the step an input, or takes it away for null and undefined. `input` is the engine's name. */
export function planInput(doc: WorkflowDocument, step: YAMLMap, path: Path, input: string, value: unknown): Planned {
  if (!WRITABLE.has(input)) return { why: `\`${input}\` is not an input of the step` }
  const name = stepName(input)
  if (input === 'tags') return planTags(doc, step, path, name, value)
  if (value === null || value === undefined) return remove(doc, step, path, name)
  const wanted = yamlValue(value)
  if (!wanted) return { why: `the value of \`${name}\` cannot be written in a workflow file` }
  return withNote(doc, step, name, planSetWithin(doc, step, path, 'with', name, wanted, 'uses'))
}

/** Session tags are the step's own; a workflow can only leave them out as a whole. */
function planTags(doc: WorkflowDocument, step: YAMLMap, path: Path, name: string, value: unknown): Planned {
  const none = value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0)
  return none
    ? planSetWithin(doc, step, path, 'with', name, { is: 'scalar', value: true }, 'uses')
    : remove(doc, step, path, name)
}

/** A `with:` that would be left empty goes as a whole, as GitHub wants a mapping there. */
function remove(doc: WorkflowDocument, step: YAMLMap, path: Path, name: string): Planned {
  const given = entry(doc, step, 'with')
  if (given && isShared(given) && entry(doc, given.value, name, true))
    return { why: '`with` is an alias that other steps share' }
  const names = entries(doc, given?.value).map(([n]) => n.toLowerCase())
  if (names.length === 1 && names[0] === name) return planRemove(doc, step, path, 'with')
  return planRemove(doc, isMap(given?.value) ? given.value : undefined, [...path, 'with'], name)
}

/** An expression is written only when it is one reference: a value from a policy must not become one. */
function yamlValue(value: unknown): YamlValue | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return { is: 'scalar', value }
  if (typeof value === 'string')
    return holdsExpression(value) && !parseReference(value) ? undefined : { is: 'scalar', value }
  if (!Array.isArray(value) || !value.every((v) => typeof v === 'string' && !holdsExpression(v))) return
  return value.length === 1 ? { is: 'scalar', value: String(value[0]) } : { is: 'lines', lines: value }
}

function withNote(doc: WorkflowDocument, step: YAMLMap, name: string, planned: Planned): Planned {
  const old = textOf(entry(doc, entry(doc, step, 'with')?.value, name, true)?.value)
  const from = old === undefined ? undefined : parseReference(old)
  if (!from || planned === 'done' || !('splice' in planned)) return planned
  return {
    ...planned,
    note: `\`${name}\` comes from \`${from.context}.${from.name}\`, which can be changed instead`,
  } satisfies Plan
}
