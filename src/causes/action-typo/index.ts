import { defineCause } from '../../engine/cause.js'
import { distance } from '../distance.js'
import { replaceIn } from '../listEdit.js'
import { narrowStatement } from '../statementForToken.js'

// Actions of STS that a trust policy may hold (Service Authorization Reference for AWS STS).
const KNOWN =
  /^sts:(assumerole|assumerolewithsaml|assumerolewithwebidentity|assumeroot|tagsession|setsourceidentity|setcontext|get\w+)$/

function isTypo(action: string, wanted: string): boolean {
  const a = action.trim().toLowerCase()
  const w = wanted.toLowerCase()
  if (/[*?]/.test(a) || KNOWN.test(action.toLowerCase())) return false
  if (a === w || `sts:${a}` === w || a.replace(/^[^:]*[:;.]+/, 'sts:') === w) return true
  return distance(a, w) <= 3
}

export default defineCause({
  id: 'action-typo',
  title: 'the action is misspelt',
  culprit: 'demand',
  find: (c, kase, want) => {
    const typo =
      want === 'true' && c.truth === 'false' && c.test === 'Action' && c.at.startsWith('/target/trustPolicy')
        ? c.expected.find((a) => isTypo(a, c.key))
        : undefined
    return typo === undefined ? undefined : { comparison: c, kase, typo }
  },
  explain: (e) => ({
    what: `the trust policy allows \`${e.typo}\`, which is no action of STS; the request needs \`${e.comparison.key}\``,
    why: 'an action is matched by its full name, letter case aside',
    fix: 'in the target account, correct the name of the action',
  }),
  remedies: ({ comparison: c, kase, typo }) => [
    [replaceIn(kase, c.at, typo, c.key)],
    ...(c.key.endsWith('WithWebIdentity') ? narrowStatement(c, kase) : []),
  ],
})
