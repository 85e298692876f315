import { testimonyOf } from '../../engine/answers.js'
import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'token-endpoint-unavailable',
  title: 'the token endpoint of GitHub was not available',
  culprit: 'fact',
  find: (c, kase) =>
    c.key === 'token-endpoint' && c.truth === 'false' && kase.answer && testimonyOf(kase.answer)?.transient
      ? kase.answer.message
      : undefined,
  explain: (e) => ({
    what: `the token endpoint of GitHub answered \`${e}\``,
    why: 'the endpoint was overloaded or not reachable; nothing about the workflow or the role is known to be wrong',
    fix: 'ask again; when it goes on, see whether the runner can reach GitHub',
  }),
  remedies: () => [],
})
