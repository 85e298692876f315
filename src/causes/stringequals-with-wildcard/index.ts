import type { Case } from '../../engine/case.js'
import { defineCause } from '../../engine/cause.js'
import type { Demand } from '../../engine/demand.js'
import type { Edit } from '../../engine/edit.js'
import type { Comparison } from '../../engine/judgement.js'
import { hasWildcard, matchesPattern } from '../../engine/pattern.js'
import { claimOfKey, textTest } from '../conditionEdits.js'
import { replaceIn } from '../listEdit.js'
import { asPattern, differs, subjectRemedies } from '../subjectEvidence.js'

interface Evidence {
  readonly test: string
  readonly key: string
  readonly value: string
  readonly actual: string
  readonly remedies: readonly (readonly Edit[])[]
}

function evidence(c: Comparison, kase: Case, want: Demand['want']): Evidence | undefined {
  if (claimOfKey(c.key) === 'sub') {
    const e = differs(c, kase, want, 'literal-wildcard')
    return e && { test: c.test, key: c.key, value: e.value, actual: e.sub, remedies: subjectRemedies(e) }
  }
  const test = textTest(c.test)
  if (want !== 'true' || c.truth !== 'false' || !test || test.wildcards || c.actual.is !== 'present') return
  const [actual = ''] = c.actual.values
  const value = c.expected.find((v) => hasWildcard(v) && matchesPattern({ text: v }, actual))
  if (value === undefined) return
  const remedies = [[replaceIn(kase, c.at, value, actual)], asPattern(c, kase, value, value)]
  return { test: c.test, key: c.key, value, actual, remedies }
}

export default defineCause({
  id: 'stringequals-with-wildcard',
  title: 'a wildcard stands under an operator that takes none',
  culprit: 'demand',
  find: evidence,
  explain: (e) => ({
    what: `\`${e.value}\` stands under \`${e.test}\`, and \`${e.key}\` is \`${e.actual}\``,
    why: `\`${e.test}\` compares \`*\` and \`?\` as plain characters; only the \`StringLike\` operators take them for wildcards`,
    fix: 'in the target account, write the exact value, or use `StringLike` where the pattern is meant',
  }),
  remedies: (e) => e.remedies,
})
