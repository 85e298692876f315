import { defineCause } from '../../engine/cause.js'
import { andedConditions } from '../andedConditions.js'

export default defineCause({
  id: 'conditions-anded-intended-or',
  title: 'two conditions exclude each other',
  culprit: 'demand',
  find: andedConditions,
  explain: (e) => ({
    what: `\`${e.key}\` under \`${e.test}\` and \`${e.other.key}\` under \`${e.other.test}\` are required together, and no token meets both`,
    why: 'all conditions of a statement have to be met; only the values of one condition are alternatives',
    fix: 'in the target account, put the alternatives as values into one condition, or into statements of their own',
  }),
  remedies: (e) => e.remedies,
})
