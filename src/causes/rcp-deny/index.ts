import { defineCause } from '../../engine/cause.js'
import { denial, denied, exceptions, misses } from '../denial.js'

export default defineCause({
  id: 'rcp-deny',
  title: 'a resource control policy refuses the request',
  culprit: 'demand',
  find: (c, kase, want) =>
    c.key === 'rcp' && c.truth !== 'true'
      ? { told: c.truth === 'false' }
      : c.at.startsWith('/target/rcps')
        ? denial(c, kase, want)
        : undefined,
  explain: (e) => ({
    what:
      'told' in e
        ? e.told
          ? "AWS's answer names a resource control policy"
          : "whether a resource control policy of the role's organization denies the request is not known"
        : denied(e, 'a resource control policy'),
    why:
      'told' in e || !misses(e)
        ? 'a resource control policy that denies overrides the trust policy of every role in the account'
        : 'a pattern such as `repo:OWNER/*` does not match the immutable form `repo:OWNER@ID/REPO@ID:…`, so the policy refuses what it was written to let through',
    fix: "in the target account's organization, except this request from the resource control policy",
  }),
  remedies: (e) => ('told' in e ? [] : exceptions(e)),
})
