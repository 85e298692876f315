import { defineCause } from '../../engine/cause.js'
import { subjectEvidence, subjectRemedies } from '../subjectEvidence.js'

export default defineCause({
  id: 'sub-mismatch',
  title: 'no trusted subject matches that of the token',
  general: true,
  culprit: 'demand',
  find: subjectEvidence,
  explain: (e) => ({
    what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
    why: 'the whole subject has to match one of the condition values',
    fix: 'in the target account, add the subject of the token to the condition',
  }),
  remedies: subjectRemedies,
})
