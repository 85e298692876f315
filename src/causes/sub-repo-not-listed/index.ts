import { defineCause } from '../../engine/cause.js'
import { differs, isRenamed, subjectRemedies } from '../subjectEvidence.js'

export default defineCause({
  id: 'sub-repo-not-listed',
  title: 'the repository is not among the trusted ones',
  culprit: 'demand',
  find: (c, kase, want) => {
    const e = differs(c, kase, want, 'repository')
    return e && !isRenamed(e) ? e : undefined
  },
  explain: (e) => ({
    what: `the trust policy trusts \`${e.value}\` and no value closer to the subject of the token, \`${e.sub}\``,
    why: 'the subject begins with the project that the job belongs to, and no condition value names it',
    fix: 'in the target account, add the subject of the token to the condition',
  }),
  remedies: subjectRemedies,
})
