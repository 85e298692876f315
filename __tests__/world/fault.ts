import type { ServerResponse } from 'node:http'
import { type Answer, type Call, type Service, send } from './http.js'

/** A refusal in AWS's terms: wire code, message, HTTP status. */
export interface Refusal {
  readonly code: string
  readonly message: string
  readonly status: number
}

/** How a service words a refusal on its wire. */
export type Refuse = (refusal: Refusal) => Answer

/**
 * What goes wrong with one call: `hang` never answers, `reset` drops the socket, `garbage` is not the protocol at all,
 * `html` is a proxy's error page with status 200, `empty` has no body, `truncated` is the real answer cut in half,
 * `forbidden` is a 403 without a code, `server-error` a 500 in the service's own protocol.
 */
export type Harm =
  | 'hang'
  | 'reset'
  | 'garbage'
  | 'html'
  | 'empty'
  | 'truncated'
  | 'forbidden'
  | 'server-error'
  | { readonly delay: number }
  | { readonly refuse: Refusal }
  | { readonly answer: Answer }

/** A scripted fault: which calls it hits and, with `times`, how many of them before the service works again. */
export interface Fault {
  readonly service: Service
  readonly action?: string
  readonly path?: RegExp
  readonly when?: (call: Call) => boolean
  readonly does: Harm
  readonly times?: number
}

const spent = new WeakMap<Fault, number>()

/** Copies of the faults with their own count of hits, so that a scenario can be opened twice. */
export function arm(faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault }))
}

/** The first fault that hits this call; counts the hit. */
export function findFault(faults: readonly Fault[], call: Call): Fault | undefined {
  const fault = faults.find((f) => hits(f, call) && (spent.get(f) ?? 0) < (f.times ?? Number.POSITIVE_INFINITY))
  if (fault) spent.set(fault, (spent.get(fault) ?? 0) + 1)
  return fault
}

function hits(fault: Fault, call: Call): boolean {
  if (fault.service !== call.service) return false
  if (fault.action !== undefined && fault.action !== call.action) return false
  if (fault.path && !fault.path.test(call.url.pathname)) return false
  return fault.when?.(call) ?? true
}

/** Answers a call the way the fault says. */
export async function spoil(fault: Fault, real: () => Answer, refuse: Refuse, response: ServerResponse): Promise<void> {
  const harm = fault.does
  if (harm === 'hang') return
  if (harm === 'reset') {
    response.socket?.resetAndDestroy()
    return
  }
  if (typeof harm === 'object' && 'delay' in harm) {
    await new Promise((resolve) => setTimeout(resolve, harm.delay))
    return send(response, real())
  }
  send(response, spoiled(harm, real, refuse))
}

function spoiled(
  harm: Exclude<Harm, 'hang' | 'reset' | { delay: number }>,
  real: () => Answer,
  refuse: Refuse,
): Answer {
  if (typeof harm === 'object') return 'answer' in harm ? harm.answer : refuse(harm.refuse)
  const type = real().headers['content-type'] ?? 'text/plain'
  switch (harm) {
    case 'garbage':
      return { status: 200, headers: { 'content-type': type }, body: '\u0000\u0001%%% not the protocol %%%\u0002' }
    case 'html':
      return { status: 200, headers: { 'content-type': 'text/html' }, body: '<html><body>Proxy error</body></html>' }
    case 'empty':
      return { status: 200, headers: { 'content-type': type }, body: '' }
    case 'truncated':
      return halve(real())
    case 'forbidden':
      return { status: 403, headers: { 'content-type': type }, body: type.includes('json') ? '{}' : '<Response/>' }
    case 'server-error':
      return refuse({
        code: 'InternalFailure',
        message: 'The request processing has failed because of an unknown error, exception or failure.',
        status: 500,
      })
  }
}

function halve(answer: Answer): Answer {
  return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) }
}
