import type { Case, Json } from '../../engine/case.js'
import { defineCause } from '../../engine/cause.js'
import { claimsOf } from '../../engine/claims.js'
import type { Demand } from '../../engine/demand.js'
import type { Edit } from '../../engine/edit.js'
import type { Comparison } from '../../engine/judgement.js'
import { hasWildcard, matchesPattern } from '../../engine/pattern.js'
import {
  claimOfKey,
  conditionsAround,
  keepsSubject,
  prefixOfKey,
  removeCondition,
  rewrite,
  textsOf,
} from '../conditionEdits.js'
import { issuerFor, providersOf } from '../providerOfStatement.js'

interface Evidence {
  readonly comparison: Comparison
  readonly kase: Case
  readonly claim: string
  readonly issuer: string
}

function evidence(c: Comparison, kase: Case, want: Demand['want']): Evidence | undefined {
  const claim = claimOfKey(c.key)
  if (want !== 'true' || c.truth !== 'false' || !claim || c.actual.is !== 'absent' || !c.actual.never) return
  const issuer = issuerFor(c, kase)
  const prefix = prefixOfKey(c.key)
  if (issuer === undefined || issuer.toLowerCase() === prefix.toLowerCase()) return
  // A key of one of several providers of the statement is right for that provider.
  const several = providersOf(c, kase)
  return several.length > 1 && several.includes(prefix) && several.includes(issuer)
    ? undefined
    : { comparison: c, kase, claim, issuer }
}

function remedies({ comparison: c, kase, issuer }: Evidence): Edit[][] {
  const key = `${issuer}:${claimOfKey(c.key)}`
  if (conditionsAround(c, kase).some((x) => x.key.toLowerCase() === key.toLowerCase()))
    return keepsSubject(c, kase, c.at) ? [[removeCondition(kase, c.at)]] : []
  const claims = claimsOf(kase)?.claims ?? {}
  return [
    renamed(c, kase, issuer, (claim, value) => exact(value, claims[claim])),
    renamed(c, kase, issuer, (_, value) => value),
    renamed(c, kase, issuer, (claim, value) => join(value, claims[claim])),
  ]
}

/** The value of the token in the place of a pattern that it meets: a key that never counted let nobody in, so nobody is shut out. */
const exact = (value: Json, real: Json | undefined): Json =>
  typeof real === 'string' && textsOf(value).some((v) => hasWildcard(v) && matchesPattern({ text: v }, real))
    ? real
    : value

/** All keys of the statement that begin with the wrong provider renamed at once: they are one mistake. */
function renamed(c: Comparison, kase: Case, issuer: string, change: (claim: string, value: Json) => Json): Edit[] {
  const wrong = `${prefixOfKey(c.key)}:`
  const rename = ([key, value]: [string, Json]): [string, Json] =>
    key.startsWith(wrong)
      ? [`${issuer}:${key.slice(wrong.length)}`, change(key.slice(wrong.length), value)]
      : [key, value]
  return rewrite(c, kase, (block) =>
    Object.fromEntries(
      Object.entries(block).map(([test, keys]) => [
        test,
        Object.keys(keys).some((k) => k.startsWith(wrong))
          ? Object.fromEntries(Object.entries(keys).map(rename))
          : keys,
      ]),
    ),
  )
}

const join = (value: Json, real: Json | undefined): Json =>
  typeof real !== 'string' || textsOf(value).includes(real) ? value : [...textsOf(value), real]

export default defineCause({
  id: 'condition-key-prefix-mismatch',
  title: 'the condition key begins with another provider than that of the token',
  culprit: 'demand',
  find: evidence,
  explain: (e) => ({
    what: `the trust policy has conditions on keys of \`${prefixOfKey(e.comparison.key)}\`, and the issuer of the token is \`${e.issuer}\``,
    why: 'the keys of a token begin with its issuer without `https://`, path included; keys of another provider are never set',
    fix: `in the target account, begin the condition keys with \`${e.issuer}\``,
  }),
  remedies,
})
