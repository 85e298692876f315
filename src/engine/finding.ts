import type { Case } from './case.js'
import type { Cause, Claim } from './cause.js'
import type { Demand } from './demand.js'
import type { Comparison } from './judgement.js'
import { BUILT_IN_PROVIDERS } from './principal.js'

/** How sure a claim is: worked out, or the only thing left, or one of several. */
export type Certainty = 'proven' | 'implied' | 'possible'

/** A cause with how sure it is. */
export interface Finding extends Claim {
  readonly certainty: Certainty
}

/** Whether a demand is known not to be met, rather than merely not known to be. */
export const isProven = (d: Demand): boolean => d.comparison.truth !== 'unknown'

/** The claims on a set of demands; specific causes hide general ones on the same comparison. */
export function claimsOn(kase: Case, set: readonly Demand[], causes: readonly Cause[]): Claim[] {
  return set.flatMap((d) => {
    const claims = causes.flatMap((c) => c.claim(d, kase) ?? [])
    const specific = claims.filter((c) => !c.general)
    return specific.length > 0 ? specific : claims.slice(0, 1)
  })
}

/** The findings without those that say the same of the same cause: one underlying cause is one message. */
export const distinctFindings = (findings: readonly Finding[]): Finding[] =>
  [...new Map(findings.toReversed().map((f) => [`${f.cause} ${f.explanation.what}`, f])).values()].toReversed()

/** One way to a yes: the demands in the way, and the causes that claim them. */
export interface Candidate {
  readonly set: readonly Demand[]
  readonly claims: readonly Claim[]
}

/** The order of ways, key by key; every key is a fact the reader can check. */
const nearness: readonly ((c: Candidate) => number)[] = [
  (c) => c.set.filter((d) => d.comparison.test === 'Principal' && isForeign(d.comparison)).length,
  (c) => c.set.filter((d) => !c.claims.some((x) => x.demand === d && !x.general)).length,
  (c) => c.set.length,
  (c) => c.claims.length,
]
/** The nearest way first. */
export const byNearness = (a: Candidate, b: Candidate): number =>
  nearness.map((k) => k(a) - k(b)).find((d) => d !== 0) ?? 0

/** Whether a Principal element is for another kind of caller altogether, so that its statement was never meant for this one. */
const isForeign = (c: Comparison): boolean =>
  !c.expected.some(c.actual.from?.startsWith('/workflow/claims') ? namesProvider : namesCaller)

const namesProvider = (entry: string): boolean =>
  entry.includes(':oidc-provider/') || BUILT_IN_PROVIDERS.includes(entry)
const namesCaller = (entry: string): boolean =>
  /^(\d{12}|\*|A(IDA|ROA)[A-Z0-9]+)$/.test(entry) || (/^arn:/.test(entry) && !/:(oidc|saml)-provider\//.test(entry))
