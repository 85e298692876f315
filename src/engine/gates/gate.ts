import type { Comparison, Fact, Gap, Judgement, Witness } from '../judgement.js'
import type { Pointer } from '../pointer.js'
import type { Request } from '../request.js'
import { type Truth, truthOf } from '../truth.js'

/** A point at which AWS, or GitHub, may turn a request away. */
export type GateId = 'token' | 'request' | 'provider' | 'trust-policy' | 'identity-policy' | 'organization' | 'session'

/** One point of refusal and how it decides. */
export interface Gate {
  readonly id: GateId
  readonly at: Pointer
  judge(r: Request): Judgement
}

/** A comparison whose fact is known. */
export const compared = (
  at: Pointer,
  test: string,
  key: string,
  expected: readonly string[],
  actual: Fact,
  holds: boolean | Truth,
): Comparison => ({
  kind: 'comparison',
  at,
  test,
  key,
  expected,
  actual,
  truth: typeof holds === 'boolean' ? truthOf(holds) : holds,
})

/** A comparison whose fact is not known. */
export const unseen = (at: Pointer, test: string, key: string, expected: readonly string[], gap: Gap): Comparison => ({
  kind: 'comparison',
  at,
  test,
  key,
  expected,
  actual: { is: 'unknown', gap, from: at },
  truth: 'unknown',
})

/** A gap that can only refuse and mostly is not there: taken to pass until AWS refuses, and named as not seen. */
export const presumed = (what: string, why: string, from: Witness): Gap => ({ what, why, from, presumed: true })
