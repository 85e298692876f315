import { defineCause } from '../../engine/cause.js'
import { claim, issuerOf } from '../../engine/claims.js'

export default defineCause({
  id: 'oidc-provider-missing',
  title: 'the account has no OIDC provider for the issuer',
  culprit: 'demand',
  find: (c, kase) => {
    if (c.key !== 'oidc-provider' || c.truth === 'true') return
    const aud = claim(kase, 'aud')
    const issuer =
      issuerOf(kase) ?? /No OpenIDConnect provider found.* for https:\/\/(\S+)/.exec(kase.answer?.message ?? '')?.[1]
    return { known: c.truth === 'false', issuer, audiences: typeof aud === 'object' ? aud.values : [] }
  },
  explain: (e) => ({
    what: `${e.known ? 'the account of the role has no OIDC provider' : 'whether the account of the role has an OIDC provider is not known'} for the issuer${e.issuer ? ` \`${e.issuer}\`` : ' of the token'}`,
    why: 'AWS trusts the tokens of an issuer only in an account that has a provider with exactly that URL',
    fix: 'in the target account, create the OIDC provider for this issuer, or name a role of the account that has it',
  }),
  remedies: (e) =>
    e.issuer && e.audiences.length > 0
      ? [[{ op: 'add', path: '/target/oidcProvider', value: { url: e.issuer, 'client-ids': e.audiences } }]]
      : [],
})
