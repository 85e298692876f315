import { jsonOf, readJson } from '../engine/policy/json.js'
import { evaluate } from '../hcl/evaluate.js'
import { parseHcl } from '../hcl/parse.js'
import type { Expression } from '../hcl/syntax.js'
import { failure, type Value, valueOfPlain } from '../hcl/value.js'
import { readSource, type TerraformFile, type TerraformProblem } from './sourceFile.js'
import { isPrimitive } from './typeConstraint.js'

/** The value that a root variable is given, if it is given one. */
export type GivenValue = (name: string, type: Expression | undefined) => Value | undefined

/** Where values of root variables come from. */
export interface VariableSources {
  /** Files of the directory named `terraform.tfvars`, `*.auto.tfvars` and so on, in any order. */
  readonly found: readonly TerraformFile[]
  /** The files of `-var-file`, in the order in which they are named. */
  readonly named: readonly TerraformFile[]
  readonly environment: Readonly<Record<string, string | undefined>>
}

const NOWHERE = { start: 0, end: 0 }

/**
 * The values of root variables. A later source wins: TF_VAR_ of the environment, terraform.tfvars, terraform.tfvars.json,
 * *.auto.tfvars(.json) by name, then the named files
 * (https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence).
 */
export function givenValues(sources: VariableSources): { given: GivenValue; problems: TerraformProblem[] } {
  const problems: TerraformProblem[] = []
  const files = [...sources.found.filter(isVariableFile).toSorted(byPrecedence), ...sources.named]
  const values = new Map(files.flatMap((file) => [...valuesIn(file, problems)]))
  return {
    problems,
    given: (name, type) => {
      const value = values.get(name)
      const text = sources.environment[`TF_VAR_${name}`]
      return value !== undefined ? value : text === undefined ? undefined : fromText(text, type)
    },
  }
}

/** Whether Terraform reads a file of the directory for the values of variables without being told to. */
export const isVariableFile = ({ path }: Pick<TerraformFile, 'path'>): boolean =>
  /(^|\/)(terraform\.tfvars|[^/]*\.auto\.tfvars)(\.json)?$/.test(path)

function byPrecedence(a: TerraformFile, b: TerraformFile): number {
  const rank = ({ path }: TerraformFile) => ['terraform.tfvars', 'terraform.tfvars.json'].indexOf(nameOf(path))
  const [x, y] = [rank(a), rank(b)].map((r) => (r < 0 ? 2 : r)) as [number, number]
  return x - y || (nameOf(a.path) < nameOf(b.path) ? -1 : 1)
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

function valuesIn(file: TerraformFile, problems: TerraformProblem[]): Map<string, Value> {
  if (file.path.endsWith('.json')) {
    const read = readJson(file.text)
    if ('error' in read) {
      const { placeOf } = readSource({ path: file.path, text: file.text })
      problems.push({ message: read.error.message, ...placeOf({ start: read.error.offset, end: read.error.offset }) })
      return new Map()
    }
    const json = jsonOf(read.node)
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? new Map(Object.entries(json).map(([k, v]) => [k, valueOfPlain(v)]))
      : new Map()
  }
  const source = readSource(file)
  problems.push(...source.problems)
  return new Map(source.body.attributes.map((a) => [a.name, evaluate(a.value, { resolve: () => undefined })]))
}

/** A text of the environment or a command line: as it is for a string, else an expression. */
export function fromText(text: string, type: Expression | undefined): Value {
  if (isPrimitive(type)) return text
  const { body, problems } = parseHcl(`x = ${text}\n`)
  const [attribute] = body.attributes
  return attribute && problems.length === 0
    ? evaluate(attribute.value, { resolve: () => undefined })
    : failure('the text is no expression of the type that the variable declares', NOWHERE)
}
