import { parseArn } from '../engine/arn.js'
import type { Host } from '../host.js'
import type { RoleNode } from '../inputs/roleNode.js'
import type { Inputs } from '../inputs.js'

/**
 * Hides from the log what the step was given and nobody is to see. Runs before anything is printed. Only single lines of
 * eight characters or more: GitHub hides every line of a value, wherever in the log it stands.
 */
export function maskSecrets(inputs: Inputs, host: Pick<Host, 'setSecret'>): void {
  const { secretAccessKey, sessionToken, webIdentityToken, maskAccountId } = inputs
  for (const value of [secretAccessKey, sessionToken, webIdentityToken?.trim()])
    if (isMaskable(value)) host.setSecret(value)
  if (maskAccountId)
    for (const account of new Set([...inputs.roots.flatMap(accountsIn), ...inputs.allowedAccountIds]))
      host.setSecret(account)
}

/** Hides every account ID that stands in an ARN of a text. */
export function maskAccountsOf(text: string, host: Pick<Host, 'setSecret'>): void {
  const found = [...text.matchAll(/\barn:[\w-]+:\w+:[\w-]*:(\d{12}):/g)].map((m) => m[1] as string)
  for (const account of new Set(found)) host.setSecret(account)
}

const isMaskable = (value: string | undefined): value is string =>
  value !== undefined && value.length >= 8 && !/[\r\n]/.test(value)

const accountsIn = (node: RoleNode): string[] => {
  const account = parseArn(node.role)?.account ?? ''
  return [...(/^\d{12}$/.test(account) ? [account] : []), ...node.reaches.flatMap(accountsIn)]
}
