import type { Json } from '../../engine/case.js'
import type { FixInput } from './form.js'

// A name that begins with a dash is left out of them: a command would take it for an option.
// Patterns of the IAM API (IAM API Reference: CreateRole, PutRolePolicy, PutUserPolicy, CreateOpenIDConnectProvider).

/** Whether it is a role name: 1 to 64 characters of `[\w+=,.@-]`. */
export const isRoleName = (s: string): boolean => /^(?!-)[A-Za-z0-9_+=,.@-]{1,64}$/.test(s)

/** Whether it is the name of a user or of a policy: 1 to 128 characters of `[\w+=,.@-]`. */
export const isName = (s: string): boolean => /^(?!-)[A-Za-z0-9_+=,.@-]{1,128}$/.test(s)

/** Whether it is the path of a role, user or policy that a shell takes as it is; IAM admits any of `!` to `~`. */
export const isPath = (s: string): boolean => s === '/' || /^\/[!-~]{1,510}\/$/.test(s)

/** Whether it is an account ID: twelve digits. */
export const isAccount = (s: string): boolean => /^\d{12}$/.test(s)

/** Whether it is a partition, such as `aws-us-gov`. */
export const isPartition = (s: string): boolean => /^aws(-[a-z]+)*$/.test(s)

/** Whether it is the URL of an OIDC provider without `https://`, as IAM has it: 1 to 255 characters. */
export const isProviderUrl = (s: string): boolean =>
  /^[A-Za-z0-9.-]{1,255}(\/[A-Za-z0-9._~/-]*)?$/.test(s) && s.length <= 255

/**
 * Whether it is a client ID: 1 to 255 characters, here without any that cannot be seen, and none that the AWS CLI would take
 * for an option or a file (AWS CLI User Guide, "Loading a parameter from a file").
 */
export const isClientId = (s: string): boolean => /^(?!-|fileb?:\/\/)[\x20-\x7e]{1,255}$/.test(s)

/** Whether a document keeps to the characters that IAM takes in one: tab, LF, CR and U+0020 to U+00FF (`policyDocumentType`). */
export const isDocument = (doc: Json): boolean => texts(doc).every((s) => /^[\t\n\r\u0020-\u00ff]*$/.test(s))

/** Whether what is known of the role can be put into a command. */
export const isNamed = (input: FixInput): boolean =>
  isRoleName(input.roleName) && isPath(input.rolePath) && isAccount(input.account) && isPartition(input.partition)

/** Every string of a JSON value, keys included. */
export function texts(doc: Json): string[] {
  if (typeof doc === 'string') return [doc]
  if (doc === null || typeof doc !== 'object') return []
  return Array.isArray(doc)
    ? doc.flatMap((x: Json) => texts(x))
    : Object.entries(doc).flatMap(([k, v]: [string, Json]) => [k, ...texts(v)])
}
