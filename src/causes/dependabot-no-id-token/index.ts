import { defineCause } from '../../engine/cause.js'
import { withheldFor } from '../withheldToken.js'

export default defineCause({
  id: 'dependabot-no-id-token',
  title: 'Dependabot started the run, which gets no token',
  culprit: 'demand',
  find: (c, kase) => withheldFor(c, kase, 'dependabot'),
  explain: () => ({
    what: 'the run was started by `dependabot[bot]`',
    why: 'GitHub treats the runs of Dependabot as if they were of a fork',
    fix: "in the workflow, skip the job with `if: github.actor != 'dependabot[bot]'`",
  }),
  remedies: () => [],
})
