import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'token-missing-required-claim',
  title: 'the token lacks a claim that STS requires',
  culprit: 'demand',
  find: (c) => (c.key === 'required-claim' && c.truth === 'false' ? c : undefined),
  explain: () => ({
    what: 'the token lacks a claim that STS requires',
    why: 'STS takes a token only with issuer, subject, audience, expiry and time of issue',
    fix: 'in the workflow, have the issuer put the missing claim into the token; most often it is the audience',
  }),
  remedies: () => [],
})
