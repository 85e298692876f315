import { readJson } from '../../engine/policy/json.js'
import { parseHcl } from '../../hcl/parse.js'
import type { Attribute, Block, Body, Problem } from '../../hcl/syntax.js'
import { readTerraformJson } from '../../hcl/terraformJson.js'
import { type Place, placesIn } from '../element.js'

/** A file by its path and text. */
export interface SourceFile {
  readonly name: string
  readonly text: string
}

/** A Terraform file as it was read. */
export interface ParsedFile extends SourceFile {
  readonly body: Body
  readonly problems: readonly Problem[]
  readonly placeOf: (offset: number) => Place
}

/** A block and the file it stands in. */
export interface PlacedBlock {
  readonly block: Block
  readonly file: ParsedFile
}

/** A directory of Terraform files, as one call of it or as the root. */
export interface Module {
  readonly directory: string
  /** Such as `module.roles.`; empty for the root. */
  readonly address: string
  readonly files: readonly ParsedFile[]
  readonly call?: { readonly block: Block; readonly file: ParsedFile; readonly from: Module }
}

/** Reads a file in Terraform's native or JSON syntax; native files cannot begin with a brace. */
export function parseFile({ name, text }: SourceFile): ParsedFile {
  const placeOf = placesIn(name, text)
  if (!/^\ufeff?\s*\{/.test(text)) return { name, text, placeOf, ...parseHcl(text) }
  const read = readJson(text)
  if ('node' in read) return { name, text, placeOf, ...readTerraformJson(read.node, text) }
  const range = { start: 0, end: text.length }
  return { name, text, placeOf, body: { attributes: [], blocks: [], range }, problems: [read.error] }
}

/** Whether a file belongs to Terraform's or OpenTofu's language, variable definitions included. */
export const isTerraformFile = (name: string): boolean => /\.(tf|tofu)(\.json)?$/.test(name)

/** Whether Terraform reads variable definitions from the file by itself (Terraform documentation, "Variable definitions files"). */
export const isDefinitionsFile = (name: string): boolean => /(^|\/)(terraform\.tfvars|[^/]*\.auto\.tfvars)$/.test(name)

/** The directory of a file; empty for the one that paths are relative to. */
export const directoryOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '')

/** A path made of a directory and a path relative to it, without `.` and `..` as far as they can be resolved. */
export function joinPath(directory: string, relative: string): string {
  const parts: string[] = []
  for (const part of `${directory}/${relative}`.split('/')) {
    if (part === '' ? parts.length > 0 || !directory.startsWith('/') : part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}

/** The blocks of a type whose labels begin with the given ones. */
export function blocksOf(module: Module, type: string, ...labels: readonly string[]): PlacedBlock[] {
  return module.files.flatMap((file) =>
    file.body.blocks
      .filter((b) => b.type === type && labels.every((label, i) => b.labels[i]?.value === label))
      .map((block) => ({ block, file })),
  )
}

/** An argument of a body. */
export const argumentOf = (body: Body, name: string): Attribute | undefined =>
  body.attributes.find((a) => a.name === name)

/** The local directory that a module call names (Terraform documentation, "Module Sources": local paths begin with `./` or `../`). */
export function localSource(block: Block, directory: string): string | undefined {
  const source = argumentOf(block.body, 'source')?.value
  return source?.kind === 'string' && /^\.\.?\//.test(source.value) ? joinPath(directory, source.value) : undefined
}

const DEPTH = 6
const MOST_MODULES = 200

/** The root module of a directory and the modules that it calls by a local path, callers first. */
export function modulesOf(files: readonly ParsedFile[], root: string): Module[] {
  const inDirectory = (directory: string): ParsedFile[] => files.filter((f) => directoryOf(f.name) === directory)
  const found: Module[] = [{ directory: root, address: '', files: inDirectory(root) }]
  for (const module of found) {
    if (module.address.split('module.').length > DEPTH) continue
    for (const { block, file } of blocksOf(module, 'module')) {
      const directory = localSource(block, module.directory)
      const inside = directory === undefined ? [] : inDirectory(directory)
      if (directory === undefined || inside.length === 0 || found.length >= MOST_MODULES) continue
      const address = `${module.address}module.${block.labels[0]?.value ?? ''}.`
      found.push({ directory, address, files: inside, call: { block, file, from: module } })
    }
  }
  return found
}
