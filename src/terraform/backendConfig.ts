import { parseHcl } from '../hcl/parse.js'
import type { ModuleInstance } from './moduleInstance.js'
import { expressionSettings, type Nested, type Settings } from './settings.js'
import { readSource, type SourceFile, type TerraformFile, type TerraformProblem } from './sourceFile.js'

/** One `-backend-config`: a file, or `KEY=VALUE`. */
export type BackendConfig = { readonly file: TerraformFile } | { readonly key: string; readonly value: string }

// Arguments of the S3 backend that are no plain values, whose text on a command line is an expression.
const COMPOUND =
  /^(assume_role|assume_role_with_web_identity|endpoints|\w+_ids|\w+_arns|\w+_tags|\w+_keys|shared_\w+_files)$/

/** The settings that the parts of a partial configuration add to a backend (Terraform, "Partial configuration"). */
export function backendConfigSettings(
  config: BackendConfig,
  backend: Settings,
  module: ModuleInstance,
): { settings: Settings; problems: readonly TerraformProblem[] } {
  if ('file' in config) {
    const source = readSource(config.file)
    return { settings: fileSettings(source, module), problems: source.problems }
  }
  const { key, value } = config
  const text = COMPOUND.test(key) ? `${key} = ${value}\n` : ''
  const { body } = parseHcl(text)
  const expression = body.attributes[0]?.value
  const place = backend.place
  const source = { ...readSource({ path: place.file, text: '' }), placeOf: () => place, json: true }
  return {
    problems: [],
    settings: {
      place,
      argument: (name) => {
        if (name !== key) return undefined
        const worth = expression ? module.worthOf(expression) : { value: value as string, sensitive: false }
        return { ...worth, place }
      },
      nested: (name): readonly Nested[] =>
        name === key && expression ? expressionSettings(expression, source, module) : [],
    },
  }
}

function fileSettings(source: SourceFile, module: ModuleInstance): Settings {
  const found = (name: string) => source.body.attributes.find((a) => a.name === name)
  return {
    place: { file: source.path, line: 1, column: 1 },
    argument: (name) => {
      const a = found(name)
      const worth = a && module.worthOf(a.value)
      return a && worth && worth.value !== null ? { ...worth, place: source.placeOf(a.nameRange) } : undefined
    },
    nested: (name) => {
      const a = found(name)
      return a ? expressionSettings(a.value, source, module) : []
    },
  }
}
