import { readFileSync, statSync } from 'node:fs'
import type { Case } from '../engine/case.js'
import { jsonOf, readJson } from '../engine/policy/json.js'
import type { Options } from './facts.js'
import { UsageError } from './usage.js'

/** The options that are left to be read, and what a file that is more than a policy document adds to the case. */
export interface TrustPolicySource {
  readonly options: Options
  readonly add: (kase: Case) => Case
}

/**
 * Reads `--trust-policy` when it names a template, Terraform source, a plan, a state or a directory of Terraform files. A
 * policy document and the answer of `aws iam get-role` are left to those who read the other options.
 */
export async function readTrustPolicySource(options: Options): Promise<TrustPolicySource> {
  const { 'trust-policy': path, ...rest } = options
  if (typeof path !== 'string' || path === '-' || isDocument(path)) return { options, add: (kase) => kase }
  // Few need it, and it is as large as all the rest.
  const { FILE_SYSTEM, readTrustPolicyFile } = await import('../gather/policyFile.js')
  const role = typeof options['role-arn'] === 'string' ? options['role-arn'] : undefined
  const found = await readTrustPolicyFile(path, role, FILE_SYSTEM)
  if (found.note !== undefined) throw new UsageError(`--trust-policy: ${found.note}`)
  const { policy, written, facts } = found
  return {
    options: rest,
    add: (kase) => ({
      ...kase,
      target: { ...kase.target, role: { exists: true, ...facts, ...kase.target.role }, trustPolicy: policy },
      written: { ...kase.written, '/target/trustPolicy': written },
    }),
  }
}

/** Whether a file is to be read as a policy document, so that what is wrong with it is told as such. */
function isDocument(path: string): boolean {
  const kind = statSync(path, { throwIfNoEntry: false })
  if (!kind) return true
  if (kind.isDirectory() || !/\.json$/.test(path) || /\.(tf|tofu)\.json$/.test(path)) return false
  const read = readJson(readFileSync(path, 'utf8'))
  if ('error' in read) return true
  const json = jsonOf(read.node)
  return json === null || typeof json !== 'object' || !KINDS.some((kind) => Object.hasOwn(json, kind))
}

/** The members by which a template, a plan, a state and other answers of AWS are known. */
const KINDS = ['Resources', 'planned_values', 'values', 'resource_changes', 'resources', 'Roles', 'RoleDetailList']
