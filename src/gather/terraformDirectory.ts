import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { TerraformFile } from '../terraform/sourceFile.js'

/** No configuration file is as large, in bytes. */
const LARGEST = 2 * 1024 * 1024
/** No configuration has as many files. */
const MOST = 5000

/** What is read of a directory: the configuration, and the values of variables. */
const WANTED = /\.(tf|tofu|tfvars)(\.json)?$/

/** Reads the files of directories, up to limits; what was left out is told. */
export interface TerraformFiles {
  /** The files of one directory that Terraform reads, those below it left alone; undefined where there is no directory. */
  readonly filesOf: (directory: string) => TerraformFile[] | undefined
  /** One file by its path, or undefined when it cannot be read. */
  readonly fileOf: (path: string) => TerraformFile | undefined
  /** One sentence for each file that is too large or one too many. */
  readonly left: readonly string[]
}

/** Files below a root, such as the workspace; the paths are relative to it, with `/`, and places are named by them. */
export function terraformFiles(root: string): TerraformFiles {
  const left: string[] = []
  let read = 0
  const fileOf = (path: string): TerraformFile | undefined => {
    try {
      const full = path.startsWith('/') ? path : join(root, path)
      const { size } = statSync(full)
      if (size > LARGEST || read >= MOST) {
        left.push(
          size > LARGEST
            ? `\`${path}\` is larger than 2 MiB and was not read`
            : `\`${path}\` is one of more than ${MOST} files and was not read`,
        )
        return undefined
      }
      read++
      return { path, text: readFileSync(full, 'utf8') }
    } catch {
      return undefined
    }
  }
  return {
    left,
    fileOf,
    filesOf: (directory) => {
      const names = namesIn(directory.startsWith('/') ? directory : join(root, directory))
      const prefix = directory === '' ? '' : `${directory}/`
      return names
        ?.filter((name) => WANTED.test(name) && !/^\.|~$/.test(name))
        .flatMap((name) => fileOf(prefix + name) ?? [])
    },
  }
}

function namesIn(path: string): string[] | undefined {
  try {
    if (lstatSync(path).isFile()) return undefined
    return readdirSync(path).toSorted()
  } catch {
    return undefined
  }
}
