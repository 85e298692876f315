import { type Answer, type Call, json } from './http.js'
import { type Job, jobClaims } from './job.js'
import type { Issuer } from './token.js'

/** How the token endpoint fails: GitHub's status with `{message}`, or a 200 without a `value`. */
export type TokenFailure = { readonly status: number; readonly message: string } | 'no-value'

/** What the token endpoint knows. */
export interface OidcState {
  readonly job: Job
  readonly issuer: Issuer
  readonly requestToken: string
  readonly claims: Readonly<Record<string, string>>
  readonly lifetime: number
  readonly failure: TokenFailure | undefined
  readonly now: () => number
  readonly onToken: (token: string) => void
}

/** Answers GitHub's token request endpoint, the discovery document and the keys. */
export function answerOidc(call: Call, state: OidcState): Answer {
  if (call.url.pathname === '/.well-known/openid-configuration') return json(200, state.issuer.discovery())
  if (call.url.pathname === '/.well-known/jwks') return json(200, state.issuer.jwks())
  if (call.headers.authorization !== `Bearer ${state.requestToken}`) return json(401, { message: 'Unauthorized' })
  if (state.failure === 'no-value') return json(200, { count: 0 })
  if (state.failure) return json(state.failure.status, { message: state.failure.message })
  const audience = call.url.searchParams.get('audience') ?? `${state.job.serverUrl}/${state.job.owner}`
  const claims = { ...jobClaims(state.job, audience), ...state.claims }
  const value = state.issuer.issue(claims, state.now(), state.lifetime)
  state.onToken(value)
  return json(200, { count: value.length, value })
}
