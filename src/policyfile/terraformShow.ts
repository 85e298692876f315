import { type JsonNode, nodeAt } from '../engine/policy/json.js'
import { documentOf } from './awsAnswer.js'
import { type Candidate, chooseRole } from './chooseRole.js'
import type { Element } from './element.js'
import type { JsonFile } from './jsonFile.js'
import type { RoleWanted } from './roleWanted.js'
import type { Reading } from './trustPolicy.js'

interface ShownRole extends Candidate {
  readonly values: JsonNode
}

/**
 * The trust policy of a role of `terraform show -json`, of a plan (as it will be) or a state, or of a state file itself
 * (Terraform documentation, "JSON Output Format").
 */
export function readTerraformShow(file: JsonFile, wanted: RoleWanted): Reading {
  const chosen = chooseRole(rolesOf(file.root), wanted)
  if (typeof chosen === 'string') return { problem: chosen.replace('found no role', 'found no `aws_iam_role`') }
  const node = nodeAt(chosen.values, ['assume_role_policy'])
  const document = node?.kind === 'scalar' && node.value === null ? undefined : node
  const at = document ?? chosen.values
  const place = file.placeOf(at.range.start)
  const element: Element = document
    ? documentOf(file, document)
    : { kind: 'unknown', text: '(known after apply)', why: '', place }
  const value = document?.kind === 'scalar' ? String(document.value) : ''
  return {
    element,
    label: chosen.label,
    text: value,
    start: place,
    source: false,
    assumed: [],
    facts: {},
    when: 'before apply',
  }
}

function rolesOf(root: JsonNode): ShownRole[] {
  const planned = nodeAt(root, ['planned_values', 'root_module']) ?? nodeAt(root, ['values', 'root_module'])
  if (planned) return moduleRoles(planned)
  const changes = itemsAt(root, 'resource_changes').flatMap((change) =>
    roleOf(change, nodeAt(change, ['change', 'after'])),
  )
  return changes.length > 0 ? changes : stateRoles(root)
}

const moduleRoles = (module: JsonNode): ShownRole[] => [
  ...itemsAt(module, 'resources').flatMap((resource) => roleOf(resource, nodeAt(resource, ['values']))),
  ...itemsAt(module, 'child_modules').flatMap(moduleRoles),
]

/** A state file has the instances of each resource in a list of their own. */
const stateRoles = (root: JsonNode): ShownRole[] =>
  itemsAt(root, 'resources').flatMap((resource) =>
    itemsAt(resource, 'instances').flatMap((instance) => roleOf(resource, nodeAt(instance, ['attributes']))),
  )

function roleOf(resource: JsonNode, values: JsonNode | undefined): ShownRole[] {
  if (textAt(resource, 'type') !== 'aws_iam_role' || textAt(resource, 'mode') === 'data') return []
  if (values?.kind !== 'object') return []
  const module = textAt(resource, 'module')
  const label =
    textAt(resource, 'address') ?? `${module ? `${module}.` : ''}aws_iam_role.${textAt(resource, 'name') ?? ''}`
  const arn = textAt(values, 'arn')
  return [{ label, name: { pieces: [textAt(values, 'name')] }, ...(arn ? { arn } : {}), values }]
}

function itemsAt(node: JsonNode, key: string): readonly JsonNode[] {
  const found = nodeAt(node, [key])
  return found?.kind === 'array' ? found.items : []
}

const textAt = (node: JsonNode, key: string): string | undefined => {
  const value = nodeAt(node, [key])
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined
}
