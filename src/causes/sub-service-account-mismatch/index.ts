import { defineCause } from '../../engine/cause.js'
import { differs, subjectRemedies } from '../subjectEvidence.js'

export default defineCause({
  id: 'sub-service-account-mismatch',
  title: 'another service account or namespace is trusted',
  culprit: 'demand',
  find: (c, kase, want) => differs(c, kase, want, 'service-account'),
  explain: (e) => ({
    what: `the trust policy trusts the service account \`${e.value}\`, and the token is of \`${e.sub}\``,
    why: 'the subject names namespace and service account of the pod, and both have to match',
    fix: 'in the target account, trust the service account that the pod runs as',
  }),
  remedies: subjectRemedies,
})
