import type { Json } from '../../engine/case.js'
import {
  type DocumentKind,
  type EditedDocument,
  editedDocument,
  isMasked,
  membersOf,
  statements,
} from './editedDocument.js'
import type { FixForm } from './form.js'
import { hclLabel, hclLines, hclValue } from './hclValue.js'
import { sameJson } from './jsonText.js'
import { isNamed } from './patterns.js'
import { statementBlock } from './terraformBlock.js'

/**
 * The document as `aws_iam_policy_document`. When the owner's files were read and write it so, only the `statement` blocks that
 * changed; else the whole data source, because a part of it would stand nowhere.
 */
export const terraformPolicyDocument =
  (kind: DocumentKind): FixForm =>
  (input) => {
    const style = input.style?.terraform
    const d = editedDocument(input, kind)
    if (!d || (style !== undefined && style !== 'policy-document') || !isNamed(input) || isMasked(input, d.after))
      return
    const changed = style && changedStatements(d)
    const text = changed ? blocks(changed, '') : dataSource(d.after, label(kind, input.roleName))
    return text === undefined
      ? undefined
      : {
          id: kind === 'trust' ? 'terraform-policy-document' : 'terraform-policy-document-identity',
          title: changed
            ? `Terraform, the statement${changed.length === 1 ? '' : 's'} of aws_iam_policy_document that change${changed.length === 1 ? 's' : ''}`
            : 'Terraform, aws_iam_policy_document',
          language: 'hcl',
          text,
        }
  }

const label = (kind: DocumentKind, roleName: string): string =>
  kind === 'trust' ? `${hclLabel(roleName)}_trust` : `assume_${hclLabel(roleName)}`

/** The statements that differ; undefined when something else differs as well or statements came or went. */
function changedStatements(d: EditedDocument): readonly Json[] | undefined {
  const [then, now] = [statements(d.before ?? null), statements(d.after)]
  const rest = (doc: Json): Json => ({ ...membersOf(doc), Statement: null })
  if (!then || !now || then.length !== now.length || !sameJson(rest(d.before ?? null), rest(d.after))) return
  return now.filter((s, i) => !sameJson(s, then[i]))
}

function dataSource(doc: Json, name: string): string | undefined {
  const list = statements(doc)
  const { Version, Id, Statement: _, ...unknown } = membersOf(doc) ?? {}
  if (!list || Object.keys(unknown).length > 0 || [Version, Id].some((v) => v !== undefined && typeof v !== 'string'))
    return
  const attributes: [string, string][] = [
    // Without a version IAM reads a document as 2008-10-17, the data source as 2012-10-17.
    ...(Version === '2012-10-17' ? [] : [['version', hclValue(Version ?? '2008-10-17')] as [string, string]]),
    ...(Id === undefined ? [] : [['policy_id', hclValue(Id)] as [string, string]]),
  ]
  const body = blocks(list, '  ')
  if (body === undefined) return
  const parts = [hclLines(attributes, '  '), body].filter((t) => t !== '')
  return `data "aws_iam_policy_document" "${name}" {\n${parts.join('\n\n')}\n}`
}

function blocks(list: readonly Json[], indent: string): string | undefined {
  const all = list.map((s) => statementBlock(s, indent))
  return all.every((b) => b !== undefined) ? all.join('\n\n') : undefined
}
