import type { Json, RoleFacts } from '../engine/case.js'
import type { Element, Gap, Place } from './element.js'

/** A trust policy that was found in a file, every value of it known. */
export interface TrustPolicyFound {
  readonly policy: Json
  /** The part of the file that holds the policy, and where it begins. */
  readonly text: string
  readonly file: string
  readonly line: number
  readonly column: number
  /** The place of every element, by pointer from the document. */
  readonly places: Readonly<Record<string, Place>>
  /** How the file calls the role, such as `aws_iam_role.deploy`; empty for a bare policy document. */
  readonly label: string
  /** Whether the file is the source of the policy, as against something that a tool printed. */
  readonly source: boolean
  /** Values that were taken from the file though a deployment can give others, such as the default of `var.repo`. */
  readonly assumed: readonly string[]
  /** What the file tells of the role besides. */
  readonly facts: RoleFacts
}

/** Why there is no trust policy: one sentence that names the file, what was looked for and what was found. */
export interface TrustPolicyProblem {
  readonly problem: string
}

/** What a reader makes of a file before the policy is settled. */
export interface PolicySource {
  readonly element: Element
  readonly label: string
  readonly text: string
  readonly start: Place
  readonly source: boolean
  readonly assumed: readonly string[]
  readonly facts: RoleFacts
  /** What has to happen before an unknown value is known, such as `before plan`. */
  readonly when: string
}

/** What a reader answers: a policy, or what is wrong, without the name of the file. */
export type Reading = PolicySource | { readonly problem: string }

const SHOWN = 3

/** What keeps a policy from being known, with places; statements that are known are told too. */
export function problemOfGaps(gaps: readonly Gap[], statements: number, when: string): string {
  const [first, ...others] = gaps.slice(0, SHOWN).map((gap, i) => problemOfGap(gap, i === 0 ? when : undefined))
  const more = gaps.length > SHOWN ? `; ${gaps.length - SHOWN} more values are not known` : ''
  const touched = new Set(gaps.map((g) => statementOf(g.path)))
  const known = Array.from({ length: statements }, (_, i) => i + 1).filter(
    (n) => !touched.has(n) && !touched.has(undefined),
  )
  const rest =
    known.length === 0
      ? ''
      : `; ${known.length === 1 ? 'statement' : 'statements'} ${known.join(', ')} of ${statements} can be read`
  return [first, ...others].join('; ') + more + rest
}

function problemOfGap({ path, element }: Gap, when: string | undefined): string {
  const { file, line, column } = element.place
  const at = `${file}:${line}:${column}: `
  if (element.kind === 'invalid') return `${at}${nameOf(path)}: ${element.message}`
  const cannot = when === undefined ? 'is not known either' : `it cannot be known ${when}`
  const why = element.why === '' ? '' : ` (${element.why})`
  return `${at}${nameOf(path)} is \`${shortened(element.text)}\`${when === undefined ? `, which ${cannot}` : `; ${cannot}`}${why}`
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}

/** The number of the statement that a path leads into, from 1. */
const statementOf = (path: readonly string[]): number | undefined =>
  path[0] !== 'Statement'
    ? undefined
    : path[1] === undefined
      ? undefined
      : /^\d+$/.test(path[1])
        ? Number(path[1]) + 1
        : 1

function nameOf(path: readonly string[]): string {
  const statement = statementOf(path)
  if (path.length === 0) return 'the trust policy'
  if (statement === undefined) return `the value of \`${path[0]}\``
  const inside = path.slice(/^\d+$/.test(path[1] ?? '') ? 2 : 1)
  const name = inside.findLast((t) => !/^\d+$/.test(t))
  return name === undefined ? `statement ${statement}` : `the value of \`${name}\` in statement ${statement}`
}
