import { defineCause } from '../../engine/cause.js'
import { differs, subjectRemedies } from '../subjectEvidence.js'

export default defineCause({
  id: 'sub-custom-template',
  title: 'only one of token and trust policy follows a custom subject template',
  culprit: 'demand',
  find: (c, kase, want) => differs(c, kase, want, 'template'),
  explain: (e) => ({
    what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
    why: 'a custom template replaces the default subject as a whole, so a condition on the one never meets the other',
    fix: 'in the target account, add the subject as the token has it, or set the subject template of the repository to what the policy expects',
  }),
  remedies: subjectRemedies,
})
