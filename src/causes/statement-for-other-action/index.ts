import { defineCause } from '../../engine/cause.js'
import { quoted } from '../conditionEdits.js'
import { addTo } from '../listEdit.js'
import { statementForToken } from '../statementForToken.js'

export default defineCause({
  id: 'statement-for-other-action',
  title: 'no statement for this principal allows the action',
  general: true,
  culprit: 'demand',
  find: (c, kase, want) =>
    want === 'true' &&
    c.truth === 'false' &&
    /^(Action|NotAction|Allow)$/.test(c.test) &&
    c.at.startsWith('/target/trustPolicy')
      ? { comparison: c, kase }
      : undefined,
  explain: ({ comparison: c }) => ({
    what:
      c.test === 'Allow'
        ? `the trust policy has no statement that allows anything, and the request needs \`${c.key}\``
        : `the statement is for ${quoted(c.expected)}${c.test === 'NotAction' ? ' left out' : ''}, and the request needs \`${c.key}\``,
    why: 'a trust policy has to allow each action of the request explicitly',
    fix: `in the target account, allow \`${c.key}\``,
  }),
  remedies: ({ comparison: c, kase }) =>
    c.test === 'Action'
      ? [[addTo(kase, c.at, c.key)]]
      : c.test === 'Allow' && c.key.endsWith('WithWebIdentity')
        ? statementForToken(kase)
        : [],
})
