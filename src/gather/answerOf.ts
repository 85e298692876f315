import type { Answer } from '../engine/case.js'

interface SdkError {
  readonly name?: string
  readonly message?: string
  readonly Code?: string
  readonly code?: string
  readonly errors?: readonly unknown[]
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string }
  readonly $response?: { readonly statusCode?: number }
}

/** What an error of an AWS SDK call says: AWS's own code and words, or those of the network when AWS was not reached. */
export function answerOf(error: unknown): Answer {
  const e = (typeof error === 'object' && error !== null ? error : { message: String(error) }) as SdkError
  const status = e.$metadata?.httpStatusCode ?? e.$response?.statusCode
  const requestId = e.$metadata?.requestId
  // A modelled shape can be named otherwise than its code on the wire; AWS documents the code.
  const code = e.Code ?? e.code ?? e.name
  const spoken = status !== undefined && (e.Code !== undefined || status >= 400)
  return {
    from: spoken ? 'sts' : 'network',
    message: spoken ? (e.message ?? '') : unspoken(e, code),
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
    ...(requestId === undefined ? {} : { 'request-id': requestId }),
  }
}

/**
 * The words of what came between, with its code, which not every message repeats. Node leaves the message empty when several
 * addresses were tried: then each of them has its own.
 */
function unspoken(e: SdkError, code: string | undefined): string {
  const inner = (e.errors ?? []).map((x) => (x instanceof Error ? x.message : String(x))).filter((m) => m !== '')
  const message = e.message || [...new Set(inner)].join('; ')
  if (message === '') return code ?? 'no answer'
  return code === undefined || code === 'Error' || message.includes(code) ? message : `${code}: ${message}`
}
