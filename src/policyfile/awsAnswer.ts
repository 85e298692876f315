import type { Json, RoleFacts } from '../engine/case.js'
import { isRoleArn } from '../engine/gates/request.js'
import { type JsonNode, jsonOf, nodeAt } from '../engine/policy/json.js'
import { chooseRole } from './chooseRole.js'
import { type Element, elementOfJson } from './element.js'
import { elementOfText } from './embeddedText.js'
import type { JsonFile } from './jsonFile.js'
import { embeddedInString } from './jsonString.js'
import type { RoleWanted } from './roleWanted.js'
import type { Reading } from './trustPolicy.js'

/** A policy document that is the whole file. */
export const readBareDocument = (file: JsonFile): Reading =>
  readingOf(file, file.root, elementOfJson(file.root, file.placeOf), '', { exists: true }, true)

/**
 * What AWS printed of roles: `aws iam get-role`, `list-roles` or `get-account-authorization-details`, or one of their roles.
 * The document is JSON, or the URL-encoded text that the API itself gives (IAM API Reference, "Role").
 */
export function readAwsAnswer(file: JsonFile, wanted: RoleWanted): Reading {
  const role = nodeAt(file.root, ['Role']) ?? file.root
  const list = nodeAt(file.root, ['Roles']) ?? nodeAt(file.root, ['RoleDetailList'])
  const roles = list?.kind === 'array' ? list.items : [role]
  const candidates = roles.map((node) => {
    const arn = textAt(node, 'Arn')
    const name = textAt(node, 'RoleName') ?? arn?.split('/').at(-1)
    return { label: arn ?? name ?? 'Role', name: { pieces: [name] }, ...(arn ? { arn } : {}), node }
  })
  const chosen = chooseRole(candidates, wanted)
  if (typeof chosen === 'string') return { problem: chosen }
  const document = nodeAt(chosen.node, ['AssumeRolePolicyDocument'])
  if (!document) return { problem: `found \`${chosen.label}\` without \`AssumeRolePolicyDocument\`` }
  return readingOf(file, document, documentOf(file, document), chosen.label, factsOf(chosen.node), false)
}

const textAt = (node: JsonNode, key: string): string | undefined => {
  const value = nodeAt(node, [key])
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined
}

/** A document that is JSON, or a string with JSON in it, which may be URL-encoded. */
export function documentOf(file: JsonFile, node: JsonNode): Element {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return elementOfJson(node, file.placeOf)
  if (!/^\s*%7b/i.test(node.value)) return elementOfText(embeddedInString(file, node))
  const place = file.placeOf(node.range.start)
  try {
    return elementOfText({ value: decodeURIComponent(node.value), holes: [], placeOf: () => place })
  } catch {
    return { kind: 'invalid', message: 'the text is not URL-encoded as a whole', place }
  }
}

function readingOf(
  file: JsonFile,
  node: JsonNode,
  element: Element,
  label: string,
  facts: RoleFacts,
  source: boolean,
): Reading {
  const { start, end } = node.range
  return {
    element,
    label,
    text: file.text.slice(start, end),
    start: file.placeOf(start),
    source,
    assumed: [],
    facts,
    when: 'from the file',
  }
}

/** What the answer of `aws iam get-role` tells of a role besides its trust policy. */
function factsOf(node: JsonNode): RoleFacts {
  const role = jsonOf(node) as Readonly<Record<string, Json>>
  const text = (key: string): string | undefined => textAt(node, key)
  const arn = text('Arn')
  const id = text('RoleId')
  const created = text('CreateDate')
  return {
    exists: true,
    ...(arn && isRoleArn(arn) ? { arn } : {}),
    ...(id ? { id } : {}),
    ...(created ? { created } : {}),
    ...(typeof role.MaxSessionDuration === 'number' ? { 'max-session-duration': role.MaxSessionDuration } : {}),
  }
}
