import type { Case } from '../../engine/case.js'
import { defineCause } from '../../engine/cause.js'
import type { Demand } from '../../engine/demand.js'
import type { Edit } from '../../engine/edit.js'
import type { Comparison } from '../../engine/judgement.js'
import { differs, environmentsTrusted, type SubjectEvidence, subjectRemedies } from '../subjectEvidence.js'

interface Evidence extends SubjectEvidence {
  /** Whether it is the policy that waits for an environment. */
  readonly reverse: boolean
}

function evidence(c: Comparison, kase: Case, want: Demand['want']): Evidence | undefined {
  const e = differs(c, kase, want, 'environment-vs-ref', 'ref-vs-environment')
  return e && { ...e, reverse: e.differences.includes('ref-vs-environment') }
}

const naming = (environment: string): Edit[] => [{ op: 'add', path: '/workflow/job/environment', value: environment }]

export default defineCause({
  id: 'sub-environment-vs-ref',
  title: 'the job and the trust policy disagree on whether an environment names the run',
  find: evidence,
  culprit: (e) => (e.reverse ? 'fact' : 'demand'),
  explain: (e) => ({
    what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
    why: 'a job that names an environment has it in its subject in place of the branch or tag, and a job that names none never has one',
    fix: e.reverse
      ? 'in the workflow, name the trusted environment on the job'
      : 'in the target account, add the subject of the environment to the condition',
  }),
  remedies: (e) => [...(e.reverse ? environmentsTrusted(e).map(naming) : []), ...subjectRemedies(e)],
})
