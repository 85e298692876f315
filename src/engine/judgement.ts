import type { Pointer } from './pointer.js'
import { every, not, some, type Truth } from './truth.js'

/** Where something that is not known could be learnt. */
export type Witness =
  | 'trust-policy'
  | 'oidc-provider'
  | 'role'
  | 'caller'
  | 'identity-policies'
  | 'session-policies'
  | 'organization-policies'
  | 'token'
  | 'request'
  | 'job'
  | 'aws'
  | 'law'

/**
 * What is not known, why, and who could tell.
 * `presumed`: it can only refuse and mostly does not exist (an SCP, an RCP, a boundary …), so it is taken to pass until AWS
 * refuses; it is always named among what was not seen.
 */
export interface Gap {
  readonly what: string
  readonly why: string
  readonly from: Witness
  readonly presumed?: true
}

/** What the request brings for one key. Absent is a fact and decides; unknown is a gap and does not. */
export type Fact =
  | { readonly is: 'present'; readonly values: readonly string[]; readonly from: Pointer; readonly multivalued?: true }
  | { readonly is: 'absent'; readonly from: Pointer; readonly never?: string }
  | { readonly is: 'unknown'; readonly gap: Gap; readonly from?: Pointer }

/** One comparison AWS makes: an element that demands something (`at`) against a fact of the request (`actual`). */
export interface Comparison {
  readonly kind: 'comparison'
  readonly at: Pointer
  /** How it is compared: a condition operator as written, or `Principal`, `Action`, `Resource`, `exists` … */
  readonly test: string
  readonly key: string
  readonly expected: readonly string[]
  readonly actual: Fact
  readonly truth: Truth
  /** Set when AWS's answer itself named this comparison, verbatim. */
  readonly told?: true
}

/** The decision with every comparison that went into it. */
export type Judgement =
  | Comparison
  | { readonly kind: 'all' | 'any'; readonly at: Pointer; readonly parts: readonly Judgement[]; readonly truth: Truth }
  | { readonly kind: 'not'; readonly at: Pointer; readonly part: Judgement; readonly truth: Truth }
  | {
      readonly kind: 'observed'
      readonly at: Pointer
      readonly part: Judgement
      readonly seen: Truth
      readonly truth: Truth
    }

// The only ways to build a judgement: its truth always follows from its parts.

/** True when every part is. */
export const all = (at: Pointer, parts: readonly Judgement[]): Judgement => ({
  kind: 'all',
  at,
  parts,
  truth: every(parts.map((p) => p.truth)),
})

/** True when some part is. */
export const any = (at: Pointer, parts: readonly Judgement[]): Judgement => ({
  kind: 'any',
  at,
  parts,
  truth: some(parts.map((p) => p.truth)),
})

/** True when no part is. */
export const none = (at: Pointer, parts: readonly Judgement[]): Judgement => {
  const part = any(at, parts)
  return { kind: 'not', at, part, truth: not(part.truth) }
}

/** What AWS was seen to decide settles what could not be told; it never overrules what was worked out. */
export const observed = (part: Judgement, seen: Truth): Judgement => ({
  kind: 'observed',
  at: part.at,
  part,
  seen,
  truth: part.truth === 'unknown' ? seen : part.truth,
})

/** The same tree with every comparison passed through `change`, and all truths worked out again. */
export function rebuild(j: Judgement, change: (c: Comparison) => Comparison): Judgement {
  switch (j.kind) {
    case 'comparison':
      return change(j)
    case 'not': {
      const part = rebuild(j.part, change)
      return { ...j, part, truth: not(part.truth) }
    }
    case 'observed':
      return observed(rebuild(j.part, change), j.seen)
    case 'all':
      return all(
        j.at,
        j.parts.map((p) => rebuild(p, change)),
      )
    case 'any':
      return any(
        j.at,
        j.parts.map((p) => rebuild(p, change)),
      )
  }
}

/** Every comparison of a tree, in order. */
export function comparisons(j: Judgement): Comparison[] {
  switch (j.kind) {
    case 'comparison':
      return [j]
    case 'not':
    case 'observed':
      return comparisons(j.part)
    default:
      return j.parts.flatMap(comparisons)
  }
}

/** The tree as it stands if what is presumed to pass does pass (see {@link Gap}). */
export const presuming = (j: Judgement): Judgement =>
  rebuild(j, (c) =>
    c.truth === 'unknown' && c.actual.is === 'unknown' && c.actual.gap.presumed ? { ...c, truth: 'true' } : c,
  )
