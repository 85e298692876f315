import type { EditedDocument } from './editedDocument.js'
import type { FixInput } from './form.js'
import { hclLabel, hclLines, hclValue } from './hclValue.js'
import { holderOf } from './policyHome.js'

/**
 * A policy document where Terraform has it: as the attribute of the role or policy that is there, or in the resource of a new
 * inline policy `assume-<role>` of the caller. `write` is given the indent at which the document begins.
 */
export function terraformAttribute(
  input: FixInput,
  d: EditedDocument,
  write: (indent: string) => string,
): string | undefined {
  if (d.kind === 'trust') return `assume_role_policy = ${write('')}`
  if (d.before !== undefined) return `policy = ${write('')}`
  const holder = holderOf(input.kase)
  if (!holder) return
  const attributes: [string, string][] = [
    ['name', hclValue(`assume-${input.roleName}`)],
    [holder.kind, hclValue(holder.name)],
    ['policy', write('  ')],
  ]
  const label = `assume_${hclLabel(input.roleName)}`
  return `resource "aws_iam_${holder.kind}_policy" "${label}" {\n${hclLines(attributes, '  ')}\n}`
}
