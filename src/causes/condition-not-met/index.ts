import { defineCause } from '../../engine/cause.js'
import { quoted } from '../conditionEdits.js'
import { subjectEvidence } from '../subjectEvidence.js'

export default defineCause({
  id: 'condition-not-met',
  title: 'a condition is not met',
  general: true,
  culprit: 'demand',
  find: (c, kase, want) =>
    want === 'true' && c.truth === 'false' && c.at.includes('/Condition/') && !subjectEvidence(c, kase, want)
      ? c
      : undefined,
  explain: (c) => ({
    what: `the condition \`${c.test}\` on \`${c.key}\` requires ${quoted(c.expected) || 'a value'}, and ${
      c.actual.is === 'present' ? `the request has ${quoted(c.actual.values)}` : 'the request has no such key'
    }`,
    why: 'all conditions of a statement have to be met',
    fix: 'change the condition, or what the request brings for this key',
  }),
  remedies: () => [],
})
