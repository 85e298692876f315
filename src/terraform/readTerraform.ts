import { type Access, accessOf } from './accessSettings.js'
import type { AccountNotAllowed, NotKnown, TerraformAttempt } from './attempt.js'
import { type BackendConfig, backendConfigSettings } from './backendConfig.js'
import { distinctAttempts } from './distinctAttempts.js'
import type { ModuleInstance } from './moduleInstance.js'
import type { LocatedBlock } from './moduleSource.js'
import { openModules } from './moduleTree.js'
import { overlay, type Settings, settingsOf } from './settings.js'
import type { FilePlace, TerraformFile, TerraformProblem } from './sourceFile.js'

/** A Terraform directory and what `terraform init` and `plan` would be given with it. */
export interface TerraformInput {
  /** The path of the root module, as places are to name it; `''` for the current directory. */
  readonly directory: string
  /** The files of a directory that Terraform reads, or undefined where there is none. Asked for the root and for local modules. */
  readonly filesOf: (directory: string) => readonly TerraformFile[] | undefined
  /** Left out for TF_WORKSPACE of the environment, else `default`. */
  readonly workspace?: string
  /** The files of `-var-file`, in order. */
  readonly variableFiles?: readonly TerraformFile[]
  readonly backendConfig?: readonly BackendConfig[]
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** What Terraform will assume, as far as its configuration tells. */
export interface TerraformReading {
  readonly attempts: readonly TerraformAttempt[]
  /** What cannot be known before plan, each with the block that it belongs to. */
  readonly unknown: readonly (NotKnown & { readonly name: string })[]
  readonly problems: readonly TerraformProblem[]
  readonly accounts: readonly AccountNotAllowed[]
  /** Modules that are not local, and so were not read: `module.vpc` and its source. */
  readonly notRead: readonly { readonly module: string; readonly source: string }[]
  readonly files: number
}

/** Reads a Terraform directory. Nothing is executed, fetched or guessed; total, whatever the files hold. */
export function readTerraform(input: TerraformInput): TerraformReading {
  const tree = openModules(input)
  const problems: TerraformProblem[] = [...tree.problems]
  const [root] = tree.instances
  const found: Access[] = [
    ...(root ? root.source.backends.filter(isS3).map((b) => backendAccess(b, root, input, problems)) : []),
    ...tree.instances.flatMap((m) =>
      m.source.providers.map((b) => accessOf(settingsOf(b, m), providerName(b, m), input.environment)),
    ),
    ...tree.instances.flatMap((m) => m.source.remoteStates.flatMap((b) => remoteStateAccess(b, m, input) ?? [])),
  ]
  const attempts = distinctAttempts(found.flatMap((a) => a.attempt ?? []))
  return {
    attempts,
    unknown: attempts.flatMap((a) => a.unknown.map((u) => ({ ...u, name: a.name }))),
    problems: distinctProblems([...problems, ...found.flatMap((a) => a.problems)]),
    accounts: found.flatMap((a) => a.accounts),
    notRead: tree.notRead,
    files: tree.files,
  }
}

const isS3 = ({ block }: LocatedBlock): boolean => block.labels[0]?.value === 's3'

function backendAccess(
  b: LocatedBlock,
  root: ModuleInstance,
  input: TerraformInput,
  problems: TerraformProblem[],
): Access {
  const backend = settingsOf(b, root)
  const layers = (input.backendConfig ?? []).map((config) => {
    const read = backendConfigSettings(config, backend, root)
    problems.push(...read.problems)
    return read.settings
  })
  // Terraform lets a later one win.
  return accessOf(overlay([...layers.toReversed(), backend]), 'backend.s3', input.environment)
}

function providerName({ block }: LocatedBlock, module: ModuleInstance): string {
  const alias = block.body.attributes.find((a) => a.name === 'alias')
  const value = alias && module.worthOf(alias.value).value
  return `${module.address}provider.aws${typeof value === 'string' ? `.${value}` : ''}`
}

/** The access of `data "terraform_remote_state"` over S3; undefined for another backend, and for one that is switched off. */
function remoteStateAccess(b: LocatedBlock, module: ModuleInstance, input: TerraformInput): Access | undefined {
  const data: Settings = settingsOf(b, module)
  if (data.argument('backend')?.value !== 's3' || Number(data.argument('count')?.value ?? 1) === 0) return undefined
  const name = `${module.address}data.terraform_remote_state.${b.block.labels[1]?.value ?? ''}`
  const [config] = data.nested('config')
  if (config?.is === 'settings') return accessOf({ ...config.settings, place: data.place }, name, input.environment)
  return config && { problems: [], accounts: [], attempt: notKnown(name, data, config.why, config.place) }
}

const notKnown = (name: string, { place }: Settings, why: string, at: FilePlace): TerraformAttempt => ({
  where: place,
  name,
  also: [],
  credentials: { is: 'ambient' },
  hops: [],
  unknown: [{ what: '`config`', why, ...at }],
})

const distinctProblems = (problems: readonly TerraformProblem[]): TerraformProblem[] => [
  ...new Map(problems.map((p) => [`${p.file}:${p.line}:${p.column} ${p.message}`, p])).values(),
]
