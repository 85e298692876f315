import { defineCause } from '../../engine/cause.js'
import { differs, subjectRemedies } from '../subjectEvidence.js'

export default defineCause({
  id: 'sub-environment-not-trusted',
  title: 'the job runs in another environment than the trusted one',
  culprit: 'demand',
  find: (c, kase, want) => differs(c, kase, want, 'environment'),
  explain: (e) => ({
    what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
    why: 'the name of the environment is part of the subject, and the condition compares all of it',
    fix: 'in the target account, add the subject of this environment to the condition, or use the role that is meant for it',
  }),
  remedies: subjectRemedies,
})
