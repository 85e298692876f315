import { defineCause } from '../../engine/cause.js'
import { providerFault, providerRemedies } from '../providerOfStatement.js'

export default defineCause({
  id: 'provider-issuer-changed',
  title: 'the trust policy names a provider that the issuer no longer is',
  culprit: 'demand',
  find: (c, kase, want) => providerFault(c, kase, want, 'issuer'),
  explain: (e) => ({
    what: `the trust policy trusts the provider \`${e.entry}\`, and the token belongs to \`${e.wanted}\``,
    why: 'the issuer is part of the token; a provider under an earlier or another name does not stand for it',
    fix: 'in the target account, name the provider of the present issuer in the trust policy and in its condition keys',
  }),
  remedies: providerRemedies,
})
