import type { Json } from '../case.js'
import { parseTest, type Test } from '../operators/index.js'
import { isMembers, type Members, shown, valuesAt } from './elementProblems.js'
import { errorAt, type Problem, warningAt } from './problem.js'

/** What is wrong with the conditions of a statement (IAM User Guide, "Condition operators"; "Access Analyzer policy check reference"). */
export function conditionProblems(s: Members, path: readonly string[], variables: boolean): Problem[] {
  const c = s.Condition
  const at = [...path, 'Condition']
  if (c === undefined) return []
  if (!isMembers(c)) return [errorAt('condition-malformed', at, 'the Condition has to be an object of operators')]
  return Object.entries(c).flatMap(([operator, keys]) => {
    const test = parseTest(operator)
    if (!test) return [errorAt('operator-unknown', [...at, operator], unknownOperator(operator))]
    if (!isMembers(keys))
      return [
        errorAt('condition-malformed', [...at, operator], `${shown(operator)} has to hold an object of condition keys`),
      ]
    return Object.entries(keys).flatMap(([key, values]) => [
      ...setOperatorProblems(operator, test, key, s.Effect, [...at, operator, key]),
      ...valueProblems(operator, test, key, values, [...at, operator, key], variables),
    ])
  })
}

const unknownOperator = (operator: string): string =>
  /^(.*:)?nullifexists$/i.test(operator)
    ? `${shown(operator)} is not an operator: \`Null\` has no form with \`IfExists\``
    : `${shown(operator)} is not a condition operator`

/** The keys that can bring several values at once (IAM User Guide, "AWS global condition context keys"). */
const MULTIVALUED =
  /^(aws:(tagkeys|calledvia|principalorgpaths|principalservicenameslist|sourceorgpaths|resourceorgpaths|vpceorgpaths)|sts:(transitivetagkeys|requestcontextproviders)|.*:amr)$/

function setOperatorProblems(
  operator: string,
  { base, set }: Test,
  key: string,
  effect: Json | undefined,
  path: readonly string[],
): Problem[] {
  if (!set) return []
  if (base === 'Null')
    return [
      warningAt(
        'null-with-set-operator',
        path,
        `${shown(operator)} is always ${set === 'ForAllValues' ? 'true' : 'false'}`,
      ),
    ]
  return set === 'ForAllValues' && effect === 'Allow' && !MULTIVALUED.test(key.toLowerCase())
    ? [
        warningAt(
          'for-all-values-single-valued',
          path,
          `${shown(operator)} is also true when the request has no ${shown(key)}, which has one value`,
        ),
      ]
    : []
}

function valueProblems(
  operator: string,
  test: Test,
  key: string,
  values: Json,
  path: readonly string[],
  variables: boolean,
): Problem[] {
  const list = valuesAt(values, path)
  // AWS's text on an empty list contradicts itself.
  if (list.length === 0) return [warningAt('values-empty', path, `the condition on ${shown(key)} has no values`)]
  return list.flatMap(({ value, path: at }) => {
    if (value === null || typeof value === 'object')
      return [errorAt('value-malformed', at, `the value ${shown(value)} is not a string, a number or a boolean`)]
    return textProblems(operator, test, String(value), at, variables)
  })
}

function textProblems(
  operator: string,
  { base }: Test,
  text: string,
  path: readonly string[],
  variables: boolean,
): Problem[] {
  const out: Problem[] = []
  if (!variables && text.includes('${'))
    out.push(
      warningAt(
        'variable-without-version',
        path,
        `${shown(text)} has a policy variable, which is plain text without \`"Version": "2012-10-17"\``,
      ),
    )
  const plain = text.replaceAll(/\$\{[^{}]*\}/g, '')
  if (/^stringequals|^stringnotequals/i.test(nameOf(base)) && plain.includes('*'))
    out.push(
      warningAt(
        'wildcard-without-like',
        path,
        `${shown(text)} has a \`*\`, which is a plain character under ${shown(operator)}`,
      ),
    )
  if (!text.includes('${') && !isOfType(base, text))
    out.push(
      warningAt('value-of-other-type', path, `${shown(text)} is not a value that ${shown(operator)} can compare`),
    )
  return out
}

const nameOf = (base: Test['base']): string => (base === 'Null' ? 'Null' : base.name)

/** A value of each type, against which another of the type can be compared. */
const SAMPLES = ['true', '0', '0.0.0.0', '::', 'arn:aws:iam::123456789012:root']

const isOfType = (base: Test['base'], text: string): boolean =>
  base === 'Null'
    ? /^(true|false)$/i.test(text)
    : SAMPLES.some((sample) => base.matches({ text }, sample) !== undefined)
