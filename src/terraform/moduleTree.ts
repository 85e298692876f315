import type { Range } from '../hcl/syntax.js'
import { failure, isUnknown, unknown, type Value } from '../hcl/value.js'
import { type ModuleInstance, openModule, type Worth } from './moduleInstance.js'
import { type LocatedBlock, type ModuleSource, moduleSourceOf } from './moduleSource.js'
import { joinPath, relativePath } from './path.js'
import type { TerraformInput } from './readTerraform.js'
import type { TerraformProblem } from './sourceFile.js'
import { type GivenValue, givenValues } from './variableValues.js'

/** The root module and every use of a local module below it. */
export interface ModuleTree {
  readonly instances: readonly ModuleInstance[]
  readonly problems: readonly TerraformProblem[]
  readonly notRead: readonly { readonly module: string; readonly source: string }[]
  readonly files: number
}

/** More than any configuration has. */
const MOST = 2000

/** The directories from the root module to the one that is opened. */
type Trail = readonly string[]

/** Arguments of a module block that are not inputs of the module (Terraform, "Module Blocks"). */
const META = ['source', 'version', 'providers', 'count', 'for_each', 'depends_on']

/** Opens the root module and, from there, the local ones. A module's directory is read once, however often it is used. */
export function openModules(input: TerraformInput): ModuleTree {
  const sources = new Map<string, ModuleSource | undefined>()
  const instances: ModuleInstance[] = []
  const notRead: { module: string; source: string }[] = []
  const problems: TerraformProblem[] = []
  const read = (directory: string): ModuleSource | undefined => {
    if (!sources.has(directory)) {
      const files = input.filesOf(directory)
      sources.set(directory, files && moduleSourceOf(files.filter((f) => /\.(tf|tofu)(\.json)?$/.test(f.path))))
    }
    return sources.get(directory)
  }
  const open = (trail: Trail, address: string, inputs: GivenWorth): ModuleInstance | undefined => {
    const directory = trail.at(-1) as string
    const source = instances.length < MOST ? read(directory) : undefined
    if (!source) return undefined
    const children = new Map<string, Child>()
    const instance = openModule(source, {
      address,
      path: relativePath(input.directory, directory),
      workspace: input.workspace || input.environment.TF_WORKSPACE || 'default',
      input: inputs,
      output: (module, name, range) => outputOf(children.get(`module.${module}`), module, name, range),
    })
    instances.push(instance)
    for (const call of source.modules) {
      const name = `module.${call.block.labels[0]?.value ?? ''}`
      const child = called(call, instance)
      if (child.path === undefined) {
        if (!child.off) notRead.push({ module: `${address}${name}`, source: child.source })
        continue
      }
      const below = joinPath(directory, child.path)
      const found = trail.includes(below)
        ? undefined
        : open([...trail, below], `${address}${name}.`, inputsOf(call, instance))
      const message = trail.includes(below)
        ? `the module \`${child.path}\` calls itself`
        : `the module \`${child.path}\` was not found`
      if (found) children.set(name, { instance: found, several: child.several })
      else problems.push({ message, ...call.file.placeOf(child.range) })
    }
    return instance
  }
  const found = input.filesOf(input.directory) ?? []
  const root = givenValues({ found, named: input.variableFiles ?? [], environment: input.environment })
  open([input.directory], '', givenWorth(root.given))
  const opened = [...sources.values()].flatMap((s) => s ?? [])
  return {
    instances,
    problems: [...opened.flatMap((s) => s.problems), ...root.problems, ...problems],
    notRead,
    files: opened.reduce((sum, s) => sum + s.files, 0),
  }
}

interface Called {
  /** The path of a local module that is in use. */
  readonly path?: string
  readonly source: string
  readonly off: boolean
  readonly several: boolean
  readonly range: Range
}

/** What a module block calls. */
function called(call: LocatedBlock, caller: ModuleInstance): Called {
  const argument = (key: string) =>
    [...call.overrides, call].flatMap((b) => b.block.body.attributes).find((a) => a.name === key)
  const [from, count] = [argument('source'), argument('count')]
  const value = from && caller.worthOf(from.value).value
  const source = typeof value === 'string' ? value : ''
  const off = count !== undefined && Number(caller.worthOf(count.value).value) === 0
  const several = count !== undefined || argument('for_each') !== undefined
  const isLocal = !off && /^\.{1,2}(\/|$)/.test(source)
  return { source, off, several, range: (from ?? call.block).range, ...(isLocal ? { path: source } : {}) }
}

interface Child {
  readonly instance: ModuleInstance
  readonly several: boolean
}

type GivenWorth = (name: string, type: Parameters<GivenValue>[1]) => Worth | undefined

const givenWorth =
  (given: GivenValue): GivenWorth =>
  (name, type) => {
    const value = given(name, type)
    return value === undefined ? undefined : { value, sensitive: false }
  }

/** The inputs of a module are worked out where it is called. */
function inputsOf(call: LocatedBlock, caller: ModuleInstance): GivenWorth {
  const all = [...call.overrides, call]
    .flatMap(({ block }) => block.body.attributes)
    .filter((a) => !META.includes(a.name))
  return (name) => {
    const found = all.find((a) => a.name === name)
    return found && caller.worthOf(found.value)
  }
}

function outputOf(child: Child | undefined, module: string, name: string, range: Range): Worth {
  const plain = (value: Value): Worth => ({ value, sensitive: false })
  if (!child) return plain(unknown(`\`module.${module}\` is no local module, and was not read`, range))
  if (child.several)
    return plain(unknown(`\`module.${module}\` is used more than once, by \`count\` or \`for_each\``, range))
  if (name === '') {
    const all = [...child.instance.source.outputs.keys()].map(
      (key) => [key, outputOf(child, module, key, range)] as const,
    )
    return { value: new Map(all.map(([key, w]) => [key, w.value])), sensitive: all.some(([, w]) => w.sensitive) }
  }
  const output = child.instance.source.outputs.get(name)
  const value = output?.block.body.attributes.find((a) => a.name === 'value')
  if (!value) return plain(failure(`\`module.${module}\` has no output \`${name}\``, range))
  const worth = child.instance.worthOf(value.value)
  return isUnknown(worth.value) ? { ...worth, value: { ...worth.value, range } } : worth
}
