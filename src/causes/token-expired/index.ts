import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'token-expired',
  title: 'the token expired before it was used',
  culprit: 'demand',
  find: (c) => (c.key === 'token-expiry' && c.truth === 'false' ? c : undefined),
  explain: () => ({
    what: 'the token was no longer valid when STS read it',
    why: 'a token of GitHub lives for about five minutes, and STS takes none after its `exp`',
    fix: 'in the workflow, ask for a new token right before each assumption in place of one that was kept',
  }),
  remedies: () => [],
})
