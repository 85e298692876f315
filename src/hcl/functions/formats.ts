import { printNumber, toBool, toNumber, toText } from '../convert.js'
import { addPiece, closeRendering, newRendering } from '../rendering.js'
import type { Call } from '../scope.js'
import {
  elementsOf,
  isList,
  isSet,
  isUnknown,
  plainValue,
  type Unknown,
  unknown,
  unknownIn,
  type Value,
} from '../value.js'
import { refused } from './arguments.js'

const VERB = /%(-)?(0)?(\d+)?(?:\.(\d+))?(?:\[(\d+)\])?(.)?/gsu

/** The widest field that is filled up. */
const WIDEST = 1000

/**
 * Formats as Go's `fmt` does, for the verbs `s d v q t f` (Terraform documentation, "format"); another verb makes the string
 * unknown. An unknown argument is an unknown piece of it.
 */
export function format(call: Call, args: readonly Value[] = call.args): Value {
  const pattern = toText(args[0] ?? null, call.range)
  if (isUnknown(pattern)) return pattern.pieces ? unknown(pattern.why, pattern.range) : pattern
  const rendering = newRendering()
  let from = 0
  let next = 1
  let most = 0
  for (const found of pattern.matchAll(VERB)) {
    const [whole, , , , , index] = found
    addPiece(rendering, pattern.slice(from, found.index))
    from = found.index + whole.length
    if (whole === '%%') addPiece(rendering, '%')
    else {
      const at = index === undefined ? next : Number(index)
      next = at + 1
      most = Math.max(most, at)
      const refused = addPiece(rendering, field(found, at > 0 ? args[at] : undefined, call))
      if (refused) return refused
    }
  }
  if (most < args.length - 1) return refused(call, 'there are more arguments than the format uses')
  addPiece(rendering, pattern.slice(from))
  return closeRendering(rendering, call.range)
}

/** What one verb prints. */
function field(found: RegExpMatchArray, arg: Value | undefined, call: Call): string | Unknown {
  const [whole, minus, zero, width = '0', precision, , verb] = found
  if (verb === undefined || !'sdvqtf'.includes(verb) || Number(width) > WIDEST || Number(precision ?? 0) > 20) {
    return unknown(`the format \`${whole}\` is not evaluated`, call.range)
  }
  if (arg === undefined) return refused(call, `there is no argument for \`${whole}\``)
  const open = unknownIn(arg)
  if (open) return open.pieces && whole.length > 2 ? unknown(open.why, open.range) : open
  const printed = print(verb, arg, precision, call)
  if (isUnknown(printed)) return printed
  return pad(printed, Number(width), minus !== undefined, zero !== undefined && (verb === 'd' || verb === 'f'))
}

function print(verb: string, arg: Value, precision: string | undefined, call: Call): string | Unknown {
  if (verb === 'v') {
    if (typeof arg === 'object' || arg === null) return JSON.stringify(plainValue(arg))
    return toText(arg, call.range)
  }
  if (verb === 't') {
    const bool = toBool(arg, call.range)
    return isUnknown(bool) ? bool : String(bool)
  }
  if (verb === 's' || verb === 'q') {
    const text = toText(arg, call.range)
    if (isUnknown(text)) return text
    const cut = precision === undefined ? text : [...text].slice(0, Number(precision)).join('')
    return verb === 'q' ? JSON.stringify(cut) : cut
  }
  const number = toNumber(arg, call.range)
  if (isUnknown(number)) return number
  if (verb === 'd') return Number.isInteger(number) ? printNumber(number) : refused(call, 'a whole number is required')
  return number.toFixed(Number(precision ?? 6))
}

function pad(text: string, width: number, left: boolean, zero: boolean): string {
  if (left) return text.padEnd(width)
  if (!zero) return text.padStart(width)
  return text.startsWith('-') ? `-${text.slice(1).padStart(width - 1, '0')}` : text.padStart(width, '0')
}

/** Formats once per element; arguments that are no lists are the same for all. */
export function formatList(call: Call): Value {
  const lists = call.args.map((arg) => (isList(arg) || isSet(arg) ? (elementsOf(arg) ?? []) : undefined))
  const lengths = new Set(lists.filter((list) => list !== undefined).map((list) => list.length))
  if (lengths.size > 1) return refused(call, 'lists of one length are required')
  const count = [...lengths][0] ?? 1
  const texts: Value[] = []
  for (let i = 0; i < count; i++) {
    const text = format(
      call,
      call.args.map((arg, n) => lists[n]?.[i] ?? (lists[n] ? null : arg)),
    )
    if (isUnknown(text)) return text
    texts.push(text)
  }
  return texts
}
