import { defineCause } from '../../engine/cause.js'
import { below } from '../../engine/pointer.js'
import { literalValues, trustCondition } from '../trustCondition.js'

export default defineCause({
  id: 'resource-tag-condition',
  title: 'the trust policy asks for a tag that the role does not have',
  culprit: 'fact',
  find: (c, kase, want) => {
    const found = trustCondition(c, want, /^(aws|iam):resourcetag\//)
    return found && { ...found, known: kase.target.role?.tags !== undefined, values: literalValues(c) }
  },
  explain: ({ key, expected, actual }) => ({
    what: `the trust policy requires \`${key}\` to be ${expected}, and ${actual}`,
    why: 'the key holds a tag of the role that is assumed',
    fix: 'in the target account, tag the role as its trust policy asks, or correct the condition',
  }),
  remedies: ({ key, known, values }) =>
    known
      ? values.map((value) => [{ op: 'add', path: below('/target/role/tags', key.slice(key.indexOf('/') + 1)), value }])
      : [],
})
