import { readJson } from '../engine/policy/json.js'
import { indexLines } from '../hcl/lineIndex.js'
import { parseHcl } from '../hcl/parse.js'
import type { Body, Problem, Range } from '../hcl/syntax.js'
import { readTerraformJson } from '../hcl/terraformJson.js'

/** A file as it was read; `path` is how places name it, relative to the root of the repository or of the working directory. */
export interface TerraformFile {
  readonly path: string
  readonly text: string
}

/** A place in a file, 1-based. */
export interface FilePlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What keeps a file, or a part of it, from being read, or what Terraform itself would turn down. */
export interface TerraformProblem extends FilePlace {
  readonly message: string
}

/** A file whose blocks were read. */
export interface SourceFile extends TerraformFile {
  readonly body: Body
  readonly problems: readonly TerraformProblem[]
  /** Whether it is in Terraform's JSON syntax. */
  readonly json: boolean
  readonly placeOf: (range: Range) => FilePlace
}

/** Reads the blocks of a file, JSON syntax where its name says so. What cannot be read is a problem, the rest is there. */
export function readSource(file: TerraformFile): SourceFile {
  const json = file.path.endsWith('.json')
  const { body, problems } = json ? readJsonBody(file.text) : parseHcl(file.text)
  // The lines of a file are counted when a place in it is asked for, which of most files nobody does.
  let lines: ReturnType<typeof indexLines> | undefined
  const at = (offset: number): FilePlace => {
    lines ??= indexLines(file.text)
    return { file: file.path, ...lines(offset) }
  }
  return {
    ...file,
    body,
    json,
    problems: problems.map(({ message, offset }) => ({ message, ...at(offset) })),
    placeOf: ({ start }) => at(start),
  }
}

function readJsonBody(text: string): { body: Body; problems: readonly Problem[] } {
  const read = readJson(text)
  if ('node' in read) return readTerraformJson(read.node, text)
  return { body: { attributes: [], blocks: [], range: { start: 0, end: 0 } }, problems: [read.error] }
}
