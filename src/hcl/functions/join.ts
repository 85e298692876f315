import { toText } from '../convert.js'
import { addPiece, closeRendering, newRendering } from '../rendering.js'
import type { Call } from '../scope.js'
import { isUnknown, type Value } from '../value.js'
import { listOf } from './arguments.js'

/** `join`: strings of one or more lists with a separator between them; what is known of them is kept. */
export function join(call: Call): Value {
  const separator = toText(call.args[0] ?? null, call.range)
  if (isUnknown(separator)) return separator
  const rendering = newRendering()
  let first = true
  for (const arg of call.args.slice(1)) {
    const list = listOf(call, arg)
    if (isUnknown(list)) return list
    for (const item of list) {
      if (!first) addPiece(rendering, separator)
      first = false
      const refused = addPiece(rendering, toText(item, call.range))
      if (refused) return refused
    }
  }
  return closeRendering(rendering, call.range)
}
