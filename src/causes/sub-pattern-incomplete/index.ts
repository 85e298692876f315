import { defineCause } from '../../engine/cause.js'
import { differs, subjectRemedies } from '../subjectEvidence.js'

export default defineCause({
  id: 'sub-pattern-incomplete',
  title: 'the condition value stops before the end of the subject',
  culprit: 'demand',
  find: (c, kase, want) => differs(c, kase, want, 'pattern-incomplete'),
  explain: (e) => ({
    what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
    why: 'the whole subject has to match, and every subject goes on after the repository',
    fix: 'in the target account, complete the condition value with the branch, tag or environment that is meant',
  }),
  remedies: subjectRemedies,
})
