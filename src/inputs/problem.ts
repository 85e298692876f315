/** One wrong input, in four parts that are told together. */
export interface InputProblem {
  /** The input's name, for a part of `roles` with its path: `roles[0].then[1].arn`. */
  readonly input: string
  /** The value as it was given; left out when it is a secret or may be one. */
  readonly value?: string
  readonly problem: string
  readonly allowed: string
  readonly fix: string
  /** Where it stands when that is not the step's own workflow; the line is 1-based. */
  readonly place?: { readonly file: string; readonly startLine: number }
}

/** The author of the workflow can put this right; `problems` says how, all of them at once. */
export class ConfigurationError extends Error {
  readonly problems: readonly InputProblem[]

  constructor(problems: readonly InputProblem[]) {
    super(problems.map((p) => `${p.input}: ${p.problem}`).join('; '))
    this.name = 'ConfigurationError'
    this.problems = problems
  }
}
