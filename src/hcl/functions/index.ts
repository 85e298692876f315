import type { Call } from '../scope.js'
import { isUnknown, unknown, unknownIn, type Value } from '../value.js'
import { CHOICES } from './choices.js'
import { COLLECTIONS } from './collections.js'
import { CONVERSIONS } from './conversions.js'
import { format, formatList } from './formats.js'
import { join } from './join.js'
import { NUMBERS } from './numbers.js'
import { STRINGS } from './strings.js'

/** One of Terraform's functions. What it gets is known, except by those of `LENIENT`. */
export type TerraformFunction = (call: Call) => Value

/** These look at their arguments one by one, and at the parts of collections, and so get unknown ones too. */
const LENIENT = new Map<string, TerraformFunction>([...CHOICES, ...COLLECTIONS])

/** These need everything that they are given. */
const STRICT = new Map<string, TerraformFunction>([...STRINGS, ...NUMBERS, ...CONVERSIONS, ['formatlist', formatList]])

/** These make a string, of which the known pieces are kept. */
const PIECEWISE = new Map<string, TerraformFunction>([
  ['format', format],
  ['join', join],
])

/** The result of a call of one of Terraform's functions (https://developer.hashicorp.com/terraform/language/functions). */
export function callFunction(call: Call): Value {
  const lenient = LENIENT.get(call.name)
  if (lenient) return lenient(call)
  const strict = STRICT.get(call.name)
  const pieces = PIECEWISE.get(call.name)
  if (pieces) return pieces(call)
  if (!strict) return unknown(`function \`${call.name}\` is not evaluated`, call.range)
  for (const arg of call.args) {
    if (isUnknown(arg) && arg.error) return arg
  }
  for (const arg of call.args) {
    const open = unknownIn(arg)
    if (open) return open.pieces ? unknown(open.why, open.range) : open
  }
  return strict(call)
}
