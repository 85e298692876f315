import { defineCause } from '../../engine/cause.js'
import { trustCondition } from '../trustCondition.js'

export default defineCause({
  id: 'source-network-condition',
  title: 'the role may be assumed only from certain networks',
  culprit: 'demand',
  find: (c, _, want) => trustCondition(c, want, /^aws:(sourceip|sourcevpc|sourcevpce|vpcsourceip)$/),
  explain: ({ key, test, expected }) => ({
    what: `the trust policy compares \`${key}\` by \`${test}\` with ${expected}, and only AWS sees where the request comes from`,
    why:
      key.toLowerCase() === 'aws:sourceip'
        ? 'the runners that GitHub hosts have changing public addresses, and through a VPC endpoint the key is absent'
        : 'the key is there only when the request comes through a VPC endpoint, which a runner that GitHub hosts never uses',
    fix: 'in the workflow, run the job on a runner inside that network, or in the target account add the network of the runner to the condition',
  }),
  remedies: () => [],
})
