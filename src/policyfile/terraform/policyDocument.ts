import type { Attribute, Block, Body, Range } from '../../hcl/syntax.js'
import { elementsOf, isUnknown, type Value } from '../../hcl/value.js'
import type { Element, Member, Place } from '../element.js'
import { follow } from './follow.js'
import { elementOfValue, type Located, placeOf, unknownElement } from './located.js'
import { argumentOf, type PlacedBlock } from './module.js'
import { valueIn } from './scope.js'
import type { Setting } from './setting.js'

/** A body with the file it stands in and the setting it is evaluated in. */
interface Part {
  readonly body: Body
  readonly range: Range
  readonly file: Located['file']
  readonly setting: Setting
}

/** The arguments that merge other documents into this one; what comes out is known to the provider alone. */
const MERGED = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json']

/**
 * The document that `data "aws_iam_policy_document"` renders (AWS provider documentation, "aws_iam_policy_document"): the
 * version `2012-10-17` and the effect `Allow` unless they are given, one value as a scalar and more as a list, conditions of one
 * test and variable put together, `&{…}` for a policy variable. Lists keep the order in which they are written.
 */
export function documentOfBlock({ block, file }: PlacedBlock, setting: Setting): Element {
  const part: Part = { body: block.body, range: block.range, file, setting }
  for (const name of MERGED) {
    const merged = locate(part, argumentOf(block.body, name))
    const value = merged && valueIn(merged.setting, merged.expression)
    if (merged && value !== null && !(Array.isArray(value) && value.length === 0))
      return unknownOf(merged, 'other documents are merged into this one')
  }
  const version = scalar(part, 'version')
  const id = scalar(part, 'policy_id')
  const statements = block.body.blocks.flatMap((inner) => statementsOf(part, inner))
  return objectOf(part, [
    { key: 'Version', value: version ?? { kind: 'scalar', value: '2012-10-17', place: start(part) } },
    ...(id ? [{ key: 'Id', value: id }] : []),
    { key: 'Statement', value: { kind: 'list', items: statements, place: statements[0]?.place ?? start(part) } },
  ])
}

function statementsOf(document: Part, block: Block): Element[] {
  if (isDynamic(block, 'statement')) return [dynamicElement(document, block)]
  if (block.type !== 'statement') return []
  const part = inside(document, block)
  const dynamic = block.body.blocks.find((b) => isDynamic(b, 'principals', 'not_principals', 'condition'))
  if (dynamic) return [dynamicElement(part, dynamic)]
  const sid = scalar(part, 'sid')
  const effect = scalar(part, 'effect') ?? { kind: 'scalar', value: 'Allow', place: start(part) }
  const lists = [
    ['Action', 'actions'],
    ['NotAction', 'not_actions'],
    ['Resource', 'resources'],
    ['NotResource', 'not_resources'],
  ].flatMap(([key = '', argument = '']): Member[] => {
    const values = valuesOf(part, argument)
    return values === undefined || values.length === 0
      ? []
      : [{ key, value: oneOrMore(values, placeOfArgument(part, argument)) }]
  })
  const principals = [
    ['Principal', 'principals'],
    ['NotPrincipal', 'not_principals'],
  ].flatMap(([key = '', type = '']): Member[] => {
    const value = principalsOf(part, type)
    return value ? [{ key, value }] : []
  })
  const condition = conditionOf(part)
  const empty = sid?.kind === 'scalar' && (sid.value === '' || sid.value === null)
  return [
    objectOf(part, [
      ...(sid && !empty ? [{ key: 'Sid', value: sid }] : []),
      { key: 'Effect', value: effect },
      ...lists.slice(0, 4),
      ...principals,
      ...(condition ? [{ key: 'Condition', value: condition }] : []),
    ]),
  ]
}

