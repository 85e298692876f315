import { defineCause } from '../../engine/cause.js'
import { at, below } from '../../engine/pointer.js'
import { placeOf } from '../place.js'
import { trustCondition } from '../trustCondition.js'

export default defineCause({
  id: 'duration-key-never-present',
  title: 'the trust policy has a condition on `sts:DurationSeconds`, which no assumption carries',
  culprit: 'demand',
  find: (c, kase, want) => {
    const found = trustCondition(c, want, /^sts:durationseconds$/)
    const place = placeOf(kase, c.at)
    if (!found || !place) return
    const condition = below(place.at, 'Condition')
    const operator = below(condition, c.test)
    const count = (p: string): number => Object.keys((at(kase, p) as object | undefined) ?? {}).length
    return { ...found, spare: count(operator) > 1 ? c.at : count(condition) > 1 ? operator : condition }
  },
  explain: ({ test }) => ({
    what: `the trust policy compares \`sts:DurationSeconds\` by \`${test}\``,
    why: 'AWS documents that the key is not present for the assume-role operations, so the condition is never met',
    fix: 'in the target account, remove the condition and limit the maximum session duration of the role instead',
  }),
  remedies: ({ spare }) => [[{ op: 'remove', path: spare }]],
})
