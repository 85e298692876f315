import type { InputProblem } from './problem.js'

/** What a value has to be, and how to put it right. */
export interface Rule {
  readonly problem: string
  readonly allowed: string
  readonly fix: string
}

/** Reads inputs one by one and collects what is wrong with them instead of stopping at the first. */
export interface Reader {
  readonly problems: readonly InputProblem[]
  report(problem: InputProblem): void
  text(name: string): string
  /** The text, or undefined when it is empty. */
  optional(name: string): string | undefined
  /** The text when it is empty or matches, else a problem and undefined. */
  matching(name: string, pattern: RegExp, rule: Rule): string | undefined
  flag(name: string): boolean
  /** One value per line, without the empty ones. */
  lines(name: string): string[]
  /** A whole number from `least` to `most`, or undefined when it is empty or wrong. */
  integer(name: string, least: number, most: number, fix: string): number | undefined
  choice<T extends string>(name: string, allowed: readonly [T, ...T[]]): T
}

const TRUE = ['true', 'True', 'TRUE']
const FALSE = ['', 'false', 'False', 'FALSE']

/** A reader over the inputs of a step. */
export function readerOf(getInput: (name: string) => string): Reader {
  const problems: InputProblem[] = []
  const report = (problem: InputProblem) => void problems.push(problem)
  const reader: Reader = {
    problems,
    report,
    text: getInput,
    optional: (name) => getInput(name) || undefined,
    matching: (name, pattern, rule) => {
      const value = getInput(name)
      if (value === '' || pattern.test(value)) return value || undefined
      report({ input: name, value, ...rule })
      return undefined
    },
    flag: (name) => {
      const value = getInput(name)
      if (TRUE.includes(value)) return true
      if (FALSE.includes(value)) return false
      report({
        input: name,
        value,
        problem: 'is neither true nor false',
        allowed: '`true` or `false`',
        fix: `set \`${name}\` to \`true\` or \`false\`, or remove it`,
      })
      return false
    },
    lines: (name) =>
      getInput(name)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    integer: (name, least, most, fix) => {
      const value = getInput(name)
      if (value === '') return undefined
      const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
      if (number >= least && number <= most) return number
      const problem = Number.isNaN(number) ? 'is no whole number' : `is not between ${least} and ${most}`
      report({ input: name, value, problem, allowed: `a whole number from ${least} to ${most}`, fix })
      return undefined
    },
    choice: (name, allowed) => {
      const value = getInput(name)
      const chosen = allowed.find((a) => a === value)
      if (chosen !== undefined || value === '') return chosen ?? allowed[0]
      const words = allowed.map((a) => `\`${a}\``).join(' or ')
      report({
        input: name,
        value,
        problem: 'is not one of its values',
        allowed: words,
        fix: `set \`${name}\` to ${words}`,
      })
      return allowed[0]
    },
  }
  return reader
}
