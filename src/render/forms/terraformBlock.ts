import type { Json } from '../../engine/case.js'
import { membersOf } from './editedDocument.js'
import { hclLines, hclValue } from './hclValue.js'
import { texts } from './patterns.js'

/**
 * A statement as a `statement` block of `aws_iam_policy_document`. Undefined when it has an element or a value that such a
 * block cannot say: `&{` would become `${` (Terraform AWS provider, data source `aws_iam_policy_document`,
 * "Context Variable Interpolation").
 */
export function statementBlock(statement: Json, indent: string): string | undefined {
  const s = membersOf(statement)
  if (!s || texts(statement).some((t) => t.includes('&{'))) return
  const deeper = `${indent}  `
  const attributes: [string, string][] = []
  const blocks: string[] = []
  for (const [element, value] of Object.entries(s)) {
    const plain = ATTRIBUTES[element]
    const known = PRINCIPALS[element]
    if (element === 'Sid' || element === 'Effect') {
      if (typeof value !== 'string') return
      attributes.push([element.toLowerCase(), hclValue(value)])
    } else if (plain) {
      const list = textList(value)
      if (!list) return
      attributes.push([plain, hclValue(list, deeper)])
    } else {
      const inner = known
        ? principalBlocks(known, value, deeper)
        : element === 'Condition'
          ? conditionBlocks(value, deeper)
          : undefined
      if (!inner) return
      blocks.push(...inner)
    }
  }
  return [
    `${indent}statement {`,
    [hclLines(attributes, deeper), ...blocks].filter((t) => t !== '').join('\n\n'),
    `${indent}}`,
  ].join('\n')
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  Action: 'actions',
  NotAction: 'not_actions',
  Resource: 'resources',
  NotResource: 'not_resources',
}

const PRINCIPALS: Readonly<Record<string, string>> = { Principal: 'principals', NotPrincipal: 'not_principals' }

function principalBlocks(name: string, value: Json, indent: string): readonly string[] | undefined {
  const types = value === '*' ? { '*': '*' } : membersOf(value)
  if (!types) return
  return whole(
    Object.entries(types).map(([type, v]) => {
      const identifiers = textList(v)
      return (
        identifiers &&
        block(
          name,
          [
            ['type', type],
            ['identifiers', identifiers],
          ],
          indent,
        )
      )
    }),
  )
}

function conditionBlocks(value: Json, indent: string): readonly string[] | undefined {
  const tests = membersOf(value)
  if (!tests) return
  return whole(
    Object.entries(tests).flatMap(([test, keys]) => {
      const members = membersOf(keys)
      if (!members) return [undefined]
      return Object.entries(members).map(([variable, v]) => {
        const values = textList(v)
        return (
          values &&
          block(
            'condition',
            [
              ['test', test],
              ['variable', variable],
              ['values', values],
            ],
            indent,
          )
        )
      })
    }),
  )
}

const block = (name: string, attributes: readonly (readonly [string, Json])[], indent: string): string => {
  const deeper = `${indent}  `
  return `${indent}${name} {\n${hclLines(
    attributes.map(([k, v]) => [k, hclValue(v, deeper)]),
    deeper,
  )}\n${indent}}`
}

const whole = (blocks: readonly (string | undefined)[]): readonly string[] | undefined =>
  blocks.every((b) => b !== undefined) ? blocks : undefined

/** One value or a list of them, as the list of texts that a block takes. */
function textList(value: Json): string[] | undefined {
  const list: readonly Json[] = Array.isArray(value) ? value : [value]
  return list.every((v) => typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean')
    ? list.map(String)
    : undefined
}
