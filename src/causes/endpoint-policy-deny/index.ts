import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'endpoint-policy-deny',
  title: 'the policy of the VPC endpoint does not let the call through',
  culprit: 'demand',
  find: (c) => (c.key === 'endpoint-policy' && c.truth === 'false' ? {} : undefined),
  explain: () => ({
    what: 'AWS refused the call because of the policy of the VPC endpoint that it came through',
    why: 'a VPC endpoint for STS has a policy of its own, and it has to allow the call besides all others',
    fix: 'in the account of the runner, allow the call in the policy of the STS endpoint',
  }),
  remedies: () => [],
})
