import type { Case } from '../../engine/case.js'
import { defineCause } from '../../engine/cause.js'
import type { Demand } from '../../engine/demand.js'
import type { Edit } from '../../engine/edit.js'
import type { Comparison } from '../../engine/judgement.js'
import { hasWildcard, matchesPattern } from '../../engine/pattern.js'
import { andedConditions } from '../andedConditions.js'
import { claimOfKey, quoted, textTest } from '../conditionEdits.js'
import { addTo, replaceIn } from '../listEdit.js'
import { strayKey } from '../strayKey.js'

interface Evidence {
  readonly comparison: Comparison
  readonly kase: Case
  readonly claim: string
  readonly actual: string | undefined
}

// The subject and the audience have causes of their own.
const OWN = ['sub', 'aud', 'oaud', 'amr', 'email']

function evidence(c: Comparison, kase: Case, want: Demand['want']): Evidence | undefined {
  const claim = claimOfKey(c.key)
  const test = textTest(c.test)
  if (want !== 'true' || c.truth !== 'false' || !claim || !test || OWN.includes(claim)) return
  if (strayKey(c, kase) || andedConditions(c, kase, want)) return
  if (c.actual.is === 'absent') return c.actual.never ? undefined : { comparison: c, kase, claim, actual: undefined }
  if (c.actual.is !== 'present') return
  const [actual = ''] = c.actual.values
  const literal = !test.wildcards && c.expected.some((v) => hasWildcard(v) && matchesPattern({ text: v }, actual))
  return literal ? undefined : { comparison: c, kase, claim, actual }
}

function remedies({ comparison: c, kase, claim, actual }: Evidence): Edit[][] {
  if (actual !== undefined) {
    const cased = c.expected.find((v) => v.toLowerCase() === actual.toLowerCase())
    return [[cased === undefined ? addTo(kase, c.at, actual) : replaceIn(kase, c.at, cased, actual)]]
  }
  if (claim !== 'environment') return []
  return c.expected
    .filter((v) => !hasWildcard(v))
    .slice(0, 3)
    .map((value) => [{ op: 'add', path: '/workflow/job/environment', value }])
}

export default defineCause({
  id: 'claim-not-trusted',
  title: 'a claim of the token has a value that the trust policy does not trust',
  find: evidence,
  culprit: (e) => (e.actual === undefined ? 'fact' : 'demand'),
  explain: (e) => ({
    what:
      e.actual === undefined
        ? `the trust policy requires \`${e.claim}\` to be ${quoted(e.comparison.expected)}, and the token has no such claim`
        : `the trust policy requires \`${e.claim}\` to be ${quoted(e.comparison.expected)}, and that of the token is \`${e.actual}\``,
    why:
      e.actual === undefined
        ? 'a condition on a claim that the token does not have is not met'
        : 'the condition compares the whole value, letter case included',
    fix:
      e.actual === undefined && e.claim === 'environment'
        ? 'in the workflow, name the trusted environment on the job'
        : 'in the target account, add the value of the token to the condition',
  }),
  remedies,
})
