import type { Block } from '../../hcl/syntax.js'
import type { Element, Member, Place } from '../element.js'
import { argumentOf } from './module.js'
import { inside, objectOf, type Part, placeOfArgument, scalar, start, textOf, valuesOf } from './part.js'

/** The statement that a `statement` block renders; one with blocks that are made by others is unknown. */
export function statementOf(document: Part, block: Block): Element {
  const part = inside(document, block)
  const dynamic = dynamicIn(part)
  if (dynamic) return dynamic
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
  return objectOf(part, [
    ...(sid && !empty ? [{ key: 'Sid', value: sid }] : []),
    { key: 'Effect', value: effect },
    ...lists.slice(0, 4),
    ...principals,
    ...(condition ? [{ key: 'Condition', value: condition }] : []),
  ])
}

/** What a body leaves to `dynamic` blocks, as an unknown; undefined when there are none. In JSON they look like an argument. */
export function dynamicIn({ body, file }: Part): Element | undefined {
  const block = body.blocks.find((b) => b.type === 'dynamic')
  const range = block?.range ?? argumentOf(body, 'dynamic')?.range
  return (
    range && {
      kind: 'unknown',
      text: block ? `dynamic "${block.labels[0]?.value ?? ''}"` : 'dynamic',
      why: 'the blocks that it makes are not worked out',
      place: file.placeOf(range.start),
    }
  )
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
