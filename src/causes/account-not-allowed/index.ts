import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'account-not-allowed',
  title: 'the role is in an account that the step does not allow',
  culprit: 'fact',
  find: (c) =>
    c.key === 'allowed-account' && c.truth === 'false' && c.actual.is === 'present'
      ? { account: c.actual.values[0] ?? '', allowed: c.expected }
      : undefined,
  explain: ({ account, allowed }) => ({
    what: `the role is in account \`${account}\`, and \`allowed-account-ids\` names \`${allowed.join('`, `')}\``,
    why: 'configure-aws-credentials takes the session and then fails, so the role is not asked for at all',
    fix: 'in the workflow, name the role of an allowed account, or add the account to `allowed-account-ids`',
  }),
  remedies: () => [],
})
