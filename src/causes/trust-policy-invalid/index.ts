import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'trust-policy-invalid',
  title: 'IAM does not save the trust policy',
  general: true,
  culprit: 'demand',
  find: (c, kase) =>
    c.key === 'trust-policy-refused' && c.truth === 'false' ? { said: kase.answer?.message ?? '' } : undefined,
  explain: ({ said }) => {
    const scoped = /must evaluate, using ([\s\S]*?), (\S+) which is not scoped to all/.exec(said)
    return {
      what: `IAM refused to save the trust policy: \`${said}\``,
      why: scoped
        ? 'a policy that trusts a provider which many customers share has to limit the subject, or anybody with an account there could assume the role'
        : 'the document breaks the grammar of a trust policy, so the policy that was there before, if any, is still the one in force',
      fix: scoped
        ? `in the target account, add a condition on \`${scoped[2] ?? ''}\` that names whom to trust, and see that the key begins with the URL of the provider that the Principal names`
        : 'in the target account, correct the element that IAM names',
    }
  },
  remedies: () => [],
})
