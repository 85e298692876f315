import { parsePrincipalArn } from '../engine/arn.js'
import type { Case } from '../engine/case.js'
import type { Demand } from '../engine/demand.js'
import type { Comparison } from '../engine/judgement.js'
import { distance } from './distance.js'

/** A condition on `aws:PrincipalArn` that leaves out the caller. */
export interface PrincipalArnMiss {
  readonly is: 'near' | 'session' | 'other'
  /** What AWS puts into the request: of a session its role's ARN. */
  readonly actual: string
  /** The value that was meant for the caller, when there is one. */
  readonly value: string | undefined
}

/** At most so many characters off is taken for a slip of the pen. */
const NEAR = 2

/** So many values are looked at: a list of people's making is shorter. */
const MOST = 20

/** Reads a comparison as such a miss; undefined for anything else, negated tests and unknown callers included. */
export function principalArnMiss(c: Comparison, _kase: Case, want: Demand['want']): PrincipalArnMiss | undefined {
  if (c.key.toLowerCase() !== 'aws:principalarn' || want !== 'true' || c.truth !== 'false') return
  if (!c.at.startsWith('/target/trustPolicy/') || c.actual.is !== 'present' || /not|null/i.test(c.test)) return
  const actual = c.actual.values[0] ?? ''
  const session = c.expected.find((v) => isSessionOf(v, actual))
  if (session !== undefined) return { is: 'session', actual, value: session }
  const near = c.expected.slice(0, MOST).find((v) => isNear(v, actual))
  return { is: near === undefined ? 'other' : 'near', actual, value: near }
}

function isSessionOf(value: string, actual: string): boolean {
  const named = parsePrincipalArn(value)
  const role = parsePrincipalArn(actual)
  return (
    named?.kind === 'session' && role?.kind === 'role' && named.account === role.account && named.name === role.name
  )
}

/** A few characters, letter case, or the path differ. */
function isNear(value: string, actual: string): boolean {
  const close = Math.abs(value.length - actual.length) <= NEAR && distance(value, actual) <= NEAR
  if (close || value.toLowerCase() === actual.toLowerCase()) return true
  const [a, b] = [parsePrincipalArn(value), parsePrincipalArn(actual)]
  return a?.kind === 'role' && b?.kind === 'role' && a.name === b.name && a.account === b.account
}
