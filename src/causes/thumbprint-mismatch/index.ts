import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'thumbprint-mismatch',
  title: 'the certificate of the issuer does not match the thumbprints of the provider',
  culprit: 'demand',
  find: (c) => (c.key === 'thumbprint' && c.truth !== 'true' ? c : undefined),
  explain: (e) => ({
    what:
      e.truth === 'false'
        ? 'the certificate of the issuer matches no thumbprint of the OIDC provider'
        : 'whether the certificate of the issuer matches the thumbprints of the OIDC provider is not known',
    why: 'where AWS does not check the certificate with its own authorities, it compares it with the thumbprints of the provider',
    fix: 'in the target account, add the thumbprint of the present certificate to the OIDC provider',
  }),
  remedies: () => [],
})
