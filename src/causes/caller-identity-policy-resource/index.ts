import { defineCause } from '../../engine/cause.js'
import { isRoleArn } from '../../engine/gates/request.js'
import { requestOf } from '../../engine/request.js'
import { quoted } from '../conditionEdits.js'
import { addTo } from '../listEdit.js'
import { covers, placeOf } from '../place.js'

export default defineCause({
  id: 'caller-identity-policy-resource',
  title: 'the caller may assume other roles, but not this one',
  culprit: 'demand',
  find: (c, kase, want) => {
    if (!/^(Not)?Resource$/.test(c.test) || want !== 'true' || c.truth !== 'false') return
    const place = placeOf(kase, c.at)
    const { actions, roleArn } = requestOf(kase)
    // A text that is no role ARN is in no list; that it is none is the cause.
    if (!place?.document.startsWith('/source/identityPolicies/') || roleArn === undefined || !isRoleArn(roleArn)) return
    return covers(place.statement, actions[0] ?? '')
      ? { kase, at: c.at, test: c.test, roleArn, listed: c.expected }
      : undefined
  },
  explain: ({ roleArn, listed, test }) => ({
    what: `the caller's policy allows \`sts:AssumeRole\` on ${test === 'NotResource' ? 'everything but ' : ''}${quoted(listed)}, and the role is \`${roleArn}\``,
    why: "the role has to be among the resources of the caller's policy, account, path and letter case included",
    fix: `in the source account, add \`${roleArn}\` to the resources of that statement`,
  }),
  remedies: ({ kase, at, test, roleArn }) => (test === 'Resource' ? [[addTo(kase, at, roleArn)]] : []),
})
