import { defineCause } from '../../engine/cause.js'
import { differs, subjectRemedies } from '../subjectEvidence.js'

export default defineCause({
  id: 'sub-pull-request',
  title: 'the run is of a pull request, and the role trusts branches or tags only',
  culprit: 'demand',
  find: (c, kase, want) => differs(c, kase, want, 'pull-request'),
  explain: (e) => ({
    what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
    why: 'a run of the event `pull_request` has no branch in its subject, only `pull_request`, whichever branch it is for',
    fix: 'in the target account, trust the pull requests in a role of their own with few permissions, or let the job run on `push`',
  }),
  remedies: subjectRemedies,
})
