import { defineCause } from '../../engine/cause.js'
import { providerFault, providerRemedies } from '../providerOfStatement.js'

export default defineCause({
  id: 'provider-arn-typo',
  title: 'the ARN of the OIDC provider is misspelt',
  culprit: 'demand',
  find: (c, kase, want) => providerFault(c, kase, want, 'typo'),
  explain: (e) => ({
    what: `the trust policy trusts the provider \`${e.entry}\`, and the token belongs to \`${e.wanted}\``,
    why: 'the provider is found by its exact ARN: host, path and account',
    fix: 'in the target account, correct the ARN of the provider in the trust policy',
  }),
  remedies: providerRemedies,
})
