import type { Case, Json } from '../../engine/case.js'
import { defineCause } from '../../engine/cause.js'
import type { Demand } from '../../engine/demand.js'
import type { Comparison } from '../../engine/judgement.js'
import { at } from '../../engine/pointer.js'
import { claimOfKey, prefixOfKey, quoted, statementOf, type Written } from '../conditionEdits.js'
import { issuerFor, providerArns, providerName, providersOf } from '../providerOfStatement.js'

interface Evidence {
  readonly providers: readonly string[]
  readonly issuer: string
  readonly key: string
  readonly split: Json | undefined
}

function evidence(c: Comparison, kase: Case, want: Demand['want']): Evidence | undefined {
  if (want !== 'true' || c.truth !== 'false' || !claimOfKey(c.key) || c.actual.is !== 'absent') return
  const providers = providersOf(c, kase)
  const issuer = issuerFor(c, kase)
  const prefix = prefixOfKey(c.key)
  const statement = statementOf(c, kase)
  if (!statement || !issuer || prefix === issuer || !providers.includes(prefix) || !providers.includes(issuer)) return
  return { providers, issuer, key: c.key, split: split(statement, c, kase) }
}

/** All statements, with this one once per provider; undefined when a provider would be left without a condition on the subject. */
function split(statement: Written, c: Comparison, kase: Case): Json | undefined {
  const each = providerArns(c, kase).map((arn, i): Written => {
    const own = ownConditions(statement.Condition as Written, providerName(arn))
    const sid = typeof statement.Sid === 'string' && i > 0 ? { Sid: `${statement.Sid}${i + 1}` } : {}
    return { ...statement, ...sid, Principal: { Federated: arn }, Condition: own }
  })
  if (each.some((s) => !/:sub"/.test(JSON.stringify(s.Condition)))) return
  const all = at(kase, '/target/trustPolicy/Statement')
  return Array.isArray(all) ? all.flatMap((s) => (s === statement ? each : [s])) : each
}

const ownConditions = (condition: Written, provider: string): Json =>
  Object.fromEntries(
    Object.entries(condition).flatMap(([test, keys]) => {
      const own = Object.entries(keys as Written).filter(([k]) => !claimOfKey(k) || prefixOfKey(k) === provider)
      return own.length > 0 ? [[test, Object.fromEntries(own)]] : []
    }),
  )

export default defineCause({
  id: 'multiple-providers-anded-conditions',
  title: 'one statement trusts two providers and has conditions on the keys of both',
  culprit: 'demand',
  find: evidence,
  explain: (e) => ({
    what: `one statement trusts ${quoted(e.providers)}, and the token of \`${e.issuer}\` does not have \`${e.key}\``,
    why: 'all conditions of a statement have to be met, and a token sets the keys of its own provider only',
    fix: 'in the target account, give each provider a statement of its own with its own conditions',
  }),
  remedies: (e) => (e.split ? [[{ op: 'replace', path: '/target/trustPolicy/Statement', value: e.split }]] : []),
})
