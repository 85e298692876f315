import { defineCause } from '../../engine/cause.js'
import { strayKey, strayRemedies } from '../strayKey.js'

export default defineCause({
  id: 'wrong-condition-key',
  title: 'the right value stands under the wrong condition key',
  culprit: 'demand',
  find: (c, kase, want) => {
    const stray = want === 'true' && c.truth === 'false' ? strayKey(c, kase) : undefined
    return stray && { ...stray, comparison: c, kase }
  },
  explain: (e) => ({
    what: `\`${e.value}\` stands under \`${e.comparison.key}\`, and it is a value of \`${e.right}\``,
    why: 'each condition key is compared with the claim of its own name only',
    fix: `in the target account, put the value under \`${e.right}\``,
  }),
  remedies: strayRemedies,
})
