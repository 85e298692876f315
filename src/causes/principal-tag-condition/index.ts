import { defineCause } from '../../engine/cause.js'
import { below } from '../../engine/pointer.js'
import { literalValues, trustCondition } from '../trustCondition.js'

export default defineCause({
  id: 'principal-tag-condition',
  title: 'the role asks for a tag that the caller does not have',
  culprit: 'fact',
  find: (c, kase, want) => {
    const found = trustCondition(c, want, /^aws:principaltag\//)
    return found && { ...found, known: kase.source.caller?.tags !== undefined, values: literalValues(c) }
  },
  explain: ({ key, expected, actual, never }) => ({
    what: `the trust policy requires \`${key}\` to be ${expected}, and ${actual}`,
    why: never ?? "the key holds a tag of the calling user or role, or of the caller's session",
    fix: `in the source account, tag the caller as the owner of the role asks, or pass the tag when its session is made`,
  }),
  remedies: ({ key, known, values }) =>
    known
      ? values.map((value) => [
          { op: 'add', path: below('/source/caller/tags', key.slice('aws:PrincipalTag/'.length)), value },
        ])
      : [],
})
