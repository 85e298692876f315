import type { Reader } from './reader.js'

/** A Terraform directory and what Terraform will be given with it. Paths are relative to the workspace, with `/`. */
export interface TerraformInputs {
  readonly directory: string
  readonly workspace: string | undefined
  readonly variableFiles: readonly string[]
  /** Each the path of a file, or `KEY=VALUE`. */
  readonly backendConfig: readonly string[]
}

/** Reads the inputs about Terraform; undefined when no directory is given. */
export function readTerraformInputs(r: Reader): TerraformInputs | undefined {
  const directory = r.optional('terraform-directory')
  const workspace = r.optional('terraform-workspace')
  const [variableFiles, backendConfig] = [r.lines('terraform-var-files'), r.lines('terraform-backend-config')]
  if (directory !== undefined) return { directory: normal(directory), workspace, variableFiles, backendConfig }
  const alone = {
    'terraform-workspace': workspace,
    'terraform-var-files': variableFiles[0],
    'terraform-backend-config': backendConfig[0],
  }
  for (const [input, value] of Object.entries(alone))
    if (value !== undefined)
      r.report({
        input,
        problem: 'is given without `terraform-directory`',
        allowed: 'together with `terraform-directory` only',
        fix: 'give the directory in which `terraform init` is run as `terraform-directory`, or remove this input',
      })
  return undefined
}

/** `./infra/` → `infra`, `.` → the workspace itself. */
const normal = (path: string): string =>
  path
    .replace(/\/+$/, '')
    .replace(/^(\.\/+)+/, '')
    .replace(/^\.$/, '')
