import { defineCause } from '../../engine/cause.js'
import { literalValues, trustCondition } from '../trustCondition.js'

export default defineCause({
  id: 'source-identity-condition',
  title: 'the role asks for another source identity',
  culprit: 'fact',
  find: (c, _, want) => {
    const found = trustCondition(c, want, /^(sts|aws):sourceidentity$/)
    return found && { ...found, values: found.key.toLowerCase().startsWith('sts:') ? literalValues(c) : [] }
  },
  explain: ({ key, test, expected, actual, never }) => ({
    what: `the trust policy compares \`${key}\` by \`${test}\` with ${expected}, and ${actual}`,
    why:
      never ??
      (key.toLowerCase().startsWith('sts:')
        ? 'the key holds the source identity that the request passes or that its session brings along'
        : "the key holds the source identity that is set on the caller's own session already"),
    fix: 'in the workflow, pass the source identity that the owner of the role asks for; once set, a session cannot change it',
  }),
  remedies: ({ values }) => values.map((value) => [{ op: 'add', path: '/workflow/inputs/source-identity', value }]),
})
