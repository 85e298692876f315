import { parseArn } from '../engine/arn.js'
import type { Outputs } from './outputs.js'

/** A text with `***` for the account of every ARN in it. */
export const withoutAccounts = (text: string): string => text.replace(/(\barn:[\w-]+:\w+:[\w-]*:)\d{12}(?=:)/g, '$1***')

/**
 * The outputs about the first role. GitHub masks no output, so that where account IDs are hidden, they are here too: a wrong
 * account is worse than none.
 * @param sessionArn empty when no session was opened
 * @param roleArn names the account then
 */
export function sessionOutputs(
  sessionArn: string,
  hideAccountIds: boolean,
  roleArn = '',
): Pick<Outputs, 'accountId' | 'assumedRoleArn'> {
  if (hideAccountIds) return { accountId: '', assumedRoleArn: withoutAccounts(sessionArn) }
  return { accountId: parseArn(sessionArn || roleArn)?.account ?? '', assumedRoleArn: sessionArn }
}
