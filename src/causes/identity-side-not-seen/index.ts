import { defineCause } from '../../engine/cause.js'
import { requestOf } from '../../engine/request.js'

export default defineCause({
  id: 'identity-side-not-seen',
  title: "the caller's own policies were not seen",
  general: true,
  culprit: 'demand',
  find: (c, kase, want) => {
    const unread = c.at === '/source/identityPolicies' && c.test === 'allows' && c.truth === 'unknown'
    if (!unread || want !== 'true') return
    const { api, actions, sameAccount } = requestOf(kase)
    return api === 'AssumeRole' && c.key === actions[0] ? { action: c.key, sameAccount } : undefined
  },
  explain: ({ action, sameAccount }) => ({
    what: `whether the caller's identity policies allow \`${action}\` on the role is not known`,
    why: sameAccount
      ? "where the trust policy does not name the caller itself, the caller's own policies have to allow the call"
      : "across accounts the trust policy is not enough: the caller's own policies have to allow the call too",
    fix: `in the source account, see whether a policy of the caller allows \`${action}\` on the ARN of the role`,
  }),
  remedies: () => [],
})
