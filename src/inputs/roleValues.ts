import { DURATION, type Limit } from './limits.js'
import type { InputProblem } from './problem.js'

/** Takes what is wrong with an input. */
export type Report = (problem: InputProblem) => void

/**
 * Reads the ARN of a role, without the spaces around it; empty when there is none. An empty ARN is not wrong YAML: the
 * variable behind it is not visible to this event, which is told as a refusal.
 */
export function readArn(value: unknown, path: string, report: Report): string {
  if (typeof value === 'string') return value.trim()
  if (value === null) return ''
  const given = value === undefined ? 'is missing' : 'is no text'
  report({
    input: path,
    problem: given,
    allowed: '`arn:PARTITION:iam::ACCOUNT:role/NAME`',
    fix: 'write the ARN of the role to assume',
  })
  return ''
}

/**
 * Reads a text; undefined when there is none or it does not match.
 * @param secret whether a wrong value is left out of the problem
 */
export function readText(
  value: unknown,
  path: string,
  limit: Limit | undefined,
  secret: boolean,
  report: Report,
): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  // A number such as an account or an external ID of digits loses leading zeros in YAML unless it is quoted.
  if (typeof value !== 'string') {
    report({ input: path, problem: 'is no text', allowed: 'a text', fix: 'put the value in quotes' })
    return undefined
  }
  if (!limit || limit.pattern.test(value)) return value
  const { problem, allowed, fix } = limit
  report({ input: path, problem, allowed, fix, ...(secret ? {} : { value }) })
  return undefined
}

/** Reads the seconds a session is to last; undefined when none are given or STS takes no such number. */
export function readDuration(value: unknown, path: string, report: Report): number | undefined {
  if (value === undefined || value === null) return undefined
  const { least, most } = DURATION
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
  const problem = typeof value === 'number' ? `is not between ${least} and ${most}` : 'is no whole number'
  report({
    input: path,
    value: String(value),
    problem,
    allowed: `a whole number from ${least} to ${most}`,
    fix: 'write the seconds the session is to last, or leave it out',
  })
  return undefined
}

/** Reads whether AWS is meant to let the role be assumed: `granted` unless it says `refused`. */
export function readExpect(value: unknown, path: string, report: Report): 'granted' | 'refused' {
  if (value === undefined || value === null || value === 'granted') return 'granted'
  if (value === 'refused') return 'refused'
  report({
    input: path,
    value: String(value),
    problem: 'is not one of its values',
    allowed: '`granted` or `refused`',
    fix: 'set `expect` to `granted` or `refused`, or remove it',
  })
  return 'granted'
}
