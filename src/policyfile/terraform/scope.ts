import { evaluate } from '../../hcl/evaluate.js'
import type { Resolved, Scope } from '../../hcl/scope.js'
import type { Expression, Reference } from '../../hcl/syntax.js'
import { unknown, type Value } from '../../hcl/value.js'
import { resourceAttribute } from './attributes.js'
import { definitionOf } from './definition.js'
import type { Setting } from './setting.js'

/** The value of an expression in a setting. */
export const valueIn = (setting: Setting, expression: Expression): Value => evaluate(expression, scopeOf(setting))

/** What names mean in a module: locals, variables, the instance, and the attributes that follow from the configuration alone. */
export const scopeOf = (setting: Setting): Scope => ({
  resolve: (names, reference) => resolve(setting, names, reference),
})

/** How many names may lead to each other. */
const DEPTH = 100

function resolve(setting: Setting, names: readonly string[], reference: Reference): Resolved | undefined {
  const [root, name = ''] = names
  const { range } = reference
  if (root === 'each') return eachOf(setting, name, reference)
  if (root === 'count') {
    const { index } = setting.instance
    return index === undefined ? undefined : { value: index, used: 2 }
  }
  if (root === 'local' || root === 'var') {
    const key = `${setting.module.address}${root}.${name}`
    if (--setting.budget.left < 0 || setting.pending.size > DEPTH)
      return { value: unknown('the configuration is too large to be evaluated', range), used: 2 }
    if (setting.pending.has(key)) return { value: unknown(`\`${root}.${name}\` refers to itself`, range), used: 2 }
    const definition = definitionOf(setting, root, name)
    if (definition === undefined) return
    if ('why' in definition) return { value: unknown(definition.why, range), used: 2 }
    if ('value' in definition) return { value: definition.value, used: 2 }
    setting.pending.add(key)
    const value = valueIn(definition.setting, definition.expression)
    setting.pending.delete(key)
    return { value, used: 2 }
  }
  return resourceAttribute(setting, reference)
}

function eachOf({ instance }: Setting, name: string, { range }: Reference): Resolved | undefined {
  if (!instance.each || (name !== 'key' && name !== 'value')) return
  const value = instance.each[name]
  return { value: value === undefined ? unknown(`\`each.${name}\` is not known`, range) : value, used: 2 }
}
