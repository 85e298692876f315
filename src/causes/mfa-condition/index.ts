import { defineCause } from '../../engine/cause.js'
import { isMfaKey } from '../limitMiss.js'

export default defineCause({
  id: 'mfa-condition',
  title: 'the role may be assumed only after signing in with MFA',
  culprit: 'fact',
  find: (c) =>
    isMfaKey(c.key)
      ? { key: c.key, test: c.test, never: c.actual.is === 'absent' ? c.actual.never : undefined }
      : undefined,
  explain: ({ key, test, never }) => ({
    what: `a policy asks by \`${test}\` on \`${key}\` for a caller that signed in with MFA`,
    why: never ?? 'a workflow has no device to enter a code from, so its credentials never carry MFA',
    fix: 'in the source account, have a person assume the role, or in the target account create another role for the workflow; leave the MFA condition as it is',
  }),
  remedies: () => [],
})
