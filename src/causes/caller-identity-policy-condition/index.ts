import { defineCause } from '../../engine/cause.js'
import { requestOf } from '../../engine/request.js'
import { isMfaKey, statementName } from '../limitMiss.js'
import { covers, placeOf } from '../place.js'
import { literalValues } from '../trustCondition.js'

/** The inputs of the request that stand behind a condition key one to one. */
const INPUT = /^\/workflow\/inputs\/(external-id|session-name|source-identity)$/

export default defineCause({
  id: 'caller-identity-policy-condition',
  title: "a condition in the caller's own policy is not met",
  culprit: 'demand',
  find: (c, kase, want) => {
    const place = placeOf(kase, c.at)
    if (!place?.document.startsWith('/source/identityPolicies/') || want !== 'true') return
    if (!c.at.startsWith(`${place.at}/Condition/`) || isMfaKey(c.key)) return
    if (!covers(place.statement, requestOf(kase).actions[0] ?? '')) return
    const from = c.actual.from
    return {
      sid: place.statement.sid,
      key: c.key,
      test: c.test,
      known: c.truth === 'false',
      input: from && INPUT.test(from) ? { from, values: literalValues(c) } : undefined,
    }
  },
  explain: ({ sid, key, test, known }) => ({
    what: `${statementName(sid)} of the caller's policy allows the call only when \`${key}\` meets \`${test}\`, and ${known ? 'it does not' : 'whether it does is not known'}`,
    why: 'an Allow with a condition allows nothing while the condition is not met',
    fix: 'in the source account, correct the condition, or make the request so that it meets it',
  }),
  remedies: ({ input }) => (input ? input.values.map((value) => [{ op: 'add', path: input.from, value }]) : []),
})
