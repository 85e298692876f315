import type { Json, Written } from '../../engine/case.js'

/**
 * A policy document as IAM gives it: JSON text, URL-encoded after RFC 3986, which some SDKs decode themselves (IAM API
 * Reference, GetRole). Undefined when it is neither.
 */
export function readDocument(encoded: string | undefined): { policy: Json; text: string } | undefined {
  if (encoded === undefined || encoded === '') return undefined
  return parse(encoded) ?? parse(decoded(encoded))
}

/** The document with how it came to be known. */
export const writtenBy = (text: string, action: string, arn: string, name?: string): Written => ({
  text,
  ...(name === undefined ? {} : { name }),
  readAs: `\`${action}\` as \`${arn}\``,
})

function parse(text: string): { policy: Json; text: string } | undefined {
  try {
    const policy: unknown = JSON.parse(text)
    return typeof policy === 'object' && policy !== null && !Array.isArray(policy)
      ? { policy: policy as Json, text: pretty(text, policy) }
      : undefined
  } catch {
    return undefined
  }
}

/** A document on one line says nothing of how it was written; one member per line can be pointed at. */
const pretty = (text: string, policy: unknown): string =>
  text.trim().includes('\n') ? text : JSON.stringify(policy, undefined, 2)

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
