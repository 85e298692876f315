import { open, readdir } from 'node:fs/promises'
import type { Json, RoleFacts, Written } from '../engine/case.js'
import { calledDirectories } from '../policyfile/terraform/configuration.js'
import { directoryOf, isDefinitionsFile, isTerraformFile, type SourceFile } from '../policyfile/terraform/module.js'
import { trustPolicyIn, trustPolicyInFiles } from '../policyfile/trustPolicyIn.js'
import { writtenPolicy } from '../policyfile/writtenPolicy.js'

/** How files are read. Both reject with an error that has a `code`, as node's do. */
export interface PolicyFileAccess {
  /** At most `most` bytes of a file. */
  readonly readFile: (path: string, most: number) => Promise<Uint8Array>
  /** The names in a directory. */
  readonly listDirectory: (path: string) => Promise<readonly string[]>
}

/** A trust policy read from the repository, or a note on why there is none. */
export type PolicyFileReading =
  | { readonly policy: Json; readonly written: Written; readonly facts: RoleFacts; readonly note?: undefined }
  | { readonly policy?: undefined; readonly note: string }

/** The most bytes of one file. */
const MOST_BYTES = 5 * 1024 * 1024

/** The most files and directories of Terraform that are read. */
const MOST_FILES = 400
const MOST_DIRECTORIES = 60

/**
 * Reads a role's trust policy out of a file, or a directory of Terraform files, of the repository. A Terraform file is read
 * with the others of its directory, to which it may refer, and with the local modules that they call. Never rejects.
 */
export async function readTrustPolicyFile(
  path: string,
  roleArn: string | undefined,
  access: PolicyFileAccess,
): Promise<PolicyFileReading> {
  const name = path.replace(/^(\.\/+)+/, '').replace(/(.)\/+$/, '$1')
  try {
    const found = await read(name === '' ? '.' : name, roleArn, access)
    if ('problem' in found) return { note: found.problem }
    return { policy: found.policy, written: writtenPolicy(found), facts: found.facts }
  } catch (error) {
    const role = roleArn?.split('/').at(-1)
    const sought = role === undefined ? 'a trust policy' : `the trust policy of the role \`${role}\``
    return { note: `looked in \`${name}\` for ${sought}, ${reasonOf(error)}` }
  }
}

async function read(name: string, roleArn: string | undefined, access: PolicyFileAccess) {
  const names = await listed(name, access)
  if (!names && !isTerraformFile(name)) return trustPolicyIn(await textOf(name, access), name, roleArn)
  const root = names ? (name === '.' ? '' : name) : directoryOf(name)
  const own: SourceFile[] = names ? [] : [{ name, text: await textOf(name, access) }]
  const files = await configurationOf(root, own, access)
  if (!files.some((f) => isTerraformFile(f.name))) throw new Failure('found a directory without Terraform files')
  return trustPolicyInFiles(files, { root, ...(names ? {} : { only: name }) }, roleArn)
}

/** The Terraform files of a directory and of the local directories that it calls as modules, whatever is given already left out. */
async function configurationOf(
  root: string,
  given: readonly SourceFile[],
  access: PolicyFileAccess,
): Promise<SourceFile[]> {
  const files = [...given]
  const directories = [root]
  for (const directory of directories) {
    const names = (await listed(directory === '' ? '.' : directory, access)) ?? []
    const paths = names
      .filter((n) => isTerraformFile(n) || (directory === root && isDefinitionsFile(n)))
      .map((n) => (directory === '' ? n : `${directory}/${n}`))
      .filter((p) => !files.some((f) => f.name === p))
      .toSorted()
    for (const path of paths.slice(0, Math.max(0, MOST_FILES - files.length)))
      files.push({ name: path, text: await textOf(path, access) })
    for (const called of calledDirectories(files, directory))
      if (!directories.includes(called) && directories.length < MOST_DIRECTORIES) directories.push(called)
  }
  return files
}

async function listed(path: string, { listDirectory }: PolicyFileAccess): Promise<readonly string[] | undefined> {
  try {
    return await listDirectory(path)
  } catch {
    return
  }
}

/** What is wrong with a file, as the end of a sentence. */
class Failure extends Error {}

async function textOf(path: string, { readFile }: PolicyFileAccess): Promise<string> {
  const bytes = await readFile(path, MOST_BYTES + 1)
  if (bytes.length > MOST_BYTES) throw new Failure(`found \`${path}\` larger than 5 MiB`)
  try {
    // A byte order mark is kept, so that columns are those of the file.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Failure(`found \`${path}\` not to be UTF-8 text`)
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Failure) return error.message
  const { code, message } = error as { code?: string; message?: string }
  return `found ${REASONS[code ?? ''] ?? `that it cannot be read: ${code ?? message ?? 'unknown reason'}`}`
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  EACCES: 'that reading it is not permitted',
  EISDIR: 'a directory that cannot be listed',
  ENOTDIR: 'no such file or directory',
}

/** The files of the machine; of a file no more is read than was asked for. */
export const FILE_SYSTEM: PolicyFileAccess = {
  listDirectory: (path) => readdir(path),
  readFile: async (path, most) => {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      const bytes = new Uint8Array(Math.min(size, most))
      let length = 0
      for (;;) {
        const { bytesRead } = await file.read(bytes, length, bytes.length - length)
        length += bytesRead
        if (bytesRead === 0 || length === bytes.length) return bytes.subarray(0, length)
      }
    } finally {
      await file.close()
    }
  },
}
