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

/** How many names and elements are worked out at most for one role. */
const WORK = 20_000

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
    return { problem: `${chosen}${hints(configuration, wanted)}`.replace('found no role', 'found no `aws_iam_role`') }
  const { block, file } = chosen.placed
  const argument = argumentOf(block.body, 'assume_role_policy')
  if (!argument) return { problem: `found \`${chosen.label}\` without \`assume_role_policy\`` }
  const assumed = new Set<string>()
  const setting = { ...chosen.setting, assumed, pending: new Set<string>(), budget: { left: WORK } }
  const { element, holder } = readPolicyExpression({ expression: argument.value, file, setting })
  const override = chosen.setting.module.files.find((f) => /(^|[/_])override\.tf(\.json)?$/.test(f.name))
  if (override)
    return {
      problem: `found \`${chosen.label}\`, which \`${override.name}\` may override; override files are not merged`,
    }
  // What could not be read may have been a condition: a part of a policy must not pass for the whole.
  const [broken] = [file, holder.file].flatMap(problemOf)
  if (broken) return { problem: `found \`${chosen.label}\` in a file that is not valid: ${broken}` }
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
  return configuredBlocks(configuration, module).flatMap((placed) => {
    const base = settingOf(configuration, module, placed, wanted)
    return instancesOf(base, placed.block).map((instance) => {
      const setting = { ...base, instance }
      return { label: `${labelOf(module, placed)}${indexOf(instance)}`, name: nameOf(placed, setting), placed, setting }
    })
  })
}

const configuredBlocks = ({ only }: Configuration, module: Module): PlacedBlock[] =>
  blocksOf(module, 'resource', 'aws_iam_role').filter(
    ({ block, file }) => block.labels.length === 2 && (only ?? file.name) === file.name,
  )

const labelOf = (module: Module, { block }: PlacedBlock): string =>
  `${module.address}aws_iam_role.${block.labels[1]?.value ?? ''}`

const settingOf = (
  { definitions }: Configuration,
  module: Module,
  placed: PlacedBlock,
  wanted: RoleWanted,
): Setting => ({
  module,
  wanted,
  provider: providerOf(placed),
  definitions,
  instance: {},
  assumed: new Set(),
  pending: new Set(),
  budget: { left: WORK },
})

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

/** Where the role may be all the same: in what is not made unless other values are given, modules from elsewhere, broken files. */
function hints(configuration: Configuration, wanted: RoleWanted): string {
  const { modules } = configuration
  const unmade = modules.flatMap((module) =>
    configuredBlocks(configuration, module)
      .filter((placed) => instancesOf(settingOf(configuration, module, placed, wanted), placed.block).length === 0)
      .map((placed) => `\`${labelOf(module, placed)}\``),
  )
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
    ...(unmade.length > 0 ? [`; by the values in the files ${unmade.slice(0, 5).join(', ')} is not made`] : []),
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
