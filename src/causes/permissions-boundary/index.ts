import { defineCause } from '../../engine/cause.js'
import { allowIn } from '../grant.js'
import { denies, limitMiss } from '../limitMiss.js'

const AT = '/source/permissionsBoundary'

export default defineCause({
  id: 'permissions-boundary',
  title: "the caller's permissions boundary does not allow the call",
  culprit: 'demand',
  find: (c, kase, want) => limitMiss(c, kase, want, AT, 'permissions-boundary'),
  explain: (miss) => ({
    what:
      miss.is === 'denied'
        ? denies(miss, "the caller's permissions boundary")
        : `the caller's permissions boundary does not allow \`${miss.action}\` on the role`,
    why: 'a permissions boundary sets the most that identity policies can grant, so both have to allow the call',
    fix: `in the source account, have the owner of the boundary allow \`${miss.action}\` on the ARN of the role`,
  }),
  remedies: ({ is, kase }) => (is === 'not-allowed' ? allowIn(kase, AT) : []),
})
