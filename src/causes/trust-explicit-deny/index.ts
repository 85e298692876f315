import { defineCause } from '../../engine/cause.js'
import { denial, denied, exceptions } from '../denial.js'

export default defineCause({
  id: 'trust-explicit-deny',
  title: 'a Deny statement of the trust policy matches the request',
  culprit: 'demand',
  find: (c, kase, want) =>
    c.key === 'trust-deny' && c.truth === 'false'
      ? { told: true as const }
      : c.at.startsWith('/target/trustPolicy')
        ? denial(c, kase, want)
        : undefined,
  explain: (e) => ({
    what: 'told' in e ? "AWS's answer names an explicit deny in the trust policy" : denied(e, 'the trust policy'),
    why: 'a Deny statement that matches overrides every Allow',
    fix: 'in the target account, except this request from the Deny statement if it is meant to pass',
  }),
  remedies: (e) => ('told' in e ? [] : exceptions(e)),
})
