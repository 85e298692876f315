import type { Scope } from '../hcl/scope.js'
import type { Attribute, Block, Expression } from '../hcl/syntax.js'
import { elementsOf, isMap, isUnknown, unknownIn, type Value, type ValueMap } from '../hcl/value.js'
import type { ModuleInstance, Worth } from './moduleInstance.js'
import type { LocatedBlock } from './moduleSource.js'
import type { FilePlace, SourceFile } from './sourceFile.js'

/** An argument: what it is worth, and where it stands. */
export interface Argument extends Worth {
  readonly place: FilePlace
}

/** What stands inside of settings: settings again, or what cannot be known. */
export type Nested =
  | { readonly is: 'settings'; readonly settings: Settings }
  | { readonly is: 'unknown'; readonly why: string; readonly place: FilePlace }

/** Arguments and nested blocks, whatever they are written as: a block, an object, or the value of an expression. */
export interface Settings {
  readonly place: FilePlace
  /** An argument; undefined when there is none. An argument that is `null` counts as none. */
  readonly argument: (name: string) => Argument | undefined
  readonly nested: (name: string) => readonly Nested[]
  /** Where they stand as text of their own, in HCL's native syntax. */
  readonly written?: { readonly file: string; readonly text: string; readonly start: number }
}

/** The settings of a block; those of override files, or of a command line, come before. */
export const settingsOf = ({ block, file, overrides }: LocatedBlock, module: ModuleInstance): Settings =>
  overlay([...overrides, { block, file }].map((b) => blockSettings(b.block, b.file, module)))

/** Settings in which the first that has something counts; nested blocks of a type are taken from one of them. */
export function overlay(layers: readonly Settings[]): Settings {
  const last = layers.at(-1) as Settings
  if (layers.length === 1) return last
  const nested = (name: string) => layers.map((l) => l.nested(name)).find((n) => n.length > 0) ?? []
  const argument = (name: string) => layers.map((l) => l.argument(name)).find((a) => a !== undefined)
  return { ...last, argument, nested }
}

function blockSettings(block: Block, file: SourceFile, module: ModuleInstance, scope?: Scope): Settings {
  const { attributes, blocks } = block.body
  const nested = (name: string): readonly Nested[] => [
    ...blocks.flatMap((b): readonly Nested[] =>
      b.type === name
        ? [{ is: 'settings', settings: blockSettings(b, file, module, scope) }]
        : b.type === 'dynamic' && b.labels[0]?.value === name
          ? dynamicBlocks(b, file, module)
          : [],
    ),
    ...attributes.filter((a) => a.name === name).flatMap((a) => inValue(a, file, module, scope)),
  ]
  return {
    place: file.placeOf(block.typeRange),
    argument: (name) => argumentIn(attributes, name, file, module, scope),
    nested,
    ...(file.json ? {} : { written: { file: file.path, text: file.text, start: block.range.start } }),
  }
}

function argumentIn(
  attributes: readonly Attribute[],
  name: string,
  file: SourceFile,
  module: ModuleInstance,
  scope: Scope | undefined,
): Argument | undefined {
  const found = attributes.find((a) => a.name === name)
  if (!found) return undefined
  const worth = module.worthOf(found.value, scope)
  return worth.value === null ? undefined : { ...worth, place: file.placeOf(found.nameRange) }
}

/** `dynamic "x" { for_each = … content { … } }`, one for each element where the elements are known. */
function dynamicBlocks(block: Block, file: SourceFile, module: ModuleInstance): Nested[] {
  const { attributes, blocks } = block.body
  const content = blocks.find((b) => b.type === 'content')
  const named = attributes.find((a) => a.name === 'iterator')?.value
  const iterator = named?.kind === 'reference' ? named.root : (block.labels[0]?.value ?? '')
  const over = attributes.find((a) => a.name === 'for_each')
  const place = file.placeOf(block.typeRange)
  if (!over || !content) return []
  const { value } = module.worthOf(over.value)
  const elements = elementsOf(value)
  if (isUnknown(value) || !elements) {
    const why = isUnknown(value) ? value.why : 'its `for_each` is no list, set or map'
    return [
      { is: 'unknown', why: `the blocks come from \`dynamic\`, and how many there are is not known: ${why}`, place },
    ]
  }
  const keys: Value[] = isMap(value)
    ? [...value.keys()].toSorted()
    : elements.map((e, i) => (value instanceof Set ? e : i))
  return elements.map((element, i): Nested => {
    const scope: Scope = {
      resolve: (names, reference) => {
        if (names[0] === iterator && names[1] === 'value') return { value: element, used: 2 }
        if (names[0] === iterator && names[1] === 'key') return { value: keys[i] ?? null, used: 2 }
        // Everything else means what it means around the block.
        return {
          value: module.worthOf({ ...reference, steps: reference.steps.slice(0, names.length - 1) }).value,
          used: names.length,
        }
      },
    }
    const settings = blockSettings(content, file, module, scope)
    // The text of one `content` stands for every element, so that it is not to be edited for one of them.
    const { written: _, ...rest } = settings
    return { is: 'settings', settings: elements.length === 1 ? settings : rest }
  })
}

function inValue(a: Attribute, file: SourceFile, module: ModuleInstance, scope: Scope | undefined): Nested[] {
  return expressionSettings(a.value, file, module, scope)
}

/** The settings that an expression stands for, where it does for an object or a list of objects. */
export function expressionSettings(e: Expression, file: SourceFile, module: ModuleInstance, scope?: Scope): Nested[] {
  if (e.kind === 'tuple') return e.items.flatMap((item) => expressionSettings(item, file, module, scope))
  if (e.kind === 'object') return [{ is: 'settings', settings: objectSettings(e, file, module, scope) }]
  const place = file.placeOf(e.range)
  return valueSettings(module.worthOf(e, scope), place)
}

function objectSettings(
  e: Expression & { kind: 'object' },
  file: SourceFile,
  module: ModuleInstance,
  scope: Scope | undefined,
): Settings {
  const item = (name: string) => e.items.find(({ key }) => key.kind === 'string' && key.value === name)
  return {
    place: file.placeOf(e.range),
    argument: (name) => {
      const found = item(name)
      const worth = found && module.worthOf(found.value, scope)
      return found && worth && worth.value !== null ? { ...worth, place: file.placeOf(found.range) } : undefined
    },
    nested: (name) => {
      const found = item(name)
      return found ? expressionSettings(found.value, file, module, scope) : []
    },
    ...(file.json ? {} : { written: { file: file.path, text: file.text, start: e.range.start } }),
  }
}

/** The settings that a value stands for, all of them at one place. */
export function valueSettings({ value, sensitive }: Worth, place: FilePlace): Nested[] {
  if (value === null) return []
  if (isUnknown(value)) return [{ is: 'unknown', why: value.why, place }]
  if (isMap(value)) return [{ is: 'settings', settings: mapSettings(value, sensitive, place) }]
  return (elementsOf(value) ?? []).flatMap((element) => valueSettings({ value: element, sensitive }, place))
}

const mapSettings = (map: ValueMap, sensitive: boolean, place: FilePlace): Settings => ({
  place,
  argument: (name) => {
    const value = map.get(name) ?? null
    return value === null ? undefined : { value, sensitive, place }
  },
  nested: (name) => valueSettings({ value: map.get(name) ?? null, sensitive }, place),
})

/** What keeps an argument from being known, a part of it included. */
export const gapIn = ({ value }: Argument): string | undefined => unknownIn(value)?.why
