import type { Json } from '../engine/case.js'
import type { Block } from './pastedError.js'

/** What a JSON object tells of an error, before its words are read. */
export interface JsonError {
  readonly message: string
  readonly code?: string
  readonly status?: number
  readonly requestId?: string
  readonly operation?: string
  readonly caller?: string
  readonly roleArn?: string
  readonly sessionName?: string
  readonly block?: Block
  /** Whether the words are those of Terraform, with AWS's inside. */
  readonly diagnostic?: true
}

type Members = { readonly [key: string]: Json }

const MOST_DEEP = 12

/** The errors in an object: diagnostics of `terraform … -json`, errors of SDKs, CloudTrail events, AWS's own answers. */
export function jsonErrors(json: Json | undefined, depth = 0): JsonError[] {
  if (json === undefined || json === null || typeof json !== 'object' || depth > MOST_DEEP) return []
  if (Array.isArray(json)) return (json as Json[]).flatMap((j) => jsonErrors(j, depth + 1))
  const o = json as Members
  const own = diagnostic(o) ?? cloudTrail(o) ?? sdkError(o)
  if (own) return [own]
  // CloudTrail's `lookup-events` keeps the event as text.
  const event = text(o.CloudTrailEvent)
  if (event !== undefined) return jsonErrors(parsed(event), depth + 1)
  return Object.values(o).flatMap((j) => jsonErrors(j, depth + 1))
}

function diagnostic(o: Members): JsonError | undefined {
  const summary = text(o.summary)
  if (summary === undefined || o.severity !== 'error') return
  const range = members(o.range)
  const file = text(range?.filename)
  const line = members(range?.start)?.line
  const address = text(o.address) ?? text(members(o.snippet)?.context) ?? ''
  return {
    message: `${summary}\n\n${text(o.detail) ?? ''}`,
    diagnostic: true,
    ...(file !== undefined && typeof line === 'number'
      ? { block: { provider: /provider\["([^"]+)"\]/.exec(address)?.[1] ?? address, file, line } }
      : {}),
  }
}

/** CloudTrail User Guide, "CloudTrail record contents". */
function cloudTrail(o: Members): JsonError | undefined {
  const code = text(o.errorCode)
  const name = text(o.eventName)
  if (code === undefined || name === undefined) return
  const parameters = members(o.requestParameters)
  return clean({
    message: text(o.errorMessage) ?? code,
    code,
    operation: name,
    requestId: text(o.requestID),
    caller: text(members(o.userIdentity)?.arn),
    roleArn: text(parameters?.roleArn),
    sessionName: text(parameters?.roleSessionName),
  })
}

function sdkError(o: Members): JsonError | undefined {
  const metadata = members(o.$metadata) ?? members(o.ResponseMetadata) ?? {}
  const e = members(o.Error) ?? o
  const message = text(e.message) ?? text(e.Message) ?? text(e.errorMessage)
  const code = text(e.Code) ?? text(e.code) ?? text(e.name) ?? text(e.__type)?.replace(/^.*#/, '') ?? text(e.errorType)
  if (message === undefined || code === undefined) return
  const status = metadata.httpStatusCode ?? metadata.HTTPStatusCode ?? o.statusCode
  return clean({
    message,
    code,
    status: typeof status === 'number' ? status : undefined,
    requestId: text(metadata.requestId) ?? text(metadata.RequestId) ?? text(o.requestId) ?? text(o.RequestId),
  })
}

const text = (j: Json | undefined): string | undefined => (typeof j === 'string' ? j : undefined)
const members = (j: Json | undefined): Members | undefined =>
  j !== null && typeof j === 'object' && !Array.isArray(j) ? (j as Members) : undefined

const clean = (e: { [K in keyof JsonError]: JsonError[K] | undefined }): JsonError =>
  Object.fromEntries(Object.entries(e).filter(([, v]) => v !== undefined)) as unknown as JsonError

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return
  }
}
