import type { Json } from '../case.js'
import { type DocumentKind, errorAt, type Problem, warningAt } from './problem.js'

/** The default quota on the length of a trust policy; an account can have it raised (IAM User Guide, "IAM and AWS STS quotas"). */
export const TRUST_POLICY_QUOTA = 2048

/** The longest document that the API takes at all (IAM API Reference, UpdateAssumeRolePolicy). */
const API_LIMIT = 131_072

/** The characters that count: IAM leaves white space out. */
export const lengthOf = (document: Json): number => JSON.stringify(document).replaceAll(/\s/g, '').length

/**
 * Whether a document is too long. How far the quota can be raised is told differently (4,096 or 8,192 characters), and
 * whether an account raised it cannot be seen, so beyond the default quota it is a warning.
 */
export function lengthProblems(document: Json, kind: DocumentKind): Problem[] {
  const length = lengthOf(document)
  if (length > API_LIMIT)
    return [
      errorAt('length-over-limit', [], `the document has ${length} characters of the ${API_LIMIT} that IAM takes`),
    ]
  return kind === 'trust' && length > TRUST_POLICY_QUOTA
    ? [
        warningAt(
          'length-over-quota',
          [],
          `the document has ${length} characters without white space, and the default quota of a trust policy is ${TRUST_POLICY_QUOTA}`,
        ),
      ]
    : []
}

/** The first character that the API does not take (IAM API Reference, the pattern of PolicyDocument). */
export const FOREIGN_CHARACTER = /[^\t\n\r\u0020-\u00ff]/u

/** The strings of a document that hold a character IAM does not take as such. */
export function characterProblems(value: Json, path: readonly string[] = []): Problem[] {
  if (typeof value === 'string') {
    const c = FOREIGN_CHARACTER.exec(value)?.[0]
    return c === undefined ? [] : [foreignCharacter(c, path)]
  }
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([k, v]: [string, Json]) => [
    ...(FOREIGN_CHARACTER.test(k) ? characterProblems(k, [...path, k]) : []),
    ...characterProblems(v, [...path, k]),
  ])
}

/** The problem of one such character. */
export const foreignCharacter = (c: string, path: readonly string[]): Problem =>
  errorAt(
    'character',
    path,
    `the character U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} is not one that IAM takes in a policy document`,
  )
