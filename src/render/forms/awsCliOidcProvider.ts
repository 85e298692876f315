import { shellWord } from '../escape.js'
import type { FixForm } from './form.js'
import { isNamed } from './patterns.js'
import { providerChange } from './providerChange.js'
import { ask, checkAccount, shellName, subshell } from './shellScript.js'

/** The IAM OIDC provider, made by the AWS CLI, or the client IDs that it lacks added to it. */
export const awsCliOidcProvider: FixForm = (input) => {
  const change = providerChange(input)
  if (!change || !isNamed(input)) return
  const ids = change.clientIds.map((id) => shellWord(id))
  const arn = `"arn:${input.partition}:iam::$account:oidc-provider/"${shellName(change.url)}`
  const lines = change.isNew
    ? [
        `aws iam create-open-id-connect-provider --url ${shellName(`https://${change.url}`)} --client-id-list ${ids.join(' ')}`,
      ]
    : [
        `provider_arn=${arn}`,
        ...ids.map(
          (id) =>
            `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn "$provider_arn" --client-id ${id}`,
        ),
      ]
  const action = change.isNew ? 'iam:CreateOpenIDConnectProvider' : 'iam:AddClientIDToOpenIDConnectProvider'
  return {
    id: 'aws-cli-oidc-provider',
    // Version 1 would fetch a client ID that is a URL and send what it finds there.
    title: `AWS CLI 2, with credentials for account ${input.account} that allow ${action}`,
    language: 'bash',
    text: subshell(
      checkAccount(input.account),
      [
        `echo ${shellWord(change.isNew ? `a new OIDC provider for ${change.url}` : `new client IDs for the OIDC provider ${change.url}`)}`,
      ],
      ask,
      lines,
    ),
  }
}
