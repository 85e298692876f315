import type { Fact } from './judgement.js'
import { type Operator, parseTest } from './operators/index.js'
import { every, not, some, type Truth, truthOf } from './truth.js'
import { type Resolved, resolveVariables } from './variables.js'

/**
 * Whether a condition `test` (an operator as written) with these condition values holds for what the request brings.
 * Rules: IAM User Guide, "Condition operators", "Multivalued context keys" and "Conditions with multiple context keys or
 * values". Points that AWS leaves open, or documents both ways, are unknown.
 * @param variables finds the value of a policy variable; undefined where the policy's version has none
 */
export function judgeCondition(
  written: string,
  expected: readonly string[],
  actual: Fact,
  variables?: (key: string) => Fact,
): Truth {
  const test = parseTest(written)
  if (!test) return 'unknown'
  const { base, set, ifExists } = test
  if (base === 'Null') {
    // Access Analyzer, "Null with qualifier": one is always true, the other always false.
    if (set) return set === 'ForAllValues' ? 'true' : 'false'
    // Of an empty list AWS's text contradicts itself, for any operator.
    if (actual.is === 'unknown' || expected.length === 0) return 'unknown'
    return some(expected.map((e) => nullHolds(e, actual.is === 'absent')))
  }
  if (actual.is === 'unknown') return 'unknown'
  if (actual.is === 'absent') return whenAbsent(base, set, ifExists, expected.length)
  // Empty lists: Access Analyzer's text on the plain form contradicts itself, and negated operators are not spoken of.
  if (expected.length === 0) return (set || ifExists) && !base.negated ? 'false' : 'unknown'
  const values = expected.map((e) =>
    base.variables && variables ? resolveVariables(e, variables, base.wildcards) : { pattern: { text: e } },
  )
  const hit = (a: string): Truth => some(values.map((v) => meets(base, v, a)))
  const each = actual.values.map(hit)
  if (set === 'ForAllValues') return every(base.negated ? each.map(not) : each)
  if (set === 'ForAnyValue') return some(base.negated ? each.map(not) : each)
  // "Multivalued context keys require a condition set operator"; what happens without one is not documented.
  if (actual.multivalued || actual.values.length !== 1) return 'unknown'
  const single = each[0] ?? 'unknown'
  return base.negated ? not(single) : single
}

const nullHolds = (expected: string, absent: boolean): Truth =>
  expected.toLowerCase() === 'true'
    ? truthOf(absent)
    : expected.toLowerCase() === 'false'
      ? truthOf(!absent)
      : 'unknown'

function whenAbsent(
  base: Operator,
  set: 'ForAllValues' | 'ForAnyValue' | undefined,
  ifExists: boolean,
  count: number,
): Truth {
  // Whether the set operator or `IfExists` has the last word is not documented.
  if (set === 'ForAnyValue') return ifExists ? 'unknown' : 'false'
  // The text says true, one of AWS's own example tables says no match.
  if (set === 'ForAllValues') return base.negated ? 'unknown' : 'true'
  if (ifExists) return 'true'
  return base.negated ? 'true' : count === 0 ? 'unknown' : 'false'
}

function meets(operator: Operator, value: Resolved, actual: string): Truth {
  if (value === 'unknown') return 'unknown'
  // A variable without a value makes the condition value null, which matches nothing.
  if (value === 'none') return 'false'
  const hit = operator.matches(value.pattern, actual)
  if (hit !== undefined) return truthOf(hit)
  // A value of another type never matches; whether the negated operator then holds is not documented.
  return operator.negated ? 'unknown' : 'false'
}
