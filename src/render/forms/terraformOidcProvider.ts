import type { FixForm } from './form.js'
import { hclLabel, hclLines, hclValue } from './hclValue.js'
import { providerChange } from './providerChange.js'

/** The IAM OIDC provider as `aws_iam_openid_connect_provider`: the whole resource when it is new, else its list of client IDs. */
export const terraformOidcProvider: FixForm = (input) => {
  const change = providerChange(input)
  if (!change) return
  const clientIds: [string, string] = ['client_id_list', hclValue(change.allClientIds, change.isNew ? '  ' : '')]
  const attributes = [['url', hclValue(`https://${change.url}`)] as [string, string], clientIds]
  return {
    id: 'terraform-oidc-provider',
    title: 'Terraform, aws_iam_openid_connect_provider',
    language: 'hcl',
    text: change.isNew
      ? `resource "aws_iam_openid_connect_provider" "${hclLabel(change.url)}" {\n${hclLines(attributes, '  ')}\n}`
      : hclLines([clientIds], ''),
  }
}
