import type { Expression } from '../../hcl/syntax.js'
import type { Value } from '../../hcl/value.js'
import { argumentOf, blocksOf, type ParsedFile } from './module.js'
import { callerSetting, type Setting } from './setting.js'

/** What a local or variable is: an expression somewhere, a value, or why it is not known. */
export type Definition =
  | { readonly expression: Expression; readonly file: ParsedFile; readonly setting: Setting }
  | { readonly value: Value }
  | { readonly why: string }

/**
 * Where a local or variable gets its value: a local from `locals`; a variable from the call of its module, from a definitions
 * file, or from its default, which a deployment can override and so is noted. Undefined when there is no such name.
 */
export function definitionOf(setting: Setting, root: 'local' | 'var', name: string): Definition | undefined {
  if (root === 'local') {
    for (const { block, file } of blocksOf(setting.module, 'locals')) {
      const local = argumentOf(block.body, name)
      if (local) return { expression: local.value, file, setting: { ...setting, instance: {} } }
    }
    return
  }
  const { call } = setting.module
  const given = call && argumentOf(call.block.body, name)
  const caller = call && callerSetting(setting)
  if (given && caller) return { expression: given.value, file: call.file, setting: caller }
  const defined = call ? undefined : setting.definitions.get(name)
  if (defined !== undefined) return { value: defined }
  const [variable] = blocksOf(setting.module, 'variable', name)
  if (!variable) return
  const fallback = argumentOf(variable.block.body, 'default')
  const label = `\`${setting.module.address}var.${name}\``
  if (!fallback) return { why: `${label} has no default` }
  if (!call) setting.assumed.add(`the default of ${label}`)
  return { expression: fallback.value, file: variable.file, setting: { ...setting, instance: {} } }
}
