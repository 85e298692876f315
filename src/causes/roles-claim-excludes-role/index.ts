import { defineCause } from '../../engine/cause.js'
import { quoted } from '../conditionEdits.js'

export default defineCause({
  id: 'roles-claim-excludes-role',
  title: 'the token names other roles than the one asked for',
  culprit: 'fact',
  find: (c) => (c.key === 'roles-claim' && c.truth === 'false' ? c : undefined),
  explain: (e) => ({
    what:
      e.actual.is === 'present' && e.expected.length > 0
        ? `the token lists the roles ${quoted(e.expected)}, and the request is for ${quoted(e.actual.values)}`
        : 'the token lists roles, and the one asked for is not among them',
    why: 'STS enforces the claim `https://aws.amazon.com/roles` before it reads the trust policy',
    fix: 'in the workflow, ask for a role that the token lists, or have the issuer add the role to the claim',
  }),
  remedies: (e) => e.expected.slice(0, 2).map((value) => [{ op: 'replace', path: '/workflow/inputs/role-arn', value }]),
})
