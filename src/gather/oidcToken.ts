import type { Answer, Claims } from '../engine/case.js'
import type { Host } from '../host.js'
import { claimsIn } from './claimsIn.js'
import { type Pace, retrying } from './retry.js'

/** A token and what may be known of it, or GitHub's refusal. */
export type TokenAnswer = { readonly token: string; readonly claims: Claims | undefined } | { readonly answer: Answer }

/** Gives a token that is good for another minute at least; one request serves everybody until then. */
export type TokenSource = () => Promise<TokenAnswer>

const PACE: Pace = { attempts: 3, first: 300, longest: 2000, enough: 15_000 }
/** Milliseconds. */
const TIMEOUT = 10_000
/** Seconds that may pass between asking for a token and STS looking at it. */
const LEEWAY = 60

type TokenHost = Pick<Host, 'getIdToken' | 'now' | 'random' | 'sleep' | 'info'>

/** Tokens of GitHub for one audience; empty asks for GitHub's default one. */
export function githubTokens(host: TokenHost, audience: string): TokenSource {
  const ask = () => retrying(() => request(host, audience), refusalWorthRetrying, PACE, host)
  const isGood = (t: TokenAnswer) => !('token' in t) || secondsLeft(t.claims, host.now()) > LEEWAY
  let current: Promise<TokenAnswer> | undefined
  return async () => {
    current ??= ask()
    const held = current
    if (isGood(await held)) return held
    // Whoever comes first asks anew, everybody else waits for that.
    if (current === held) current = ask()
    return current
  }
}

const secondsLeft = (claims: Claims | undefined, now: number): number =>
  Number(claims?.exp ?? Number.POSITIVE_INFINITY) - now / 1000

const refusalWorthRetrying = (t: TokenAnswer): Answer | undefined =>
  'answer' in t && !wasRetried(t.answer) ? t.answer : undefined

/** `@actions/core` itself asks again ten times on these. */
const wasRetried = ({ message }: Answer): boolean => /Error Code : 50[234]\b/.test(message)

async function request(host: TokenHost, audience: string): Promise<TokenAnswer> {
  try {
    const token = await inTime(host.getIdToken(audience))
    return { token, claims: claimsIn(token) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const status = /Error Code : (\d{3})/.exec(message)?.[1]
    return { answer: { from: 'github', message, ...(status ? { status: Number(status) } : {}) } }
  }
}

/** `@actions/core` sets no timeout of its own. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Failed to get ID Token: timed out after ${TIMEOUT / 1000} s; Error Code : undefined`)),
      TIMEOUT,
    )
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The token of a file. */
export const fileTokens = (text: string): TokenSource => {
  const token = text.trim()
  return async () => ({ token, claims: claimsIn(token) })
}
