import type { Resolved } from '../../hcl/scope.js'
import type { Reference } from '../../hcl/syntax.js'
import { serviceDomain } from '../roleWanted.js'
import { argumentOf, blocksOf, type PlacedBlock } from './module.js'
import { valueIn } from './scope.js'
import type { Setting } from './setting.js'

/** A reference to an attribute of a resource or data source, `[…]` of an instance left aside, and how many of its names that took. */
export interface AttributeReference {
  readonly mode: 'resource' | 'data'
  readonly type: string
  readonly name: string
  readonly attribute: string
  readonly used: number
}

/** Reads `type.name.attribute`, `type.name[…].attribute` and the same after `data.`. */
export function attributeReference({ root, steps }: Reference): AttributeReference | undefined {
  const data = root === 'data'
  const names = [root]
  let used = 1
  for (const step of steps) {
    if (step.kind === 'splat') return
    if (step.kind === 'attribute') names.push(step.name)
    else if (names.length !== (data ? 3 : 2)) return
    used++
    if (names.length === (data ? 4 : 3)) break
  }
  const [type, name, attribute] = data ? names.slice(1) : names
  if (type === undefined || name === undefined || attribute === undefined) return
  return { mode: data ? 'data' : 'resource', type, name, attribute, used }
}

/** How a resource names its provider configuration, empty for the default one. */
export function providerOf({ block, file }: PlacedBlock): string {
  const provider = argumentOf(block.body, 'provider')?.value.range
  return provider ? file.text.slice(provider.start, provider.end) : ''
}

/**
 * The attributes that follow from the configuration and the account of the role: who the provider is, and the ARNs of OIDC
 * providers, roles and users (IAM User Guide, "IAM identifiers"). Only those made through the provider configuration of the
 * role, for another may be of another account.
 */
export function resourceAttribute(setting: Setting, reference: Reference): Resolved | undefined {
  const ref = attributeReference(reference)
  const [found] = ref ? blocksOf(setting.module, ref.mode, ref.type, ref.name) : []
  if (!ref || !found || providerOf(found) !== setting.provider) return
  const value = attributeOf(setting, ref, found)
  return value === undefined ? undefined : { value, used: ref.used }
}

function attributeOf(setting: Setting, ref: AttributeReference, found: PlacedBlock): string | undefined {
  const { account, partition } = setting.wanted
  switch (`${ref.mode} ${ref.type}.${ref.attribute}`) {
    case 'data aws_caller_identity.account_id':
    case 'data aws_caller_identity.id':
      return account
    case 'data aws_partition.partition':
    case 'data aws_partition.id':
      return partition
    case 'data aws_partition.dns_suffix':
      return serviceDomain(partition)
    case 'resource aws_iam_openid_connect_provider.arn':
    case 'data aws_iam_openid_connect_provider.arn': {
      const url = textOf(setting, found, 'url')
      return url === undefined
        ? textOf(setting, found, 'arn')
        : arnOf(setting, `oidc-provider/${url.replace(/^https:\/\//, '')}`)
    }
    case 'resource aws_iam_role.arn':
      return named(setting, found, 'role')
    case 'resource aws_iam_user.arn':
      return named(setting, found, 'user')
    case 'resource aws_iam_role.name':
    case 'resource aws_iam_user.name':
      return textOf(setting, found, 'name')
    default:
      return
  }
}

function named(setting: Setting, found: PlacedBlock, kind: string): string | undefined {
  const name = textOf(setting, found, 'name')
  const path = argumentOf(found.block.body, 'path') ? textOf(setting, found, 'path') : '/'
  return name === undefined || path === undefined ? undefined : arnOf(setting, `${kind}${path}${name}`)
}

const arnOf = ({ wanted }: Setting, resource: string): string | undefined =>
  wanted.account === undefined || wanted.partition === undefined
    ? undefined
    : `arn:${wanted.partition}:iam::${wanted.account}:${resource}`

/** The text of an argument, when it is the same for every instance of the resource. */
function textOf(setting: Setting, { block }: PlacedBlock, argument: string): string | undefined {
  const expression = argumentOf(block.body, argument)?.value
  const key = `${setting.module.address}${block.type}.${block.labels.map((l) => l.value).join('.')}.${argument}`
  if (!expression || setting.pending.has(key)) return
  setting.pending.add(key)
  const value = valueIn({ ...setting, instance: {} }, expression)
  setting.pending.delete(key)
  return typeof value === 'string' ? value : undefined
}
