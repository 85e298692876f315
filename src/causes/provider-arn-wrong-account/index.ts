import { defineCause } from '../../engine/cause.js'
import { providerFault, providerRemedies } from '../providerOfStatement.js'

export default defineCause({
  id: 'provider-arn-wrong-account',
  title: 'the OIDC provider of another account is trusted',
  culprit: 'demand',
  find: (c, kase, want) => providerFault(c, kase, want, 'account'),
  explain: (e) => ({
    what: `the trust policy trusts the provider \`${e.entry}\`, and the token belongs to \`${e.wanted}\``,
    why: 'a role can trust only OIDC providers of its own account',
    fix: 'in the target account, name the provider of that account in the trust policy',
  }),
  remedies: providerRemedies,
})