function principalsOf(statement: Part, type: string): Element | undefined {
  const blocks = statement.body.blocks.filter((b) => b.type === type).map((b) => inside(statement, b))
  const entries = blocks.map((part) => ({
    type: scalar(part, 'type'),
    values: valuesOf(part, 'identifiers') ?? [],
    part,
  }))
  const [first] = entries
  if (!first) return
  const open = entries.find((e) => e.type?.kind !== 'scalar')
  if (open) return open.type ?? { kind: 'invalid', message: '`type` is missing', place: start(open.part) }
  const groups = group(
    entries.map((e) => ({ key: textOf(e.type), values: e.values, place: placeOfArgument(e.part, 'identifiers') })),
  )
  const [only] = groups
  const value = only?.values[0]
  if (groups.length === 1 && only?.key === '*' && only.values.length === 1 && textOf(value) === '*' && value)
    return value
  return objectOf(
    first.part,
    groups.map((g) => ({ key: g.key, value: oneOrMore(g.values, g.place) })),
  )
}

function conditionOf(statement: Part): Element | undefined {
  const parts = statement.body.blocks.filter((b) => b.type === 'condition').map((b) => inside(statement, b))
  const entries = parts.map((part) => ({
    part,
    test: scalar(part, 'test'),
    variable: scalar(part, 'variable'),
    values: valuesOf(part, 'values') ?? [],
  }))
  const [first] = entries
  if (!first) return
  for (const { test, variable, part } of entries) {
    const open = [test, variable].find((e) => e?.kind !== 'scalar')
    if (test === undefined || variable === undefined)
      return { kind: 'invalid', message: '`test` or `variable` is missing', place: start(part) }
    if (open) return open
  }
  const tests = [...new Set(entries.map((e) => textOf(e.test)))]
  return objectOf(
    first.part,
    tests.map((test) => {
      const ours = entries.filter((e) => textOf(e.test) === test)
      const keys = group(
        ours.map((e) => ({ key: textOf(e.variable), values: e.values, place: placeOfArgument(e.part, 'values') })),
      )
      const part = ours[0]?.part ?? first.part
      return {
        key: test,
        value: objectOf(
          part,
          keys.map((k) => ({ key: k.key, value: oneOrMore(k.values, k.place) })),
        ),
      }
    }),
  )
}

interface Group {
  readonly key: string
  readonly values: readonly Element[]
  readonly place: Place
}

/** Values under one key put together, the place that of the first. */
function group(entries: readonly Group[]): Group[] {
  const keys = [...new Set(entries.map((e) => e.key))]
  return keys.map((key) => {
    const ours = entries.filter((e) => e.key === key)
    return { key, values: ours.flatMap((e) => e.values), place: (ours[0] as Group).place }
  })
}

const oneOrMore = (values: readonly Element[], place: Place): Element =>
  values.length === 1 ? (values[0] as Element) : { kind: 'list', items: values, place }

const isDynamic = (block: Block, ...types: readonly string[]): boolean =>
  block.type === 'dynamic' && types.includes(block.labels[0]?.value ?? '')

const dynamicElement = (part: Part, block: Block): Element => ({
  kind: 'unknown',
  text: `dynamic "${block.labels[0]?.value ?? ''}"`,
  why: 'the blocks that it makes are not worked out',
  place: part.file.placeOf(block.range.start),
})

const inside = (part: Part, block: Block): Part => ({ ...part, body: block.body, range: block.range })

const start = ({ file, range }: Part): Place => file.placeOf(range.start)

const objectOf = (part: Part, members: readonly Member[]): Element => ({ kind: 'object', members, place: start(part) })

const locate = ({ file, setting }: Part, attribute: Attribute | undefined): Located | undefined =>
  attribute && { expression: attribute.value, file, setting }

const placeOfArgument = (part: Part, name: string): Place => {
  const located = locate(part, argumentOf(part.body, name))
  return located ? placeOf(located) : start(part)
}

const textOf = (e: Element | undefined): string => (e?.kind === 'scalar' ? String(e.value) : '')

const unknownOf = (located: Located, why: string): Element =>
  unknownElement(located, { unknown: true, why, range: located.expression.range, error: false })

/** An argument of one value; undefined when it is left out. */
function scalar(part: Part, name: string): Element | undefined {
  const located = locate(part, argumentOf(part.body, name))
  if (!located) return
  const value = valueIn(located.setting, located.expression)
  return value === null ? undefined : withVariables(elementOfValue(located, value))
}

/** The values of an argument that is a list or set, each as a text with its own place; undefined when it is left out. */
function valuesOf(part: Part, name: string): readonly Element[] | undefined {
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
