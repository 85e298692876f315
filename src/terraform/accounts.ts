import { parseArn } from '../engine/arn.js'
import type { AccountNotAllowed, TerraformHop } from './attempt.js'
import type { Parameters } from './parameters.js'
import type { Settings } from './settings.js'

/**
 * Whether the account of the last role is one that the settings keep Terraform out of (provider documentation,
 * `allowed_account_ids` and `forbidden_account_ids`; Terraform then says "AWS account ID not allowed").
 */
export function accountNotAllowed(
  settings: Settings,
  p: Parameters,
  name: string,
  last: TerraformHop | undefined,
): AccountNotAllowed[] {
  const roleArn = last?.roleArn ?? ''
  const account = parseArn(roleArn)?.account ?? ''
  if (!/^\d{12}$/.test(account)) return []
  const found = (argument: AccountNotAllowed['argument'], isWrong: (accounts: readonly string[]) => boolean) => {
    const accounts = p.texts(settings, argument, argument)
    return accounts.length > 0 && p.unknown.length === 0 && isWrong(accounts)
      ? [{ name, roleArn, account, argument, accounts, ...(p.places[argument] ?? settings.place) }]
      : []
  }
  return [
    ...found('allowed_account_ids', (ids) => !ids.includes(account)),
    ...found('forbidden_account_ids', (ids) => ids.includes(account)),
  ]
}
