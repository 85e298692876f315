import { join, relative, resolve } from 'node:path'
import type { Json, RoleFacts, Written } from '../../engine/case.js'
import type { PolicyFileAccess } from '../policyFile.js'
import { type Look, lacks, type Reader, type Reading } from './reader.js'

/** Finds the trust policy of a role in a file of the repository, by its path from the root. */
export type ReadTrustPolicyFile = (
  path: string,
  roleArn: string,
) => Promise<
  | { readonly policy: Json; readonly written: Written; readonly facts?: RoleFacts }
  | { readonly policy?: undefined; readonly note: string }
>

/** The trust policy as the repository has it, which needs no permission in any account. */
export const trustPolicyFile: Reader = {
  what: 'the trust policy file',
  wants: ({ diagnosis, eyes }) =>
    eyes.means.inputs.evidence.trustPolicyFile !== undefined && lacks(diagnosis, 'trust-policy'),
  read,
}

async function read({ diagnosis, eyes }: Look): Promise<Reading> {
  const { trustPolicyFile: given = '' } = eyes.means.inputs.evidence
  const workspace = eyes.host.env.GITHUB_WORKSPACE ?? ''
  const path = relative(workspace, resolve(workspace, given))
  const found = await eyes.readTrustPolicyFile(path, diagnosis.kase.workflow.inputs['role-arn'] ?? '')
  if (found.policy === undefined) return { notes: [found.note] }
  return {
    learnt: {
      trustPolicy: found.policy,
      written: { '/target/trustPolicy': found.written },
      // Of an answer of AWS that was saved more than the policy is known.
      ...(found.facts && Object.keys(found.facts).length > 0 ? { role: found.facts } : {}),
    },
    notes: [`the trust policy was read from \`${found.written.file ?? path}\``],
  }
}

/** Reads files of the workspace. Terraform and CloudFormation are understood by code that is loaded only here. */
export const filesOf =
  (workspace: string): ReadTrustPolicyFile =>
  async (path, roleArn) => {
    const { FILE_SYSTEM, readTrustPolicyFile } = await import('../policyFile.js')
    const access: PolicyFileAccess = {
      readFile: (name, most) => FILE_SYSTEM.readFile(join(workspace, name), most),
      listDirectory: (name) => FILE_SYSTEM.listDirectory(join(workspace, name)),
    }
    return readTrustPolicyFile(path, roleArn, access)
  }
