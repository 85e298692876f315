import type { Fact, Gap, Witness } from '../judgement.js'
import type { Pointer } from '../pointer.js'
import type { Request } from '../request.js'

/** How the value of a key follows from the request; `rest` is what stands behind the slash of `aws:RequestTag/…` and its like. */
export type Rule = (r: Request, rest: string) => Fact

/** The rules of some keys, by the key in lower case. */
export type Rules = Readonly<Record<string, Rule>>

/** The key has these values; a single-valued key has one. */
export const present = (values: readonly string[], from: Pointer): Fact => ({ is: 'present', values, from })

/** A multivalued key has these values. */
export const many = (values: readonly string[], from: Pointer): Fact => ({
  is: 'present',
  values,
  from,
  multivalued: true,
})

/** The key is not in the request; `never` says why it cannot be. */
export const absent = (from: Pointer, never?: string): Fact => ({ is: 'absent', from, ...(never ? { never } : {}) })

/** It is not known whether the key is there, or what it holds. */
export const unknown = (what: string, why: string, from: Witness, at?: Pointer): Fact => {
  const gap: Gap = { what: `\`${what}\``, why, from }
  return { is: 'unknown', gap, ...(at ? { from: at } : {}) }
}

/** Whether the request is the unsigned one. */
export const web = (r: Request): boolean => r.api === 'AssumeRoleWithWebIdentity'

/** Why a key of the calling principal is not in an unsigned request. */
export const UNSIGNED = '`AssumeRoleWithWebIdentity` is not signed, so there is no calling principal'

/** The value of a tag whose name ignores letter case. */
export const tagNamed = (tags: Readonly<Record<string, string>>, name: string): readonly [string, string] | undefined =>
  Object.entries(tags).find(([k]) => k.toLowerCase() === name.toLowerCase())
