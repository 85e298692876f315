import { defineCause } from '../../engine/cause.js'
import type { Edit } from '../../engine/edit.js'
import { differs, subjectRemedies } from '../subjectEvidence.js'

const optIn: Edit[] = [{ op: 'add', path: '/workflow/repository/immutable', value: true }]

export default defineCause({
  id: 'sub-immutable-id-format',
  title: 'only one of token and trust policy has the immutable form of the subject',
  culprit: 'demand',
  find: (c, kase, want) => differs(c, kase, want, 'immutable-token', 'immutable-policy'),
  explain: (e) => ({
    what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
    why: e.differences.includes('immutable-token')
      ? 'a repository that was created, renamed or transferred after 2026-07-15, or opted in, has `OWNER@ID/REPO@ID` in its subject, which `OWNER/REPO` does not match'
      : 'a repository has the ids in its subject only once it was created, renamed or transferred after 2026-07-15, or opted in',
    fix: e.differences.includes('immutable-token')
      ? 'in the target account, trust the subject with the ids as the token has it'
      : 'in the target account, add the subject as the token has it, or let the repository opt in to immutable subjects',
  }),
  remedies: (e) => [...subjectRemedies(e), ...(e.differences.includes('immutable-policy') ? [optIn] : [])],
})
