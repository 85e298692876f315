import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'session-policy-invalid',
  title: 'STS does not take the session policy that the request passes',
  culprit: 'fact',
  find: (c, kase) =>
    c.key === 'session-policy' &&
    c.truth === 'false' &&
    c.at.startsWith('/workflow/') &&
    !/principal/i.test(kase.answer?.message ?? '')
      ? {}
      : undefined,
  explain: () => ({
    what: 'the session policy of the request is not a policy that STS understands',
    why: 'a session policy has to be an identity policy in valid JSON of at most 2,048 characters',
    fix: 'in the workflow, correct the session policy; do not leave it out, because then the session could do all that the role can',
  }),
  remedies: () => [],
})
