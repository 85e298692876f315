import { defineCause } from '../../engine/cause.js'
import { quoted } from '../conditionEdits.js'
import { isProviderComparison } from '../providerOfStatement.js'
import { statementForToken } from '../statementForToken.js'

export default defineCause({
  id: 'trust-principal-missing-provider',
  title: 'the OIDC provider of the token is not among the trusted principals',
  general: true,
  culprit: 'demand',
  find: (c, kase, want) =>
    want === 'true' && c.truth === 'false' && isProviderComparison(c)
      ? { wanted: c.actual, entries: c.expected, kase }
      : undefined,
  explain: (e) => ({
    what: `the trust policy trusts ${quoted(e.entries) || 'nobody'}, and the token belongs to ${
      e.wanted.is === 'present' ? quoted(e.wanted.values) : 'another provider'
    }`,
    why: 'the provider of the token has to be a principal of the statement',
    fix: 'in the target account, add a statement for the OIDC provider of the token with a condition on its subject',
  }),
  remedies: (e) => statementForToken(e.kase),
})
