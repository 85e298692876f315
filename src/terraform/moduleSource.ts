import type { Attribute, Block } from '../hcl/syntax.js'
import { readSource, type SourceFile, type TerraformFile, type TerraformProblem } from './sourceFile.js'

/** A block with its file. `overrides` are those of override files, the last of which counts first. */
export interface LocatedBlock {
  readonly block: Block
  readonly file: SourceFile
  readonly overrides: readonly LocatedBlock[]
}

/** `name = value` with its file. */
export interface LocatedAttribute {
  readonly attribute: Attribute
  readonly file: SourceFile
}

/** What a directory declares that has to do with roles. */
export interface ModuleSource {
  readonly variables: ReadonlyMap<string, LocatedBlock>
  readonly outputs: ReadonlyMap<string, LocatedBlock>
  readonly locals: ReadonlyMap<string, LocatedAttribute>
  readonly modules: readonly LocatedBlock[]
  /** The providers `aws`, aliases included. */
  readonly providers: readonly LocatedBlock[]
  readonly backends: readonly LocatedBlock[]
  readonly remoteStates: readonly LocatedBlock[]
  readonly problems: readonly TerraformProblem[]
  readonly files: number
}

/** Puts the files of one directory together, override files last (https://developer.hashicorp.com/terraform/language/files/override). */
export function moduleSourceOf(files: readonly TerraformFile[]): ModuleSource {
  const sources = ofOneTool(files).map((file) => withoutResources(readSource(file)))
  const overriding = sources.filter(isOverride)
  const plain = sources.filter((file) => !overriding.includes(file))
  const base = plain.flatMap(blocksOf)
  const over = overriding.flatMap(blocksOf)
  const whole = (type: string): LocatedBlock[] =>
    base.filter(isType(type)).map((b) => ({ ...b, overrides: overridesOf(b, over) }))
  const named = (type: string) => new Map(whole(type).map((b) => [b.block.labels[0]?.value ?? '', b]))
  const inTerraform = (blocks: readonly LocatedBlock[]) =>
    blocks
      .filter(isType('terraform'))
      .flatMap(({ block, file }) =>
        block.body.blocks
          .filter((b) => b.type === 'backend')
          .map((b): LocatedBlock => ({ block: b, file, overrides: [] })),
      )
  const backends = inTerraform(over)
  return {
    variables: named('variable'),
    outputs: named('output'),
    locals: new Map([...base, ...over].filter(isType('locals')).flatMap(attributesOf)),
    modules: whole('module'),
    providers: whole('provider').filter(({ block }) => block.labels[0]?.value === 'aws'),
    // A backend of an override file takes the place of the other one as a whole.
    backends: backends.length > 0 ? backends : inTerraform(base),
    remoteStates: whole('data').filter(({ block }) => block.labels[0]?.value === 'terraform_remote_state'),
    problems: sources.flatMap((s) => s.problems),
    files: sources.length,
  }
}

const WANTED = new Set(['provider', 'terraform', 'variable', 'output', 'locals', 'module', 'data'])

/** Most of a configuration is resources; what is not looked at again is not kept in memory. */
const withoutResources = (file: SourceFile): SourceFile => ({
  ...file,
  body: { ...file.body, attributes: [], blocks: file.body.blocks.filter(({ type }) => WANTED.has(type)) },
})

/** OpenTofu reads `x.tofu` instead of `x.tf`; Terraform knows no `.tofu`, so that a directory with one is OpenTofu's. */
function ofOneTool(files: readonly TerraformFile[]): TerraformFile[] {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const tofu = new Set(sorted.filter((f) => /\.tofu(\.json)?$/.test(f.path)).map((f) => f.path))
  return sorted.filter((f) => !tofu.has(f.path.replace(/\.tf(?=(\.json)?$)/, '.tofu')) || tofu.has(f.path))
}

const isOverride = ({ path }: SourceFile): boolean => /(^|\/|_)override\.(tf|tofu)(\.json)?$/.test(path)

const blocksOf = (file: SourceFile): LocatedBlock[] => file.body.blocks.map((block) => ({ block, file, overrides: [] }))

const isType =
  (type: string) =>
  ({ block }: LocatedBlock): boolean =>
    block.type === type

const attributesOf = ({ block, file }: LocatedBlock): [string, LocatedAttribute][] =>
  block.body.attributes.map((attribute) => [attribute.name, { attribute, file }])

function overridesOf(base: LocatedBlock, over: readonly LocatedBlock[]): LocatedBlock[] {
  const key = identityOf(base)
  return over.filter((b) => identityOf(b) === key).toReversed()
}

/** Type and labels, of a provider its alias as well. */
function identityOf({ block }: LocatedBlock): string {
  const alias = block.body.attributes.find((a) => a.name === 'alias')?.value
  const own = block.type === 'provider' && alias?.kind === 'string' ? alias.value : ''
  return JSON.stringify([block.type, ...block.labels.map((l) => l.value), own])
}
