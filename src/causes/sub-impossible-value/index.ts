import { defineCause } from '../../engine/cause.js'
import { differs, subjectRemedies } from '../subjectEvidence.js'

export default defineCause({
  id: 'sub-impossible-value',
  title: 'the trust policy waits for a subject that is never issued',
  culprit: 'demand',
  find: (c, kase, want) => differs(c, kase, want, 'impossible'),
  explain: (e) => ({
    what: `the trust policy waits for \`${e.value}\`, which no token has; the subject of this one is \`${e.sub}\``,
    why: e.sub.startsWith('project_path:')
      ? 'a subject of GitLab has the `ref_type` `branch` or `tag`, also for a merge request'
      : 'of all events only `pull_request` has a subject of its own; every other run has that of its environment, branch or tag',
    fix: 'in the target account, replace the condition value with the subject of the token, or use the role that is meant for this run',
  }),
  remedies: subjectRemedies,
})
