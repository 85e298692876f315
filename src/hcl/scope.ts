import type { Range, Reference } from './syntax.js'
import type { Value } from './value.js'

/** A value that was found, and how many of the names it took: `var.a.b` with `used: 2` leaves `.b` to be looked up in the value. */
export interface Resolved {
  readonly value: Value
  readonly used: number
}

/**
 * What the names of an expression mean. `names` is the root and the attribute names that follow it directly
 * (`['data', 'aws_caller_identity', 'current', 'account_id']`); `undefined` says that nothing is known of it.
 */
export interface Scope {
  readonly resolve: (names: readonly string[], reference: Reference) => Resolved | undefined
}

/** A scope inside an evaluation: the variables of `for`, and how much work is left to it. */
export interface Evaluation {
  readonly scope: Scope
  readonly locals: ReadonlyMap<string, Value>
  readonly budget: { left: number }
  readonly depth: number
}

/** What a function is given: its arguments and the place of its call. */
export interface Call {
  readonly name: string
  readonly args: readonly Value[]
  readonly range: Range
}
