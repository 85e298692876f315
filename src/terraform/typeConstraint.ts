import { toBool, toNumber, toSet, toText, unify } from '../hcl/convert.js'
import { evaluate } from '../hcl/evaluate.js'
import type { Expression, Range } from '../hcl/syntax.js'
import { elementsOf, failure, isMap, isUnknown, type Value } from '../hcl/value.js'

/** Whether a value from the environment is taken as the text it is, and not as an expression (Terraform, "Environment Variables"). */
export function isPrimitive(type: Expression | undefined): boolean {
  const name = wordOf(type)
  return type === undefined || name === 'string' || name === 'number' || name === 'bool'
}

/**
 * A value brought to the type that a variable declares
 * (https://developer.hashicorp.com/terraform/language/expressions/type-constraints); attributes that are `optional` get their
 * defaults. `null` stays.
 */
export function convertTo(type: Expression | undefined, value: Value, range: Range): Value {
  if (value === null || isUnknown(value) || type === undefined) return value
  const word = wordOf(type)
  if (word === 'string') return toText(value, range)
  if (word === 'number') return toNumber(value, range)
  if (word === 'bool') return toBool(value, range)
  if (type.kind !== 'call') return value
  const [inner] = type.args
  switch (type.name) {
    case 'list': {
      const elements = elementsOf(value)
      return elements && !isMap(value)
        ? unify(elements.map((e) => convertTo(inner, e, range)))
        : mismatch('list', range)
    }
    case 'set': {
      const elements = elementsOf(value)
      return elements && !isMap(value)
        ? toSet(
            elements.map((e) => convertTo(inner, e, range)),
            range,
          )
        : mismatch('set', range)
    }
    case 'map':
      return isMap(value) ? mapped(value, (e) => convertTo(inner, e, range)) : mismatch('map', range)
    case 'object':
      return inner?.kind === 'object' && isMap(value) ? toObject(inner, value, range) : mismatch('object', range)
    default:
      return value
  }
}

const mismatch = (type: string, range: Range): Value => failure(`a ${type} is required`, range)

const mapped = (value: ReadonlyMap<string, Value>, convert: (v: Value) => Value): Value =>
  new Map([...value].map(([k, v]) => [k, convert(v)]))

function toObject(type: Expression & { kind: 'object' }, value: ReadonlyMap<string, Value>, range: Range): Value {
  const out = new Map<string, Value>()
  for (const { key, value: declared } of type.items) {
    if (key.kind !== 'string') continue
    const optional = declared.kind === 'call' && declared.name === 'optional' ? declared.args : undefined
    const given = value.get(key.value)
    const whenAbsent = optional?.[1] ? evaluate(optional[1], { resolve: () => undefined }) : null
    if (given === undefined && !optional) return failure(`the attribute \`${key.value}\` is required`, range)
    const chosen = given === undefined || (given === null && optional?.[1]) ? whenAbsent : given
    out.set(key.value, convertTo(optional ? optional[0] : declared, chosen, range))
  }
  return out
}

/** `string`, or the old form `"string"`. */
const wordOf = (type: Expression | undefined): string | undefined =>
  type?.kind === 'reference' && type.steps.length === 0 ? type.root : type?.kind === 'string' ? type.value : undefined
