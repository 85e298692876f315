import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'throttled',
  title: 'AWS had too many requests at once',
  culprit: 'demand',
  find: (c) => (c.key === 'throttled' && c.truth === 'false' ? {} : undefined),
  explain: () => ({
    what: 'AWS turned the request away because there were too many at once',
    why: 'STS limits how many requests an account may make in a second',
    fix: 'nobody has to change anything: run the job again; if it comes back, start fewer jobs at the same moment',
  }),
  remedies: () => [],
})
