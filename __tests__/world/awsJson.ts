import { randomUUID } from 'node:crypto'
import type { Refusal } from './fault.js'
import { type Answer, type Call, json } from './http.js'
import type { Key, KeyRing } from './keys.js'
import { checkSignature } from './sigv4.js'

/** A scripted answer of a JSON service: the operation's output, or a refusal; undefined means access denied. */
export type Script = (input: Readonly<Record<string, string>>, callerArn: string) => JsonOutcome | undefined

/** What a JSON operation comes to. */
export type JsonOutcome = { readonly output: unknown } | { readonly refusal: Refusal }

/** Query-protocol codes that the JSON services word differently (AWS "Common errors" of each service). */
const CODES: Readonly<Record<string, string>> = {
  InvalidClientTokenId: 'UnrecognizedClientException',
  SignatureDoesNotMatch: 'InvalidSignatureException',
  ExpiredToken: 'ExpiredTokenException',
  IncompleteSignature: 'IncompleteSignatureException',
  MissingAuthenticationToken: 'MissingAuthenticationTokenException',
}

/** The answer of the JSON 1.1 protocol; a refusal has `__type` and `message`. */
export function jsonAnswer(outcome: JsonOutcome): Answer {
  return 'refusal' in outcome ? jsonRefusal(outcome.refusal) : amzJson(200, outcome.output)
}

/** The refusal of the JSON 1.1 protocol. */
export function jsonRefusal(refusal: Refusal): Answer {
  return amzJson(refusal.status, { __type: refusal.code, message: refusal.message })
}

function amzJson(status: number, body: unknown): Answer {
  return json(status, body, { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID() })
}

/** Checks the target and the signature, then asks the script. */
export function answerJson(
  call: Call,
  state: { readonly ring: KeyRing; readonly now: () => number },
  target: string,
  run: (caller: Key) => JsonOutcome,
): Answer {
  const signer = checkSignature(call, state.ring, state.now())
  if ('refusal' in signer) {
    const code = CODES[signer.refusal.code] ?? signer.refusal.code
    return jsonRefusal({ ...signer.refusal, code, status: 400 })
  }
  if (call.headers['x-amz-target'] !== target) {
    return jsonRefusal({ code: 'UnknownOperationException', message: '', status: 400 })
  }
  return jsonAnswer(run(signer.key))
}
