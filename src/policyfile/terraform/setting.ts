import type { Value } from '../../hcl/value.js'
import type { RoleWanted } from '../roleWanted.js'
import type { Module } from './module.js'

/** One of the things that a block with `for_each` or `count` makes. An empty one is that of a block without. */
export interface Instance {
  readonly each?: { readonly key: Value; readonly value: Value }
  readonly index?: Value
}

/** In what expressions are evaluated: the module, what is known of the account, and the values given from outside. */
export interface Setting {
  readonly module: Module
  readonly wanted: RoleWanted
  /** The provider configuration of the role as written, empty for the default one: the account that is known is that one's. */
  readonly provider: string
  /** Values of the root module's variables from definitions files. */
  readonly definitions: ReadonlyMap<string, Value>
  readonly instance: Instance
  readonly assumed: Set<string>
  /** What is being evaluated, so that what refers to itself comes to an end. */
  readonly pending: Set<string>
  /** How much may still be looked up. */
  readonly budget: { left: number }
}

/** The setting of the module that calls this one; its account is known only when the call passes no providers of its own. */
export function callerSetting(setting: Setting): Setting | undefined {
  const { call } = setting.module
  if (!call) return
  const passed = call.block.body.attributes.some((a) => a.name === 'providers') || setting.provider !== ''
  return {
    ...setting,
    module: call.from,
    // The calls that `for_each` or `count` makes are taken together: what tells them apart is not known.
    instance: {},
    provider: '',
    ...(passed ? { wanted: {} } : {}),
  }
}
