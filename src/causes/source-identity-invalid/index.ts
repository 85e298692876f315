import { defineCause } from '../../engine/cause.js'
import { fittingName, quotedValue } from '../fittingName.js'

export default defineCause({
  id: 'source-identity-invalid',
  title: 'STS does not take the text for a source identity',
  culprit: 'fact',
  find: (c, kase) =>
    c.key === 'source-identity' && c.truth === 'false'
      ? { name: kase.workflow.inputs['source-identity'] ?? quotedValue(kase.answer?.message, 'sourceIdentity') }
      : undefined,
  explain: () => ({
    what: 'the source identity of the request is not of the form that STS takes',
    why: 'a source identity has 2 to 64 letters, digits and `_+=,.@-` and does not begin with `aws:`',
    fix: 'in the workflow, set a source identity of that form, or none',
  }),
  remedies: ({ name }) => {
    const value = fittingName(name ?? '')
    return value === undefined ? [] : [[{ op: 'add', path: '/workflow/inputs/source-identity', value }]]
  },
})
