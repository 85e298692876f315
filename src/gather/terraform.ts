import type { Host } from '../host.js'
import { ConfigurationError, type InputProblem } from '../inputs/problem.js'
import type { TerraformInputs } from '../inputs/terraform.js'
import type { BackendConfig } from '../terraform/backendConfig.js'
import { joinPath } from '../terraform/path.js'
import { readTerraform, type TerraformReading } from '../terraform/readTerraform.js'
import type { TerraformFile } from '../terraform/sourceFile.js'
import { terraformFiles } from './terraformDirectory.js'

/** The configuration of a directory of the workspace, and one sentence for each file that was left out. */
export interface TerraformFound {
  readonly reading: TerraformReading
  readonly left: readonly string[]
}

/**
 * Reads the Terraform directory that a step names.
 * @throws ConfigurationError when it, or a file that is named beside it, is not there
 */
export function findTerraform(inputs: TerraformInputs, root: string, environment: Host['env']): TerraformFound {
  const files = terraformFiles(root)
  const problems: InputProblem[] = []
  const named = (input: string, path: string): TerraformFile | undefined => {
    // Terraform takes the paths of its options relative to the directory in which it runs.
    const file = files.fileOf(joinPath(inputs.directory, path)) ?? files.fileOf(joinPath('', path))
    if (!file)
      problems.push({
        input,
        value: path,
        problem: 'cannot be read',
        allowed: 'the path of a file, relative to `terraform-directory` or to the workspace',
        fix: 'check the path, and that a step before this one checks the repository out',
      })
    return file
  }
  const directory = inputs.directory
  const variableFiles = inputs.variableFiles.flatMap((path) => named('terraform-var-files', path) ?? [])
  const backendConfig = inputs.backendConfig.flatMap(
    (text) => backendConfigOf(text, (p) => named('terraform-backend-config', p)) ?? [],
  )
  const reading = readTerraform({
    directory,
    filesOf: files.filesOf,
    variableFiles,
    backendConfig,
    environment,
    ...(inputs.workspace === undefined ? {} : { workspace: inputs.workspace }),
  })
  if (reading.files === 0)
    problems.push({
      input: 'terraform-directory',
      value: directory === '' ? '.' : directory,
      problem: 'is no directory with a Terraform configuration',
      allowed: 'a directory with `*.tf`, `*.tf.json` or `*.tofu` files, relative to the workspace',
      fix: 'check the path, and that a step before this one checks the repository out',
    })
  if (problems.length > 0) throw new ConfigurationError(problems)
  return { reading, left: files.left }
}

function backendConfigOf(text: string, read: (path: string) => TerraformFile | undefined): BackendConfig | undefined {
  const at = text.indexOf('=')
  if (at > 0) return { key: text.slice(0, at).trim(), value: text.slice(at + 1).trim() }
  const file = read(text)
  return file && { file }
}
