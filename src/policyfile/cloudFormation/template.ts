import { type JsonNode, nodeAt } from '../../engine/policy/json.js'
import { type Candidate, chooseRole, type RoleName } from '../chooseRole.js'
import type { JsonFile } from '../jsonFile.js'
import type { RoleWanted } from '../roleWanted.js'
import type { Reading } from '../trustPolicy.js'
import { conditionHolds } from './conditions.js'
import { documentElement } from './document.js'
import { nameOf } from './reference.js'
import { type Stack, sourceOf, textIn } from './stack.js'

/** How many functions and elements are worked out at most. */
const WORK = 50_000

interface TemplateRole extends Candidate {
  readonly id: string
  readonly node: JsonNode
}

/**
 * The trust policy of a role of a CloudFormation or SAM template, or of what the CDK synthesizes: the role by its name, by its
 * logical ID when CloudFormation makes up the name, or the only one.
 */
export function readTemplate(file: JsonFile, wanted: RoleWanted): Reading {
  const stack: Stack = { file, wanted, assumed: new Set(), pending: new Set(), budget: { left: WORK, depth: 0 } }
  const chosen = chooseRole(byLogicalId(rolesOf(stack), wanted), wanted)
  if (typeof chosen === 'string') return { problem: chosen.replace(/no role$/, 'no resource of type `AWS::IAM::Role`') }
  stack.assumed.clear()
  const node = nodeAt(chosen.node, ['Properties', 'AssumeRolePolicyDocument'])
  const element = node && documentElement(stack, node)
  if (!element) return { problem: `found \`${chosen.label}\` without \`AssumeRolePolicyDocument\`` }
  return {
    element,
    label: chosen.label,
    text: sourceOf(stack, node),
    start: file.placeOf(node.range.start),
    source: true,
    assumed: [...stack.assumed],
    facts: {},
    when: 'before the stack is deployed',
  }
}

function rolesOf(stack: Stack): TemplateRole[] {
  const resources = nodeAt(stack.file.root, ['Resources'])
  if (resources?.kind !== 'object') return []
  return resources.members.flatMap(({ key, value }) => {
    const condition = textIn(value, 'Condition')
    if (textIn(value, 'Type') !== 'AWS::IAM::Role') return []
    if (condition !== undefined && conditionHolds(stack, condition) === false) return []
    return [{ label: key, id: key, name: roleName(stack, key, value), node: value }]
  })
}

function roleName(stack: Stack, id: string, node: JsonNode): RoleName {
  const result = nameOf(stack, id, 'AWS::IAM::Role')
  if (result.is === 'text') return { pieces: [result.text] }
  const written = nodeAt(node, ['Properties', 'RoleName'])
  return {
    pieces: result.is === 'unknown' && result.pieces ? result.pieces : [undefined],
    ...(written ? { written: sourceOf(stack, written) } : {}),
  }
}

/**
 * When CloudFormation makes up names, they are the stack's name, the logical ID and a random part (CloudFormation User Guide,
 * "Physical resource names"); the role whose logical ID is in the name is then the one, and the others are not.
 */
function byLogicalId(roles: readonly TemplateRole[], { name }: RoleWanted): readonly TemplateRole[] {
  if (name === undefined) return roles
  const exact = roles.filter((r) => unnamed(r) && isMadeOf(name, r.id))
  return exact.length === 1 ? roles.filter((r) => !unnamed(r) || r === exact[0]) : roles
}

const isMadeOf = (name: string, id: string): boolean => {
  const start = name.lastIndexOf(`-${id}-`)
  return name === id || (start >= 0 && /^[A-Za-z0-9]+$/.test(name.slice(start + id.length + 2)))
}

const unnamed = (role: TemplateRole): boolean => role.name.pieces.every((p) => p === undefined)
