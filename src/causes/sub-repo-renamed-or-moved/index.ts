import { defineCause } from '../../engine/cause.js'
import { isRenamed, subjectEvidence, subjectRemedies } from '../subjectEvidence.js'

export default defineCause({
  id: 'sub-repo-renamed-or-moved',
  title: 'the trust policy names the repository as it was called before',
  culprit: 'demand',
  find: (c, kase, want) => {
    const e = subjectEvidence(c, kase, want)
    return e && isRenamed(e) ? e : undefined
  },
  explain: (e) => ({
    what: `the trust policy names \`${e.value}\`, and the same repository now has the subject \`${e.sub}\``,
    why: 'the subject has the name that the repository has now, and a name that is given up can be taken by somebody else',
    fix: 'in the target account, replace the old name with the subject of the token',
  }),
  remedies: subjectRemedies,
})
