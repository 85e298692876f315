import type { Case } from '../../engine/case.js'
import { defineCause } from '../../engine/cause.js'
import type { Demand } from '../../engine/demand.js'
import type { Edit } from '../../engine/edit.js'
import type { Comparison } from '../../engine/judgement.js'
import { hasWildcard, matchesPattern } from '../../engine/pattern.js'
import { claimOfKey, quoted, textTest } from '../conditionEdits.js'
import { addTo, replaceIn } from '../listEdit.js'
import { narrowStatement } from '../statementForToken.js'
import { strayKey } from '../strayKey.js'

interface Evidence {
  readonly comparison: Comparison
  readonly kase: Case
  readonly audience: string
  /** Whether the policy names the audience that AWS's own tools ask for. */
  readonly usual: boolean
}

const isUsual = (audience: string): boolean => /^sts\.amazonaws\.com(\.cn)?$/.test(audience)

function evidence(c: Comparison, kase: Case, want: Demand['want']): Evidence | undefined {
  if (want !== 'true' || c.truth !== 'false' || claimOfKey(c.key) !== 'aud' || !textTest(c.test)) return
  if (c.actual.is !== 'present' || strayKey(c, kase)) return
  const audience = c.actual.values.join(', ')
  // A pattern that would match under another operator is a cause of its own.
  if (c.expected.some((v) => hasWildcard(v) && matchesPattern({ text: v }, audience))) return
  return { comparison: c, kase, audience, usual: c.expected.some(isUsual) }
}

/** A URL is the audience that GitHub gives when none is asked for, so it may serve other workflows; any other value gives way. */
function policy({ comparison: c, kase, audience }: Evidence): Edit[] {
  const [first = ''] = c.expected
  const stays = c.expected.length > 1 || first.startsWith('https://')
  return [stays ? addTo(kase, c.at, audience) : replaceIn(kase, c.at, first, audience)]
}

const asking = ({ comparison: c }: Evidence): Edit[][] =>
  c.expected
    .filter((v) => !hasWildcard(v))
    .slice(0, 2)
    .map((value) => [{ op: 'add', path: '/workflow/inputs/audience', value }])

export default defineCause({
  id: 'aud-condition-mismatch',
  title: 'the audience of the token is not the one that the condition names',
  find: evidence,
  culprit: (e) => (e.usual ? 'fact' : 'demand'),
  explain: (e) => ({
    what: `the trust policy requires the audience ${quoted(e.comparison.expected)}, and that of the token is \`${e.audience}\``,
    why: 'the condition on `aud` compares the audience for which the token was asked',
    fix: e.usual
      ? 'in the workflow, ask for the token with the audience that the trust policy names'
      : 'in the target account, put the audience of the token into the condition',
  }),
  remedies: (e) => [
    ...(e.usual ? [...asking(e), policy(e)] : [policy(e), ...(isUsual(e.audience) ? [] : asking(e))]),
    ...narrowStatement(e.comparison, e.kase),
  ],
})
