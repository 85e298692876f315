import type { Body, Expression, Range } from '../../hcl/syntax.js'

/** An argument of a block, or an item of an object. */
export interface ContainerArgument {
  readonly name: string
  readonly value: Expression
  readonly range: Range
}

/** A block or an object: what holds arguments. */
export interface Container {
  readonly kind: 'block' | 'object'
  readonly arguments: readonly ContainerArgument[]
  /** How many blocks stand in it. */
  readonly blocks: number
  readonly range: Range
}

/** Every block and object of a body, in the order in which they begin. Those in the arguments of a call are left out. */
export function containersOf(body: Body): Container[] {
  return all(body).toSorted((a, b) => a.range.start - b.range.start)
}

const all = (body: Body): Container[] => [
  ...body.attributes.flatMap((a) => inside(a.value)),
  ...body.blocks.flatMap((b): Container[] => [
    {
      kind: 'block',
      arguments: b.body.attributes.map(({ name, value, range }) => ({ name, value, range })),
      blocks: b.body.blocks.length,
      range: b.range,
    },
    ...all(b.body),
  ]),
]

function inside(e: Expression): Container[] {
  if (e.kind === 'tuple') return e.items.flatMap(inside)
  if (e.kind !== 'object') return []
  const items = e.items.flatMap(({ key, value, range }) =>
    key.kind === 'string' ? [{ name: key.value, value, range }] : [],
  )
  return [
    { kind: 'object', arguments: items, blocks: 0, range: e.range },
    ...e.items.flatMap((item) => inside(item.value)),
  ]
}
