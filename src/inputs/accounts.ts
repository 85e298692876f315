import type { Reader } from './reader.js'

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
