import { defineCause } from '../../engine/cause.js'
import { denies, limitMiss } from '../limitMiss.js'

export default defineCause({
  id: 'scp-deny',
  title: "a service control policy of the caller's organization stands in the way",
  culprit: 'demand',
  find: (c, kase, want) => limitMiss(c, kase, want, '/source/scps', 'scp'),
  explain: (miss) => ({
    what:
      miss.is === 'denied'
        ? denies(miss, 'the service control policies')
        : miss.is === 'told'
          ? `AWS refused \`${miss.action}\` because of a service control policy`
          : `no service control policy allows \`${miss.action}\` on the role`,
    why: 'service control policies set the most that principals of a member account can do, administrators included',
    fix: "in the source account's organization, have the administrators exempt the caller or the role from the service control policy",
  }),
  remedies: () => [],
})
