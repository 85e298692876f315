import { parseArn } from '../engine/arn.js'
import type { Reader } from './reader.js'
import type { RoleNode } from './roleNode.js'

/**
 * Reads `allowed-account-ids`, account IDs of 12 digits with commas or line ends between them. They are returned as they
 * were given even when they are wrong.
 */
export function readAccounts(r: Reader): string[] {
  const input = 'allowed-account-ids'
  const ids = r
    .text(input)
    .split(/[,\n]/)
    .map((id) => id.trim())
    .filter((id) => id !== '')
  for (const value of ids.filter((id) => !/^\d{12}$/.test(id)))
    r.report({
      input,
      value,
      problem: 'is no account ID',
      allowed: 'account IDs of 12 digits, with commas between them',
      fix: 'put the value in quotes, so that YAML keeps leading zeros',
    })
  return ids
}

/** Checks that the account in which a chain ends is an allowed one, as in configure-aws-credentials; an empty list allows all. */
export function checkAccounts(r: Reader, nodes: readonly RoleNode[], allowed: readonly string[]): void {
  if (allowed.length === 0) return
  for (const node of nodes) {
    const account = parseArn(node.role)?.account ?? ''
    if (node.reaches.length > 0) checkAccounts(r, node.reaches, allowed)
    else if (/^\d{12}$/.test(account) && !allowed.includes(account))
      r.report({
        input: node.path === 'role-to-assume' ? node.path : `${node.path}.arn`,
        value: node.role,
        problem: 'is in an account that `allowed-account-ids` does not name',
        allowed: 'a role in one of the accounts of `allowed-account-ids`',
        fix: 'name the role of an allowed account, or add the account to `allowed-account-ids`',
      })
  }
}
