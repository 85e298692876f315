import { randomUUID } from 'node:crypto'
import type { Refusal } from './fault.js'
import type { Answer } from './http.js'
import { renderXml, type XmlValue } from './xml.js'

/** XML namespace of STS (its API model). */
export const STS_NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/'
/** XML namespace of IAM (its API model). */
export const IAM_NAMESPACE = 'https://iam.amazonaws.com/doc/2010-05-08/'

/** What an operation comes to. */
export type Outcome = { readonly result: XmlValue } | { readonly refusal: Refusal }

/** A refusal as an outcome. */
export function refuse(code: string, message: string, status = 400): { readonly refusal: Refusal } {
  return { refusal: { code, message, status } }
}

/** The answer of the query protocol: `<ActionResponse><ActionResult>…`, or the refusal's. */
export function queryAnswer(namespace: string, action: string, outcome: Outcome): Answer {
  if ('refusal' in outcome) return queryRefusal(namespace, outcome.refusal)
  const id = randomUUID()
  const result = `<${action}Result>${renderXml(outcome.result)}</${action}Result>`
  const metadata = `<ResponseMetadata><RequestId>${id}</RequestId></ResponseMetadata>`
  return xml(200, id, `<${action}Response xmlns="${namespace}">${result}${metadata}</${action}Response>`)
}

/** The refusal of the query protocol: `<ErrorResponse><Error><Type><Code><Message>…<RequestId>`. */
export function queryRefusal(namespace: string, refusal: Refusal): Answer {
  const id = randomUUID()
  const { code, message, status } = refusal
  const error = renderXml({
    Error: { Type: status >= 500 ? 'Receiver' : 'Sender', Code: code, Message: message },
    RequestId: id,
  })
  return xml(status, id, `<ErrorResponse xmlns="${namespace}">${error}</ErrorResponse>`)
}

function xml(status: number, id: string, body: string): Answer {
  return {
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': id, date: new Date().toUTCString() },
    body,
  }
}

/** Members of a flattened list: `Name.member.N` as text, or `Name.member.N.Field` as objects, in order. */
export function members(params: Readonly<Record<string, string>>, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = []
  for (const [key, value] of Object.entries(params)) {
    const [, list, position, field = ''] = key.match(/^(.+)\.member\.(\d+)(?:\.(\w+))?$/) ?? []
    if (list === name) found[Number(position) - 1] = { ...found[Number(position) - 1], [field]: value }
  }
  return found.filter((member) => member !== undefined)
}
