import type { Attribute, Block, Body, Range } from '../../hcl/syntax.js'
import { elementsOf, isUnknown, type Value } from '../../hcl/value.js'
import type { Element, Member, Place } from '../element.js'
import { follow } from './follow.js'
import { elementOfValue, type Located, placeOf, unknownElement } from './located.js'
import { argumentOf } from './module.js'
import { valueIn } from './scope.js'
import type { Setting } from './setting.js'

/** A body with the file it stands in and the setting it is evaluated in. */
export interface Part {
  readonly body: Body
  readonly range: Range
  readonly file: Located['file']
  readonly setting: Setting
}

/** A block inside of a body, in the same file and setting. */
export const inside = (part: Part, block: Block): Part => ({ ...part, body: block.body, range: block.range })

/** Where a body begins. */
export const start = ({ file, range }: Part): Place => file.placeOf(range.start)

/** An object that a body stands for. */
export const objectOf = (part: Part, members: readonly Member[]): Element => ({
  kind: 'object',
  members,
  place: start(part),
})

/** The expression of an argument, if it is given. */
export const locate = ({ file, setting }: Part, attribute: Attribute | undefined): Located | undefined =>
  attribute && { expression: attribute.value, file, setting }

/** Where the value of an argument begins. */
export const placeOfArgument = (part: Part, name: string): Place => {
  const located = locate(part, argumentOf(part.body, name))
  return located ? placeOf(located) : start(part)
}

/** The text of a scalar. */
export const textOf = (e: Element | undefined): string => (e?.kind === 'scalar' ? String(e.value) : '')

/** An argument of one value; undefined when it is left out. */
export function scalar(part: Part, name: string): Element | undefined {
  const located = locate(part, argumentOf(part.body, name))
  if (!located) return
  const value = valueIn(located.setting, located.expression)
  return value === null ? undefined : withVariables(elementOfValue(located, value))
}

/** The values of an argument that is a list or set, each as a text with its own place; undefined when it is left out. */
export function valuesOf(part: Part, name: string): readonly Element[] | undefined {
  const given = locate(part, argumentOf(part.body, name))
  if (!given) return
  const located = follow(given)
  const { expression, setting } = located
  if (expression.kind === 'tuple')
    return expression.items.map((item) => {
      const at = { ...located, expression: item }
      return withVariables(elementOfValue(at, textual(valueIn(setting, item))))
    })
  const value = valueIn(setting, expression)
  if (value === null) return
  if (isUnknown(value)) return [unknownElement(located, value)]
  const elements = elementsOf(value)
  return elements
    ? elements.map((v) => withVariables(elementOfValue(located, textual(v))))
    : [{ kind: 'invalid', message: `\`${name}\` has to be a list`, place: placeOf(located) }]
}

const textual = (value: Value): Value =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : value

/** `&{…}` stands for `${…}`, which Terraform would take for its own. */
const withVariables = (e: Element): Element =>
  e.kind === 'scalar' && typeof e.value === 'string' ? { ...e, value: e.value.replaceAll('&{', '${') } : e
