import { defineCause } from '../../engine/cause.js'
import { differs, subjectRemedies } from '../subjectEvidence.js'

export default defineCause({
  id: 'sub-ref-not-trusted',
  title: 'the branch or tag of the run is not a trusted one',
  culprit: 'demand',
  find: (c, kase, want) => differs(c, kase, want, 'ref'),
  explain: (e) => ({
    what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
    why: 'the branch or tag of the run is part of the subject, and no condition value matches it',
    fix: 'in the target account, add the subject of this branch or tag to the condition, or use the role that is meant for it',
  }),
  remedies: subjectRemedies,
})
