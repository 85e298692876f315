export type { Operator } from './operator.js'

import { arnLike } from './arn.js'
import { binaryEquals } from './binary.js'
import { bool } from './bool.js'
import { date } from './date.js'
import { ipAddress } from './ipAddress.js'
import { numeric } from './numeric.js'
import type { Operator } from './operator.js'
import { stringEquals, stringEqualsIgnoreCase, stringLike } from './string.js'

/** Every condition operator except `Null`, which asks for presence and has no values to compare. */
export const operators: readonly Operator[] = [
  ...stringEquals,
  ...stringEqualsIgnoreCase,
  ...stringLike,
  ...numeric,
  ...date,
  bool,
  binaryEquals,
  ...ipAddress,
  ...arnLike,
]

const byName = new Map(operators.map((o) => [o.name.toLowerCase(), o]))

/** A condition operator taken apart: `ForAnyValue:StringLikeIfExists`. */
export interface Test {
  readonly set?: 'ForAllValues' | 'ForAnyValue'
  readonly base: Operator | 'Null'
  readonly ifExists: boolean
}

/** Reads a condition operator as written; undefined for one that IAM does not have. */
export function parseTest(written: string): Test | undefined {
  const known = tests.get(written)
  if (known !== undefined) return known ?? undefined
  const m = /^(?:(forallvalues|foranyvalue):)?(.*?)(ifexists)?$/.exec(written.toLowerCase())
  const name = m?.[2] ?? ''
  const base = name === 'null' ? 'Null' : byName.get(name)
  const set = m?.[1] === 'forallvalues' ? 'ForAllValues' : m?.[1] ? 'ForAnyValue' : undefined
  const test =
    base && !(base === 'Null' && m?.[3]) ? { base, ifExists: m?.[3] !== undefined, ...(set ? { set } : {}) } : null
  if (tests.size < 500) tests.set(written, test as Test | null)
  return (test as Test | null) ?? undefined
}

// A policy names few operators, many times; remembering them is invisible from outside.
const tests = new Map<string, Test | null>()
