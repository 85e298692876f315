import { evaluate } from '../hcl/evaluate.js'
import type { Resolved, Scope } from '../hcl/scope.js'
import type { Expression, Range, Reference } from '../hcl/syntax.js'
import { failure, unknown, type Value } from '../hcl/value.js'
import type { LocatedAttribute, LocatedBlock, ModuleSource } from './moduleSource.js'
import { convertTo } from './typeConstraint.js'

/** A value, and whether a variable that is declared `sensitive` has a part in it. */
export interface Worth {
  readonly value: Value
  readonly sensitive: boolean
}

/** One use of a module, the root's included: its blocks, and what names mean in them. */
export interface ModuleInstance {
  readonly source: ModuleSource
  /** `''` for the root, else `module.a.module.b.`. */
  readonly address: string
  readonly worthOf: (expression: Expression, among?: Scope) => Worth
}

/** What a module gets from outside. */
export interface ModuleSurroundings {
  readonly address: string
  /** Relative to the root module, as `path.module` gives it. */
  readonly path: string
  readonly workspace: string
  /** The value that a variable is given, or undefined for its default. */
  readonly input: (name: string, type: Expression | undefined) => Worth | undefined
  /** The value of an output of a module that is called here. */
  readonly output: (module: string, name: string, range: Range) => Worth
}

/** Opens a module. Values are worked out when they are asked for, each once. */
export function openModule(source: ModuleSource, outside: ModuleSurroundings): ModuleInstance {
  const known = new Map<string, Worth>()
  const underWay = new Set<string>()
  // What the evaluation under way has touched; evaluations nest, and each adds its own to the outer one.
  let sensitive = false
  const worthOf = (expression: Expression, among: Scope = scope): Worth => {
    const before = sensitive
    sensitive = false
    const worth = { value: evaluate(expression, among), sensitive }
    sensitive ||= before
    return worth
  }
  const once = (name: string, range: Range, work: () => Worth): Resolved => {
    if (underWay.has(name)) return { value: failure(`\`${name}\` refers to itself`, range), used: 2 }
    let worth = known.get(name)
    if (!worth) {
      underWay.add(name)
      worth = work()
      underWay.delete(name)
      known.set(name, worth)
    }
    sensitive ||= worth.sensitive
    return { value: worth.value, used: 2 }
  }
  const scope: Scope = {
    resolve: (names, reference) => {
      const [root, name = ''] = names
      const { range } = reference
      if (root === 'var')
        return once(`var.${name}`, range, () => variable(source.variables.get(name), name, outside, range, worthOf))
      if (root === 'local')
        return once(`local.${name}`, range, () => local(source.locals.get(name), name, range, worthOf))
      if (root === 'module') {
        const worth = moduleOutput(names, reference, outside)
        sensitive ||= worth.value.sensitive
        return { value: worth.value.value, used: worth.used }
      }
      if (root === 'terraform' && (name === 'workspace' || name === 'env')) return { value: outside.workspace, used: 2 }
      if (root === 'path' && name === 'module') return { value: outside.path, used: 2 }
      if (root === 'path' && name === 'root') return { value: '.', used: 2 }
      return { value: unknown(reasonOf(names), range), used: names.length }
    },
  }
  return { source, address: outside.address, worthOf }
}

function variable(
  declared: LocatedBlock | undefined,
  name: string,
  outside: ModuleSurroundings,
  range: Range,
  worthOf: (e: Expression) => Worth,
): Worth {
  if (!declared) return { value: failure(`no variable \`${name}\` is declared`, range), sensitive: false }
  const argument = (key: string): Expression | undefined =>
    [...declared.overrides, declared].flatMap(({ block }) => block.body.attributes).find((a) => a.name === key)?.value
  const [type, fallback, hidden, nullable] = ['type', 'default', 'sensitive', 'nullable'].map(argument)
  const given = outside.input(name, type)
  const secret = hidden?.kind === 'literal' && hidden.value === true
  const isUnset =
    given === undefined || (given.value === null && nullable?.kind === 'literal' && nullable.value === false)
  if (isUnset && !fallback)
    return { value: unknown(`variable \`${name}\` has no default and is given no value`, range), sensitive: secret }
  const worth = isUnset && fallback ? worthOf(fallback) : (given as Worth)
  return { value: convertTo(type, worth.value, range), sensitive: secret || worth.sensitive }
}

const local = (
  found: LocatedAttribute | undefined,
  name: string,
  range: Range,
  worthOf: (e: Expression) => Worth,
): Worth =>
  found
    ? worthOf(found.attribute.value)
    : { value: failure(`no local value \`${name}\` is declared`, range), sensitive: false }

function moduleOutput(
  names: readonly string[],
  { range, steps }: Reference,
  outside: ModuleSurroundings,
): { value: Worth; used: number } {
  const [, module = '', output] = names
  const open = {
    value: unknown(`\`module.${module}\` is used more than once, by \`count\` or \`for_each\``, range),
    sensitive: false,
  }
  if (output === undefined)
    return { value: steps.length > 1 ? open : outside.output(module, '', range), used: names.length }
  return { value: outside.output(module, output, range), used: 3 }
}

/** Why a name has no value before plan. */
function reasonOf(names: readonly string[]): string {
  const [root = '', a = '', b = ''] = names
  if (root === 'data')
    return a === 'terraform_remote_state'
      ? `\`data.${a}.${b}\` holds what another state has, which is read during plan`
      : `\`data.${a}.${b}\` is a data source, which is read during plan`
  if (root === 'each') return `\`each.${a}\` is another for every instance of \`for_each\``
  if (root === 'count') return '`count.index` is another for every instance of `count`'
  if (root === 'terraform' || root === 'path' || root === 'self')
    return `\`${names.join('.')}\` is not known before Terraform runs`
  if (root === 'ephemeral') return `\`ephemeral.${a}.${b}\` is an ephemeral resource, which is opened during plan`
  return names.length > 1
    ? `\`${root}.${a}\` is a resource, whose values stand in the state`
    : `\`${root}\` is not known`
}
