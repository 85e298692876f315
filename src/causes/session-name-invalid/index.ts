import { defineCause } from '../../engine/cause.js'
import { fittingName, quotedValue } from '../fittingName.js'

export default defineCause({
  id: 'session-name-invalid',
  title: 'STS does not take the text for a role session name',
  culprit: 'fact',
  find: (c, kase) => {
    if (c.key !== 'session-name' || c.truth !== 'false') return
    const name = kase.workflow.inputs['session-name'] ?? quotedValue(kase.answer?.message, 'roleSessionName')
    return { name, secret: kase.workflow.inputs.secret?.includes('session-name') ?? false }
  },
  explain: ({ name, secret }) => ({
    what:
      name === undefined || secret
        ? 'the role session name is not of the form that STS takes'
        : `the role session name \`${name}\` is not of the form that STS takes`,
    why: 'a role session name has 2 to 64 letters, digits and `_+=,.@-`, and STS checks that before any policy',
    fix: 'in the workflow, set a session name without slashes, blanks, colons and brackets, of at most 64 characters',
  }),
  remedies: ({ name }) => {
    const value = fittingName(name ?? '')
    return value === undefined ? [] : [[{ op: 'add', path: '/workflow/inputs/session-name', value }]]
  },
})
