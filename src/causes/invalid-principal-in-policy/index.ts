import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'invalid-principal-in-policy',
  title: 'IAM does not save the trust policy because a principal in it does not exist',
  culprit: 'demand',
  find: (c, kase, want) => {
    const message = kase.answer?.message
    const ours = c.key === 'invalid-principal' || c.key === 'trust-policy' || c.test === 'Principal'
    if (message === undefined || !ours || want !== 'true' || c.truth === 'true') return
    const [said, , named] = /invalid principal( in policy)?[^"]*(?:"[A-Za-z]+":"([^"]+)")?/i.exec(message) ?? []
    return said === undefined ? undefined : { named }
  },
  explain: ({ named }) => ({
    what: `IAM refused to save a policy whose principal ${named ? `\`${named}\` ` : ''}it does not find`,
    why: 'IAM looks up the users and roles that a Principal element names when the policy is saved, and they have to exist by then',
    fix: 'in the target account, create the principal first or correct its ARN; or trust its account and narrow that by a condition on `aws:PrincipalArn`, which IAM does not look up',
  }),
  remedies: () => [],
})
