import { defineCause } from '../../engine/cause.js'
import { isOptIn } from '../optInRegion.js'

export default defineCause({
  id: 'sts-region-disabled',
  title: 'STS is not active in the Region for the account',
  culprit: 'demand',
  find: (c, kase) => {
    const { region } = kase.workflow.inputs
    if (c.key === 'sts-region' && c.truth === 'false') return { region, caller: false }
    return c.key === 'credentials' && c.truth === 'false' && region && isOptIn(region)
      ? { region, caller: true }
      : undefined
  },
  explain: ({ region, caller }) =>
    caller
      ? {
          what: `the STS endpoint of \`${region}\`, which an account has to enable first, does not know the credentials`,
          why: "in a Region that the caller's account has not enabled, AWS takes its credentials for invalid",
          fix: `in the source account, enable the Region \`${region}\`, or in the workflow call STS in a Region that every account has; if that does not help, the access key itself is not valid`,
        }
      : {
          what: `STS is not active in ${region ? `\`${region}\`` : 'the Region'} for the account of the role`,
          why: 'the account in which the session is made has to have the Region and its STS endpoint enabled',
          fix: 'in the target account, enable the Region or its STS endpoint, or in the workflow call STS in a Region that every account has',
        },
  remedies: () => [],
})
