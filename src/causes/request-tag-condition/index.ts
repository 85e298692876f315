import { defineCause } from '../../engine/cause.js'
import { below } from '../../engine/pointer.js'
import { literalValues, trustCondition } from '../trustCondition.js'

export default defineCause({
  id: 'request-tag-condition',
  title: 'the role asks for session tags that the request does not bring',
  culprit: 'fact',
  find: (c, kase, want) => {
    const found = trustCondition(c, want, /^(aws:requesttag\/|aws:tagkeys$|sts:transitivetagkeys$)/)
    return found && { ...found, tags: kase.workflow.inputs.tags, values: literalValues(c) }
  },
  explain: ({ key, test, expected, actual, never }) => ({
    what: `the trust policy compares \`${key}\` by \`${test}\` with ${expected}, and ${actual}`,
    why: never ?? 'the key holds the session tags that the request passes',
    fix: 'in the workflow, pass the session tags that the owner of the role asks for',
  }),
  remedies: ({ key, tags, values }) => {
    const tag = /^aws:requesttag\/(.+)$/i.exec(key)?.[1]
    if (tag === undefined) return []
    return values.map((value) => [
      tags
        ? { op: 'add', path: below('/workflow/inputs/tags', tag), value }
        : { op: 'add', path: '/workflow/inputs/tags', value: { [tag]: value } },
    ])
  },
})
