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

/** Deeper, and more, than any configuration is. */
const DEPTH = 20
const MOST = 2000

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
  const open = (directory: string, address: string, depth: number, inputs: GivenWorth): ModuleInstance | undefined => {
    const source = depth > DEPTH || instances.length >= MOST ? undefined : read(directory)
    if (!source) return undefined
    const children = new Map<string, Child>()
    const instance = openModule(source, {
      address,
      path: relativePath(input.directory, directory),
      workspace: input.workspace || input.environment.TF_WORKSPACE || 'default',
      input: inputs,
      output: (module, name, range) => outputOf(children.get(module), module, name, range),
    })
    instances.push(instance)
    for (const call of source.modules) {
      const name = call.block.labels[0]?.value ?? ''
      const argument = (key: string) =>
        [...call.overrides, call].flatMap((b) => b.block.body.attributes).find((a) => a.name === key)
      const from = argument('source')
      const path = from && instance.worthOf(from.value).value
      const count = argument('count')
      if (count && Number(instance.worthOf(count.value).value) === 0) continue
      if (typeof path !== 'string' || !/^\.{1,2}(\/|$)/.test(path)) {
        notRead.push({ module: `${address}module.${name}`, source: typeof path === 'string' ? path : '' })
        continue
      }
      const child = open(joinPath(directory, path), `${address}module.${name}.`, depth + 1, inputsOf(call, instance))
      if (child)
        children.set(name, { instance: child, several: count !== undefined || argument('for_each') !== undefined })
      else
        problems.push({
          message: `the module \`${path}\` was not found, or is nested too deep`,
          ...call.file.placeOf((from ?? call.block).range),
        })
    }
    return instance
  }
  const found = input.filesOf(input.directory) ?? []
  const root = givenValues({ found, named: input.variableFiles ?? [], environment: input.environment })
  open(input.directory, '', 0, givenWorth(root.given))
  const opened = [...sources.values()].flatMap((s) => s ?? [])
  return {
    instances,
    problems: [...opened.flatMap((s) => s.problems), ...root.problems, ...problems],
    notRead,
    files: opened.reduce((sum, s) => sum + s.files, 0),
  }
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
