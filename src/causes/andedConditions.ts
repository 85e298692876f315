import type { Case } from '../engine/case.js'
import type { Demand } from '../engine/demand.js'
import type { Edit } from '../engine/edit.js'
import type { Comparison } from '../engine/judgement.js'
import { hasWildcard } from '../engine/pattern.js'
import { patternsMeet } from '../engine/patternsMeet.js'
import {
  claimOfKey,
  conditionsAround,
  keepsSubject,
  removeCondition,
  rewrite,
  textTest,
  type WrittenCondition,
  without,
  withValues,
} from './conditionEdits.js'

import { addTo } from './listEdit.js'

/** Two conditions of one statement that no token meets together. */
export interface AndedConditions {
  readonly test: string
  readonly key: string
  readonly other: WrittenCondition
  readonly remedies: readonly (readonly Edit[])[]
}

/** The evidence when the comparison is a condition that another of its statement excludes. */
export function andedConditions(c: Comparison, kase: Case, want: Demand['want']): AndedConditions | undefined {
  const test = textTest(c.test)
  if (want !== 'true' || c.truth !== 'false' || !test || !claimOfKey(c.key)) return
  const mine: WrittenCondition = { at: c.at, test: c.test, key: c.key, values: c.expected }
  const other = conditionsAround(c, kase).find((o) => o.at !== c.at && excludes(mine, o))
  if (!other) return
  const same = other.key.toLowerCase() === c.key.toLowerCase()
  return {
    test: c.test,
    key: c.key,
    other,
    remedies: same ? [...joined(c, kase), merged(c, kase, mine, other)] : [alone(c, kase)],
  }
}

/** Whether no token meets both conditions, as far as their values tell. */
function excludes(a: WrittenCondition, b: WrittenCondition): boolean {
  if (!textTest(b.test) || a.values.length === 0 || b.values.length === 0) return false
  if (a.key.toLowerCase() === b.key.toLowerCase()) return !together(patterns(a), patterns(b))
  const [claimA, claimB] = [claimOfKey(a.key), claimOfKey(b.key)]
  if (claimA === 'sub' && claimB) return excludesClaim(a, claimB, b)
  return claimB === 'sub' && claimA ? excludesClaim(b, claimA, a) : false
}

interface Value {
  readonly text: string
  readonly literal?: readonly boolean[]
}

const patterns = (c: WrittenCondition): Value[] => {
  const wild = textTest(c.test)?.wildcards
  return c.values.map((text) => (wild || !hasWildcard(text) ? { text } : { text, literal: [...text].map(() => true) }))
}

const together = (a: readonly Value[], b: readonly Value[]): boolean => a.some((x) => b.some((y) => patternsMeet(x, y)))

/** Whether a subject that meets the one condition can never come with a claim that meets the other (docs.github.com "OpenID Connect reference"). */
function excludesClaim(sub: WrittenCondition, claim: string, other: WrittenCondition): boolean {
  const read = (value: string): string | null | undefined => {
    if (claim === 'environment')
      return /:environment:(.*)$/.exec(value)?.[1] ?? (/:(ref:|pull_request$)/.test(value) ? null : undefined)
    if (claim === 'ref') return /:ref:(.*)$/.exec(value)?.[1]
    if (claim === 'repository') return /^repo:([^:]+):/.exec(value)?.[1]?.replace(/@[^/:]*/g, '')
    return undefined
  }
  const implied = sub.values.map(read)
  return implied.every((v) => v === null || (v !== undefined && !together([{ text: v }], patterns(other))))
}

/** The value of this very token where it is missing, which lets in nobody else. */
const joined = (c: Comparison, kase: Case): Edit[][] =>
  c.actual.is === 'present' && c.actual.values.length === 1 ? [[addTo(kase, c.at, c.actual.values[0] ?? '')]] : []

/** All values under one of the two, the one whose operator takes wildcards when there is one among them. */
function merged(c: Comparison, kase: Case, a: WrittenCondition, b: WrittenCondition): Edit[] {
  const wild = (x: WrittenCondition): boolean => textTest(x.test)?.wildcards === true
  const needs = [a, b].some((x) => wild(x) && x.values.some(hasWildcard))
  const [keep, drop] = wild(a) === needs ? [a, b] : [b, a]
  const values = [...new Set([...keep.values, ...drop.values])]
  return rewrite(c, kase, (block) => withValues(without(block, drop.test, drop.key), keep.test, keep.key, values))
}

/** The condition that is not met taken away, when the subject is still told apart without it. */
const alone = (c: Comparison, kase: Case): Edit[] =>
  claimOfKey(c.key) !== 'sub' && keepsSubject(c, kase, c.at) ? [removeCondition(kase, c.at)] : []
