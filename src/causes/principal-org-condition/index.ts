import { defineCause } from '../../engine/cause.js'
import { trustCondition } from '../trustCondition.js'

export default defineCause({
  id: 'principal-org-condition',
  title: 'the role may be assumed only from within one organization',
  culprit: 'demand',
  find: (c, _, want) => trustCondition(c, want, /^aws:principalorg(id|paths)$/),
  explain: ({ key, expected, actual, never }) => ({
    what: `the trust policy requires \`${key}\` to be ${expected}, and ${actual}`,
    why:
      never ?? 'the key holds the organization of the account that the caller belongs to, and is absent outside of any',
    fix: 'in the target account, correct the organization in the condition, or in the source account call from an account of that organization',
  }),
  remedies: () => [],
})
