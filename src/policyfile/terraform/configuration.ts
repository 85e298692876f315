import { evaluate } from '../../hcl/evaluate.js'
import { parseHcl } from '../../hcl/parse.js'
import type { Value } from '../../hcl/value.js'
import type { RoleWanted } from '../roleWanted.js'
import type { Reading } from '../trustPolicy.js'
import {
  blocksOf,
  directoryOf,
  isDefinitionsFile,
  isTerraformFile,
  localSource,
  modulesOf,
  parseFile,
  type SourceFile,
} from './module.js'
import { readConfiguration } from './roles.js'

/** What to read of a set of files: the roles of a directory with the modules it calls, or those of one file of it. */
export interface Reach {
  readonly root: string
  readonly only?: string
}

/** The trust policy of a role of Terraform files, whose names are paths relative to one directory. */
export function readTerraform(files: readonly SourceFile[], { root, only }: Reach, wanted: RoleWanted): Reading {
  const parsed = files.filter((f) => isTerraformFile(f.name) || f.name === only).map(parseFile)
  const modules = modulesOf(parsed, root)
  const definitions = definitionsOf(files.filter((f) => isDefinitionsFile(f.name) && directoryOf(f.name) === root))
  return readConfiguration({ modules, definitions, ...(only === undefined ? {} : { only }) }, wanted)
}

/** The local directories that the files of a directory call as modules, which have to be read too. */
export function calledDirectories(files: readonly SourceFile[], directory: string): string[] {
  const parsed = files.filter((f) => isTerraformFile(f.name) && directoryOf(f.name) === directory).map(parseFile)
  const module = { directory, address: '', files: parsed }
  return [...new Set(blocksOf(module, 'module').flatMap(({ block }) => localSource(block, directory) ?? []))]
}

/** `terraform.tfvars` first, then the others by name; what comes later wins (Terraform documentation, "Variable definition precedence"). */
function definitionsOf(files: readonly SourceFile[]): Map<string, Value> {
  const order = (name: string): string => (name.endsWith('terraform.tfvars') ? '' : name)
  const sorted = files.toSorted((a, b) => (order(a.name) < order(b.name) ? -1 : 1))
  const nothing = { resolve: () => undefined }
  return new Map(
    sorted.flatMap(({ text }) =>
      parseHcl(text).body.attributes.map((a) => [a.name, evaluate(a.value, nothing)] as const),
    ),
  )
}
