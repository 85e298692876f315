import { testimonyOf } from '../../engine/answers.js'
import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'token-endpoint-error',
  title: 'the token endpoint of GitHub refused',
  culprit: 'fact',
  find: (c, kase) =>
    c.key === 'token-endpoint' && c.truth === 'false' && kase.answer && !testimonyOf(kase.answer)?.transient
      ? kase.answer.message
      : undefined,
  explain: (e) => ({
    what: `the token endpoint of GitHub answered \`${e}\``,
    why: 'the job was allowed to ask, and the endpoint did not give it a token',
    fix: 'in the workflow, see to the request for the token: its audience, and the server it is sent to',
  }),
  remedies: () => [],
})
