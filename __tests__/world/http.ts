import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Fault, findFault, type Refuse, spoil } from './fault.js'

/** The services of the world; each listens on its own port. */
export type Service = 'oidc' | 'github' | 'sts' | 'iam' | 'organizations' | 'cloudtrail'

/** One request as a service sees it; `action` is the AWS operation, `params` the form, JSON or query fields as text. */
export interface Call {
  readonly service: Service
  readonly method: string
  readonly url: URL
  readonly host: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly action: string | undefined
  readonly params: Readonly<Record<string, string>>
}

/** One answer of a service, before any fault spoils it. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What is remembered of a request: enough to assert on, never a token, key or signature. `at` is in epoch milliseconds. */
export interface Recorded {
  readonly service: Service
  readonly method: string
  readonly path: string
  readonly host: string
  readonly action?: string
  readonly params: Readonly<Record<string, string>>
  readonly headers: { readonly names: readonly string[]; readonly authorization?: string }
  readonly at: number
}

/** One listening service. */
export interface Listener {
  readonly url: string
  close(): Promise<void>
}

/** What a service is made of: its handler, its way to refuse, and the faults and log it shares with the world. */
export interface ServiceParts {
  readonly service: Service
  readonly handle: (call: Call) => Answer
  readonly refuse: Refuse
  readonly faults: readonly Fault[]
  readonly requests: Recorded[]
}

/** Starts one service on a free port of 127.0.0.1. */
export async function listen(parts: ServiceParts): Promise<Listener> {
  const server = createServer((request, response) => {
    serve(parts, request, response).catch((error: unknown) => {
      response.writeHead(599, { 'content-type': 'text/plain' }).end(`the loopback world failed: ${String(error)}`)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function serve(parts: ServiceParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const call = await readCall(parts.service, request)
  parts.requests.push(record(call))
  const fault = findFault(parts.faults, call)
  if (fault) return spoil(fault, () => parts.handle(call), parts.refuse, response)
  send(response, parts.handle(call))
}

/** Writes a whole answer. */
export function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { ...answer.headers, 'content-length': String(Buffer.byteLength(answer.body)) })
  response.end(answer.body)
}

/** A JSON answer. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  }
}

async function readCall(service: Service, request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks).toString('utf8')
  const host = request.headers.host ?? ''
  const url = new URL(request.url ?? '/', `http://${host}`)
  const params = readParams(request.headers, url, body)
  const target = request.headers['x-amz-target']
  const action = params.Action ?? (typeof target === 'string' ? target.split('.').at(-1) : undefined)
  return { service, method: request.method ?? 'GET', url, host, headers: request.headers, body, action, params }
}

function readParams(headers: IncomingHttpHeaders, url: URL, body: string): Record<string, string> {
  const type = headers['content-type'] ?? ''
  if (type.includes('json')) return readJson(body)
  const form = type.includes('x-www-form-urlencoded') ? new URLSearchParams(body) : url.searchParams
  // Of a repeated field AWS takes the first.
  return Object.fromEntries([...form].reverse())
}

function readJson(body: string): Record<string, string> {
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value !== 'object' || value === null) return {}
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, typeof v === 'string' ? v : JSON.stringify(v)]))
  } catch {
    return {}
  }
}

function record(call: Call): Recorded {
  const scheme = call.headers.authorization?.split(' ', 1)[0]
  const { WebIdentityToken, ...params } = call.params
  return {
    service: call.service,
    method: call.method,
    path: call.url.pathname,
    host: call.host,
    ...(call.action === undefined ? {} : { action: call.action }),
    params: WebIdentityToken === undefined ? params : { ...params, WebIdentityToken: '<token>' },
    headers: { names: Object.keys(call.headers).sort(), ...(scheme === undefined ? {} : { authorization: scheme }) },
    at: Date.now(),
  }
}
