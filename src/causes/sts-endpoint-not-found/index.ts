import { defineCause } from '../../engine/cause.js'

export default defineCause({
  id: 'sts-endpoint-not-found',
  title: 'the name of the STS endpoint does not exist',
  culprit: 'fact',
  find: (c, kase) => {
    if (c.key !== 'sts-endpoint' || c.truth !== 'false') return
    const host = /\bsts[.-][\w.-]*\w/.exec(kase.answer?.message ?? '')?.[0]
    return { host, region: kase.workflow.inputs.region }
  },
  explain: ({ host, region }) => ({
    what: `the name ${host ? `\`${host}\`` : `of the STS endpoint${region ? ` of \`${region}\`` : ''}`} was not found`,
    why: 'either there is no Region of that name, or the machine has no way to look up names outside its network; AWS saw no request',
    fix: 'in the workflow, see whether the Region is spelt right; if it is, let the runner look up and reach STS, directly, through its proxy or through a VPC endpoint',
  }),
  remedies: () => [],
})
