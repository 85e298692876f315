import { defineCause } from '../../engine/cause.js'
import { quoted } from '../conditionEdits.js'

export default defineCause({
  id: 'role-does-not-exist',
  title: 'the role does not exist',
  general: true,
  culprit: 'demand',
  find: (c) => (c.key === 'role' && c.truth !== 'true' ? c : undefined),
  explain: (e) => ({
    what:
      e.truth === 'false'
        ? e.actual.is === 'present'
          ? `the role is \`${e.expected[0] ?? ''}\`, and the request is for ${quoted(e.actual.values)}`
          : `there is no role ${quoted(e.expected)}`
        : `whether the role ${quoted(e.expected)} exists is not known`,
    why: 'AWS answers for a role that does not exist as it does for one that does not trust the caller',
    fix: 'in the workflow, correct the account or the name in the role ARN, letter case and path included',
  }),
  remedies: (e) =>
    e.actual.is === 'present'
      ? e.expected.map((value) => [{ op: 'replace', path: '/workflow/inputs/role-arn', value }])
      : [],
})
