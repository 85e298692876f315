import { changesOf } from './change.js'
import { editedDocument, isMasked } from './editedDocument.js'
import type { FixForm } from './form.js'
import { jqEdit } from './jqEdit.js'
import { isNamed } from './patterns.js'
import {
  ask,
  checkAccount,
  enterFolder,
  fetchInto,
  keepCopy,
  runJq,
  shellName,
  showDiff,
  subshell,
} from './shellScript.js'

/**
 * The trust policy, edited in place by the AWS CLI: checks the account, fetches the live document, edits exactly the values
 * that change, shows the difference and asks before it applies.
 */
export const awsCli: FixForm = (input) => {
  const d = editedDocument(input, 'trust')
  if (!d || !isNamed(input)) return
  const changes = changesOf(input.kase, d)
  if (!changes || changes.some((c) => isMasked(input, [c.before ?? null, c.after ?? null]))) return
  const role = shellName(input.roleName)
  return {
    id: 'aws-cli',
    title: `AWS CLI and jq, with credentials for account ${input.account} that allow iam:GetRole and iam:UpdateAssumeRolePolicy`,
    language: 'bash',
    text: subshell(
      checkAccount(input.account),
      enterFolder,
      [`role_name=${role}`],
      fetchInto('trust.before.json', 'aws iam get-role --role-name "$role_name" --query Role.AssumeRolePolicyDocument'),
      runJq(jqEdit(changes), 'trust.before.json', 'trust.after.json'),
      showDiff('trust.before.json', 'trust.after.json'),
      ask,
      ['aws iam update-assume-role-policy --role-name "$role_name" --policy-document file://trust.after.json'],
      keepCopy('trust.before.json'),
    ),
  }
}
