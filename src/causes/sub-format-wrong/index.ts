import { defineCause } from '../../engine/cause.js'
import { differs, type SubjectEvidence, subjectRemedies } from '../subjectEvidence.js'

const what = (e: SubjectEvidence): string =>
  `the trust policy waits for \`${e.value}\`, and the subject of the token is \`${e.sub}\``

export default defineCause({
  id: 'sub-format-wrong',
  title: 'the condition value has a shape that no subject has',
  culprit: 'demand',
  find: (c, kase, want) => differs(c, kase, want, 'format'),
  explain: (e) => ({
    what: what(e),
    why: e.sub.startsWith('system:')
      ? 'a subject of Kubernetes is `system:serviceaccount:NAMESPACE:NAME`, each part once'
      : e.sub.startsWith('repo:')
        ? 'a default subject is `repo:OWNER/REPO:` and one of `environment:NAME`, `pull_request` and `ref:refs/…`, each part once'
        : 'the issuer builds its subjects in one way only, and this is another',
    fix: 'in the target account, replace the condition value with the subject of the token',
  }),
  remedies: subjectRemedies,
})
