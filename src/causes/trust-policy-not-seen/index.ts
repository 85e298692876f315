import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'trust-policy-not-seen',
  title: 'the trust policy of the role was not seen',
  general: true,
  culprit: 'demand',
  find: (c) =>
    (c.key === 'trust-policy' && c.truth === 'unknown') || (c.key === 'trust-allow' && c.truth === 'false')
      ? c
      : undefined,
  explain: (e) => ({
    what:
      e.truth === 'false'
        ? "AWS's answer says that the trust policy does not allow the request, and the policy was not read"
        : 'the trust policy of the role was not read',
    why: 'what a trust policy demands can be told only from the policy itself',
    fix: 'in the target account, compare the trust policy with the subject and the audience of the token, or with the caller',
  }),
  remedies: () => [],
})
