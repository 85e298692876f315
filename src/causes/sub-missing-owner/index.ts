import { defineCause } from '../../engine/cause.js'
import { differs, subjectRemedies } from '../subjectEvidence.js'

export default defineCause({
  id: 'sub-missing-owner',
  title: 'the condition value names the repository without its owner',
  culprit: 'demand',
  find: (c, kase, want) => differs(c, kase, want, 'missing-owner'),
  explain: (e) => ({
    what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
    why: 'every subject of GitHub begins with `repo:OWNER/REPO`',
    fix: 'in the target account, put the owner in front of the repository',
  }),
  remedies: subjectRemedies,
})
