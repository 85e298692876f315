import type { Envelope } from './envelope.js'
import type { Found } from './found.js'
import type { Subject } from './pastedError.js'

/** Whether an operation of STS is one by which a role is assumed. */
export const isAssume = (operation: string | undefined): boolean => /^AssumeRole/.test(operation ?? '')

/** What an error speaks of, by the action that was refused, the operation that was called, and its words. */
export function subjectOf(f: Found, seen: Envelope, passage: string): Subject {
  const { about } = f.sentence
  const { action } = f.groups
  if (action !== undefined)
    return /^sts:(?:AssumeRole|TagSession|SetSourceIdentity)/.test(action) ? 'assumption' : 'other'
  if (about === 'assumption' && seen.operation !== undefined)
    // Credentials that AWS does not take fail whichever call comes first.
    return isAssume(seen.operation) || seen.operation === 'GetCallerIdentity' || f.sentence.code
      ? 'assumption'
      : 'other'
  if (about !== 'other' || f.sentence.says.source.includes('Lambda')) return about
  if (seen.operation !== undefined) {
    if (isAssume(seen.operation)) return 'assumption'
    return /^(?:CreateRole|UpdateAssumeRolePolicy)$/.test(seen.operation)
      ? seen.code?.startsWith('EntityAlreadyExists')
        ? 'role'
        : 'trust-policy'
      : 'other'
  }
  return passage.trim().length < 300 || /\bsts\b|assum/i.test(passage) ? 'assumption' : 'other'
}
