import { defineCause } from '../../engine/cause.js'
import { withheldFor } from '../withheldToken.js'

export default defineCause({
  id: 'fork-pr-no-id-token',
  title: 'the run is of a pull request from a fork, which gets no token',
  culprit: 'demand',
  find: (c, kase) => withheldFor(c, kase, 'fork'),
  explain: () => ({
    what: 'the run is of a pull request from a fork',
    why: 'GitHub gives no token to such a run, whatever permissions are written',
    fix: 'in the workflow, skip the job for forks, or move what needs AWS into a workflow that runs after the merge',
  }),
  remedies: () => [],
})
