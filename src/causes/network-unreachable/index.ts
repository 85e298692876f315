import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'network-unreachable',
  title: 'the runner did not reach STS',
  culprit: 'fact',
  find: (c, kase) => (c.key === 'network' && c.truth === 'false' ? { region: kase.workflow.inputs.region } : undefined),
  explain: ({ region }) => ({
    what: `the runner did not reach the STS endpoint${region ? ` of \`${region}\`` : ''}`,
    why: 'the connection failed before AWS saw the request, so no policy decided anything',
    fix: 'nobody has to change a policy: run the job again; if it comes back, see whether the Region is spelt right and the proxy or firewall of the runner lets STS through',
  }),
  remedies: () => [],
})
