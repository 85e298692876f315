import type { Case } from '../../engine/case.js'
import { defineCause } from '../../engine/cause.js'
import type { Comparison } from '../../engine/judgement.js'
import { statementOf } from '../conditionEdits.js'
import { addTo, replaceIn } from '../listEdit.js'
import { narrowStatement } from '../statementForToken.js'

const ASSUMES = /^sts:assumerole(withsaml|withwebidentity)?$/i

const otherAssume = (c: Comparison): string | undefined =>
  ASSUMES.test(c.key) && c.at.startsWith('/target/trustPolicy') ? c.expected.find((a) => ASSUMES.test(a)) : undefined

const principalTypes = (c: Comparison, kase: Case): string[] => {
  const p = statementOf(c, kase)?.Principal
  return p !== null && typeof p === 'object' ? Object.keys(p) : []
}

/** Whether the statement has a principal of the kind that makes this call. */
const fits = (c: Comparison, kase: Case): boolean =>
  principalTypes(c, kase).includes(c.key === 'sts:AssumeRole' ? 'AWS' : 'Federated')

/** Whether it also has one of a kind that needs the other action. */
const mixed = (c: Comparison, kase: Case): boolean => principalTypes(c, kase).length > 1

export default defineCause({
  id: 'wrong-action-in-trust',
  title: 'the statement allows the action of another call',
  culprit: 'demand',
  find: (c, kase, want) => {
    const other = want === 'true' && c.truth === 'false' && c.test === 'Action' ? otherAssume(c) : undefined
    return other === undefined || !fits(c, kase) ? undefined : { comparison: c, kase, other }
  },
  explain: (e) => ({
    what: `the trust policy allows \`${e.other}\`, and the request needs \`${e.comparison.key}\``,
    why: 'the calls that assume a role are separate actions; none of them covers another',
    fix: `in the target account, allow \`${e.comparison.key}\` in the statement for this principal`,
  }),
  remedies: ({ comparison: c, kase, other }) => [
    [mixed(c, kase) ? addTo(kase, c.at, c.key) : replaceIn(kase, c.at, other, c.key)],
    ...(c.key.endsWith('WithWebIdentity') ? narrowStatement(c, kase) : []),
  ],
})
