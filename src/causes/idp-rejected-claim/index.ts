import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'idp-rejected-claim',
  title: 'the issuer rejected the token',
  culprit: 'demand',
  find: (c) => (c.key === 'idp-rejected-claim' && c.truth === 'false' ? c : undefined),
  explain: () => ({
    what: 'the identity provider reported that the token is not valid',
    why: 'AWS refuses a token that its issuer disowns, has revoked or calls expired',
    fix: 'in the workflow, ask for a new token; when it is refused as well, look at the issuer',
  }),
  remedies: () => [],
})
