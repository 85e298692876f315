import { isUnknown, type Value } from '../../hcl/value.js'
import { type Candidate, chooseRole, type RoleName } from '../chooseRole.js'
import type { RoleWanted } from '../roleWanted.js'
import type { Reading } from '../trustPolicy.js'
import { providerOf } from './attributes.js'
import { instancesOf } from './instances.js'
import { writtenAs } from './located.js'
import { argumentOf, blocksOf, localSource, type Module, type ParsedFile, type PlacedBlock } from './module.js'
import { readPolicyExpression } from './policyExpression.js'
import { valueIn } from './scope.js'
import type { Instance, Setting } from './setting.js'

interface ConfiguredRole extends Candidate {
  readonly placed: PlacedBlock
  readonly setting: Setting
}

/** What a directory of Terraform files holds besides its modules. */
export interface Configuration {
  readonly modules: readonly Module[]
  readonly definitions: ReadonlyMap<string, Value>
  /** When one file was asked for: only its roles count; the others are there for what it refers to. */
  readonly only?: string
}

/** The trust policy of an `aws_iam_role` of a configuration: the role by its evaluated name, or the only one. */
export function readConfiguration(configuration: Configuration, wanted: RoleWanted): Reading {
  const roles = configuration.modules.flatMap((module) => rolesOf(configuration, module, wanted))
  const chosen = chooseRole(roles, wanted)
  if (typeof chosen === 'string')
    return { problem: `${chosen}${hints(configuration)}`.replace('found no role', 'found no `aws_iam_role`') }
  const { block, file } = chosen.placed
  const argument = argumentOf(block.body, 'assume_role_policy')
  if (!argument) return { problem: `found \`${chosen.label}\` without \`assume_role_policy\`` }
  const assumed = new Set<string>()
  const setting = { ...chosen.setting, assumed, pending: new Set<string>() }
  const { element, holder } = readPolicyExpression({ expression: argument.value, file, setting })
  return {
    element,
    label: chosen.label,
    text: holder.file.text.slice(holder.range.start, holder.range.end),
    start: holder.file.placeOf(holder.range.start),
    source: true,
    assumed: [...assumed],
    facts: {},
    when: 'before plan',
  }
}

function rolesOf(configuration: Configuration, module: Module, wanted: RoleWanted): ConfiguredRole[] {
  return blocksOf(module, 'resource', 'aws_iam_role')
    .filter(({ file }) => configuration.only === undefined || file.name === configuration.only)
    .flatMap((placed) => {
      const base: Setting = {
        module,
        wanted,
        provider: providerOf(placed),
        definitions: configuration.definitions,
        instance: {},
        assumed: new Set(),
        pending: new Set(),
      }
      return instancesOf(base, placed.block).map((instance) => {
        const setting = { ...base, instance }
        const label = `${module.address}aws_iam_role.${placed.block.labels[1]?.value ?? ''}${indexOf(instance)}`
        return { label, name: nameOf(placed, setting), placed, setting }
      })
    })
}

const indexOf = ({ each, index }: Instance): string =>
  each ? `[${JSON.stringify(each.key)}]` : index === undefined ? '' : `[${String(index)}]`

function nameOf({ block, file }: PlacedBlock, setting: Setting): RoleName {
  const prefix = argumentOf(block.body, 'name_prefix')
  const argument = argumentOf(block.body, 'name') ?? prefix
  if (!argument) return { pieces: [undefined] }
  const located = { expression: argument.value, file, setting }
  const value = valueIn(setting, argument.value)
  const pieces = isUnknown(value) ? (value.pieces ?? [undefined]) : value === null ? [undefined] : [String(value)]
  return { pieces: argument === prefix ? [...pieces, undefined] : pieces, written: writtenAs(located) }
}

/** What was not read though a role may stand there: modules from elsewhere, and files that are no HCL. */
function hints({ modules }: Configuration): string {
  const elsewhere = modules.flatMap((module) =>
    blocksOf(module, 'module')
      .filter(({ block }) => {
        const directory = localSource(block, module.directory)
        return directory === undefined || !modules.some((m) => m.directory === directory)
      })
      .map(({ block }) => `\`${module.address}module.${block.labels[0]?.value ?? ''}\``),
  )
  const broken = [...new Set(modules.flatMap((m) => m.files))].flatMap(problemOf)
  return [
    ...(elsewhere.length > 0 ? [`; ${elsewhere.slice(0, 5).join(', ')} could not be looked into`] : []),
    ...broken.slice(0, 1).map((p) => `; ${p}`),
  ].join('')
}

function problemOf(file: ParsedFile): string[] {
  const problem = file.problems[0]
  if (!problem) return []
  const { line, column } = file.placeOf(problem.offset)
  return [`${file.name}:${line}:${column}: ${problem.message}`]
}
