import type { FixForm } from './form.js'
import { isNamed } from './patterns.js'
import { ask, checkAccount, shellName, subshell } from './shellScript.js'

/** The longest session that a role allows, set by the AWS CLI: 3,600 to 43,200 seconds (IAM API Reference, UpdateRole). */
export const awsCliSessionDuration: FixForm = (input) => {
  const before = input.kase.target.role?.['max-session-duration']
  const seconds = input.after.target.role?.['max-session-duration']
  if (seconds === undefined || seconds === before || !isNamed(input)) return
  if (!Number.isInteger(seconds) || seconds < 3600 || seconds > 43200) return
  const from = Number.isInteger(before) ? ` from ${before}` : ''
  return {
    id: 'aws-cli-session-duration',
    title: `AWS CLI, with credentials for account ${input.account} that allow iam:UpdateRole`,
    language: 'bash',
    text: subshell(
      checkAccount(input.account),
      [`role_name=${shellName(input.roleName)}`],
      [`echo "the longest session of $role_name is set${from} to ${seconds} seconds"`],
      ask,
      [`aws iam update-role --role-name "$role_name" --max-session-duration ${seconds}`],
    ),
  }
}
