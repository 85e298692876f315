import type { Case, Json } from '../engine/case.js'
import type { Edit } from '../engine/edit.js'
import type { Comparison } from '../engine/judgement.js'
import { parseTest } from '../engine/operators/index.js'
import { at, below, type Pointer } from '../engine/pointer.js'

/** The pointer of the statement that a comparison belongs to; undefined for a comparison outside of statements. */
function statementPointer(c: Comparison): Pointer | undefined {
  const m = /^(.*?\/Statement(?:\/\d+)?)\/(?:Condition|Principal|Action|NotAction|Resource|NotResource)(?:\/|$)/.exec(
    c.at,
  )
  return m?.[1] as Pointer | undefined
}

/** A statement as it is written. */
export type Written = Readonly<Record<string, Json>>

/** The statement that a comparison belongs to, as it is written. */
export function statementOf(c: Comparison, kase: Case): Written | undefined {
  const p = statementPointer(c)
  const s = p && at(kase, p)
  return s && typeof s === 'object' && !Array.isArray(s) ? (s as Written) : undefined
}

/** One value or a list of them, as text. */
export const textsOf = (v: unknown): string[] =>
  v === undefined || v === null ? [] : (Array.isArray(v) ? v : [v]).map(String)

/** The conditions of a statement: operator, key, values, and where they stand. */
export interface WrittenCondition {
  readonly at: Pointer
  readonly test: string
  readonly key: string
  readonly values: readonly string[]
}

/** The conditions of the statement that a comparison belongs to. */
export function conditionsAround(c: Comparison, kase: Case): WrittenCondition[] {
  const p = statementPointer(c)
  const condition = statementOf(c, kase)?.Condition
  if (!p || !condition || typeof condition !== 'object' || Array.isArray(condition)) return []
  return Object.entries(condition as Record<string, Json>).flatMap(([test, keys]) =>
    keys && typeof keys === 'object' && !Array.isArray(keys)
      ? Object.entries(keys as Record<string, Json>).map(([key, v]) => ({
          at: below(p, 'Condition', test, key),
          test,
          key,
          values: textsOf(v),
        }))
      : [],
  )
}

/** The conditions of a statement: operator → key → values as they are written. */
export type WrittenBlock = Readonly<Record<string, Readonly<Record<string, Json>>>>

/**
 * One edit that leaves the conditions of a statement as `change` makes them, operators without keys left out. It is one edit
 * because a condition that moves must not be split into one that goes and one that may not come. It reaches no further up
 * than the one operator that changes.
 */
export function rewrite(c: Comparison, kase: Case, change: (block: WrittenBlock) => WrittenBlock): Edit[] {
  const p = statementPointer(c)
  const before = statementOf(c, kase)?.Condition as WrittenBlock | undefined
  if (!p || !before || typeof before !== 'object') return []
  const after = Object.fromEntries(Object.entries(change(before)).filter(([, keys]) => Object.keys(keys).length > 0))
  const tests = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((t) => before[t] !== after[t])
  const [only, more] = tests
  if (only === undefined) return []
  const keys = after[only]
  if (more === undefined && keys !== undefined && before[only] !== undefined)
    return [{ op: 'replace', path: below(p, 'Condition', only), value: keys }]
  if (more === undefined && keys === undefined && Object.keys(after).length > 0)
    return [{ op: 'remove', path: below(p, 'Condition', only) }]
  return [{ op: 'replace', path: below(p, 'Condition'), value: after }]
}

/** The conditions without the one under an operator and a key. */
export const without = (block: WrittenBlock, test: string, key: string): WrittenBlock => {
  const { [key]: _, ...rest } = block[test] ?? {}
  return { ...block, [test]: rest }
}

/** The conditions with values under an operator and a key, in the place of those that stand there. */
export const withValues = (block: WrittenBlock, test: string, key: string, values: Json): WrittenBlock => ({
  ...block,
  [test]: { ...block[test], [key]: values },
})

/**
 * The edit that takes a condition away, with its operator when nothing else stands there.
 * Whoever calls it sees to it that a condition on the subject stays.
 */
export function removeCondition(kase: Case, place: Pointer): Edit {
  const parent = parentOf(place)
  const operator = at(kase, parent)
  const alone = operator !== null && typeof operator === 'object' && Object.keys(operator as object).length === 1
  return { op: 'remove', path: alone ? parent : place }
}

/** The pointer one token up. */
const parentOf = (p: Pointer): Pointer => p.slice(0, p.lastIndexOf('/')) as Pointer

/** The claim that an OIDC condition key names, in lower case; undefined for the keys of AWS itself. */
export function claimOfKey(key: string): string | undefined {
  const i = key.indexOf(':')
  const prefix = key.slice(0, Math.max(i, 0)).toLowerCase()
  return i > 0 && !/^(aws|sts|iam|saml)$/.test(prefix) ? key.slice(i + 1).toLowerCase() : undefined
}

/** The provider that an OIDC condition key begins with. */
export const prefixOfKey = (key: string): string => key.slice(0, Math.max(key.indexOf(':'), 0))

/** Whether a condition operator is a text comparison that is not negated, and whether it takes wildcards. */
export function textTest(test: string): { readonly wildcards: boolean } | undefined {
  const read = parseTest(test)
  if (!read || read.base === 'Null' || read.base.negated || !/^String/i.test(read.base.name)) return
  return { wildcards: read.base.wildcards }
}

/** Whether a condition value narrows down the subject at all, which every statement for a shared provider has to. */
const narrows = (value: string): boolean => /[^*?]/.test(value)

/** Whether the statement keeps a condition that narrows down the subject when the one at `without` is gone. */
export const keepsSubject = (c: Comparison, kase: Case, without?: Pointer): boolean =>
  conditionsAround(c, kase).some(
    (x) =>
      x.at !== without &&
      claimOfKey(x.key) === 'sub' &&
      /^String(Equals|Like)/i.test(x.test) &&
      x.values.length > 0 &&
      x.values.every(narrows),
  )

/** A list of values as a sentence shows it: the first few in backticks. */
export const quoted = (values: readonly string[]): string =>
  values.length > 3
    ? `${values
        .slice(0, 3)
        .map((v) => `\`${v}\``)
        .join(', ')} and ${values.length - 3} more`
    : values.map((v) => `\`${v}\``).join(', ')
