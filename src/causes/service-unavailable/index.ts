import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'service-unavailable',
  title: 'STS could not answer',
  culprit: 'demand',
  find: (c, kase) => (c.key === 'service-unavailable' && c.truth === 'false' ? { code: kase.answer?.code } : undefined),
  explain: ({ code }) => ({
    what: `STS answered ${code ? `\`${code}\`` : 'that it is not available'}`,
    why: 'the service itself had a fault and decided nothing about the request',
    fix: 'nobody has to change anything: run the job again; if it comes back, look at the AWS Health Dashboard',
  }),
  remedies: () => [],
})
