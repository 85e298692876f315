import { unify } from '../convert.js'
import { elementsOf, isUnknown, unknownIn, type Value } from '../value.js'
import { refused } from './arguments.js'
import type { TerraformFunction } from './index.js'

/** Functions that choose one of their arguments. They stop at the first that is not known, for it might be the one. */
export const CHOICES: readonly (readonly [string, TerraformFunction])[] = [
  [
    'try',
    (call) =>
      call.args.find((arg) => !(isUnknown(arg) && arg.error)) ??
      nullOr(call.args, refused(call, 'every argument fails')),
  ],
  ['can', ({ args }) => (isUnknown(args[0] ?? null) ? cannot(args[0]) : true)],
  [
    'coalesce',
    (call) => {
      const refusedArg = call.args.find((arg) => isUnknown(arg) && arg.error)
      if (refusedArg !== undefined) return refusedArg
      const found = unify(call.args).find((arg) => arg !== null && arg !== '')
      return found ?? refused(call, 'every argument is null or empty')
    },
  ],
  [
    'coalescelist',
    (call) => {
      for (const arg of call.args) if (isUnknown(arg) || (elementsOf(arg)?.length ?? 0) > 0) return arg
      return refused(call, 'every argument is empty')
    },
  ],
  ['sensitive', ({ args }) => args[0] ?? null],
  ['nonsensitive', ({ args }) => args[0] ?? null],
]

const nullOr = (args: readonly Value[], otherwise: Value): Value => (args.includes(null) ? null : otherwise)

const cannot = (arg: Value | undefined): Value => {
  const open = arg === undefined ? undefined : unknownIn(arg)
  return open && !open.error ? open : false
}
