import type { Demand } from '../engine/demand.js'
import type { Comparison } from '../engine/judgement.js'
import { quoted } from './conditionEdits.js'

/** A condition of a trust policy that is in the way, in words. */
export interface TrustCondition {
  readonly key: string
  readonly test: string
  /** The condition values, each in backticks, at most three of them. */
  readonly expected: string
  /** What the request brings, as a clause. */
  readonly actual: string
  /** Why the key can never be there, when it cannot. */
  readonly never: string | undefined
}

/** Reads a comparison as a condition of an Allow statement of the trust policy on one of these keys (in lower case). */
export function trustCondition(c: Comparison, want: Demand['want'], keys: RegExp): TrustCondition | undefined {
  if (want !== 'true' || !c.at.startsWith('/target/trustPolicy/') || !keys.test(c.key.toLowerCase())) return
  const { actual } = c
  return {
    key: c.key,
    test: c.test,
    expected: quoted(c.expected),
    actual:
      actual.is === 'present'
        ? `it is ${quoted(actual.values)}`
        : actual.is === 'absent'
          ? 'the request does not bring it'
          : actual.gap.why,
    never: actual.is === 'absent' ? actual.never : undefined,
  }
}

/** The condition values that a request could carry as they stand: no wildcard, no policy variable, no negated test. */
export const literalValues = (c: Comparison): readonly string[] =>
  /not|null/i.test(c.test) ? [] : c.expected.filter((v) => !/[*?]|\$\{/.test(v)).slice(0, 3)
