import type { Reader } from './reader.js'

/** The credentials that the step was given as text. */
export interface AccessKeyInputs {
  readonly accessKeyId: string | undefined
  readonly secretAccessKey: string | undefined
  readonly sessionToken: string | undefined
}

/** Reads the inputs of an access key; half of one, or a session token alone, is a problem. Values are never shown. */
export function readAccessKey(r: Reader): AccessKeyInputs {
  const accessKeyId = r.optional('aws-access-key-id')
  const secretAccessKey = r.optional('aws-secret-access-key')
  const sessionToken = r.optional('aws-session-token')
  const missing = (input: string, other: string) =>
    r.report({
      input,
      problem: `is empty although \`${other}\` is given`,
      allowed: 'both halves of one access key, or neither',
      fix: `give \`${input}\` too and check that its secret exists for this event, or remove \`${other}\``,
    })
  if (accessKeyId && !secretAccessKey) missing('aws-secret-access-key', 'aws-access-key-id')
  if (!accessKeyId && secretAccessKey) missing('aws-access-key-id', 'aws-secret-access-key')
  if (!accessKeyId && !secretAccessKey && sessionToken) missing('aws-access-key-id', 'aws-session-token')
  return { accessKeyId, secretAccessKey, sessionToken }
}
