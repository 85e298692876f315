import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'idp-keys-unreachable',
  title: 'AWS cannot fetch the keys of the issuer',
  culprit: 'demand',
  find: (c) => (c.key === 'idp-keys' && c.truth !== 'true' ? c : undefined),
  explain: (e) => ({
    what:
      e.truth === 'false'
        ? 'AWS could not fetch the keys of the issuer'
        : 'whether AWS can fetch the keys of the issuer is not known',
    why: 'AWS reads `/.well-known/openid-configuration` and the key set of the issuer over the internet and verifies the signature with them',
    fix: 'make the discovery document and the key set of the issuer reachable for AWS; when they are, ask again',
  }),
  remedies: () => [],
})
