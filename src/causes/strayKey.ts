import type { Case } from '../engine/case.js'
import { claimsOf } from '../engine/claims.js'
import type { Edit } from '../engine/edit.js'
import type { Comparison } from '../engine/judgement.js'
import { matchesPattern } from '../engine/pattern.js'
import { claimOfKey, conditionsAround, prefixOfKey, rewrite, textTest, without, withValues } from './conditionEdits.js'
import { replaceIn } from './listEdit.js'

/** A condition value that belongs under another key. */
export interface Stray {
  readonly value: string
  /** The condition key that it is a value of. */
  readonly right: string
}

const isSubject = (value: string): boolean => /^(repo:|system:serviceaccount:|project_path:)/.test(value)
const isAudience = (value: string): boolean => /^sts\.amazonaws\.com(\.cn)?$/.test(value)

/** Claims whose values cannot be mistaken for one another by chance. */
const TELLING = [
  'repository',
  'ref',
  'environment',
  'job_workflow_ref',
  'workflow',
  'repository_id',
  'repository_owner_id',
]

/** The value of a condition that belongs under another key of the provider; undefined when none does. */
export function strayKey(c: Comparison, kase: Case): Stray | undefined {
  const claim = claimOfKey(c.key)
  if (!claim || !textTest(c.test)) return
  const to = (value: string, right: string): Stray => ({ value, right: `${prefixOfKey(c.key)}:${right}` })
  const subject = claim === 'sub' ? undefined : c.expected.find(isSubject)
  if (subject !== undefined) return to(subject, 'sub')
  const audience = claim === 'aud' ? undefined : c.expected.find(isAudience)
  if (audience !== undefined) return to(audience, 'aud')
  if (!TELLING.includes(claim)) return
  const claims = claimsOf(kase)?.claims ?? {}
  for (const name of TELLING) {
    const real = claims[name]
    if (name !== claim && typeof real === 'string' && c.expected.includes(real)) return to(real, name)
  }
  return
}

/** The key with its own value, and the value under its own key when no condition stands there yet. */
export function strayRemedies({
  value,
  right,
  comparison: c,
  kase,
}: Stray & { comparison: Comparison; kase: Case }): Edit[][] {
  const claims = claimsOf(kase)?.claims ?? {}
  const real = claims[claimOfKey(c.key) ?? '']
  const rightful = claims[claimOfKey(right) ?? '']
  if (typeof rightful !== 'string') return []
  const met = textTest(c.test)?.wildcards ? matchesPattern({ text: value }, rightful) : value === rightful
  const there = conditionsAround(c, kase).some((x) => x.key.toLowerCase() === right.toLowerCase())
  if (there && typeof real === 'string') return [[replaceIn(kase, c.at, value, real)]]
  // One edit: the value must not leave its wrong place without coming to the right one.
  const moved = (own: string): Edit[] =>
    rewrite(c, kase, (block) => {
      const kept = c.expected.filter((v) => v !== value)
      const mended = typeof real === 'string' ? [...kept, real] : kept
      const left =
        mended.length === 0
          ? without(block, c.test, c.key)
          : withValues(block, c.test, c.key, mended.length === 1 ? (mended[0] ?? '') : mended)
      return there ? left : withValues(left, c.test, right, own)
    })
  return met && value !== rightful ? [moved(rightful), moved(value)] : [moved(rightful)]
}
