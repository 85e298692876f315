import { defineCause } from '../../engine/cause.js'
import { differs, subjectRemedies } from '../subjectEvidence.js'

export default defineCause({
  id: 'sub-case-mismatch',
  title: 'the trust policy spells the subject in other letter case',
  culprit: 'demand',
  find: (c, kase, want) => differs(c, kase, want, 'case'),
  explain: (e) => ({
    what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
    why: 'condition values are compared with letter case, and GitHub writes owner and repository as they are spelt on GitHub',
    fix: 'in the target account, write the condition value in the letter case of the subject',
  }),
  remedies: subjectRemedies,
})
