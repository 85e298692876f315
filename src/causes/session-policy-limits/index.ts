import { defineCause } from '../../engine/cause.js'
import { allowIn } from '../grant.js'
import { denies, limitMiss } from '../limitMiss.js'

const AT = '/source/sessionPolicies'

export default defineCause({
  id: 'session-policy-limits',
  title: "the session policy of the caller's session does not allow the call",
  culprit: 'demand',
  find: (c, kase, want) => (c.at.startsWith(AT) ? limitMiss(c, kase, want, AT, 'session-policy') : undefined),
  explain: (miss) => ({
    what:
      miss.is === 'denied'
        ? denies(miss, "the caller's session policy")
        : `the session policy of the caller's session does not allow \`${miss.action}\` on the role`,
    why: 'a session can do only what both its role and the policy passed when it was made allow',
    fix: `in the source account, make the caller's session with a session policy that allows \`${miss.action}\` on the ARN of the role, or with none`,
  }),
  remedies: ({ is, kase, place }) => (is === 'not-allowed' && place ? allowIn(kase, place.document) : []),
})
