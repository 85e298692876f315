import { type Look, lacks, type Reader, type Reading } from './reader.js'
import { role } from './role.js'
import { trustPolicyFile } from './trustPolicyFile.js'

/**
 * The trust policy of an `aws_iam_role` that the Terraform directory itself holds, when the account could not be asked. Where
 * none is written there, nothing is said: most configurations assume roles that others keep.
 */
export const terraformRole: Reader = {
  what: 'the roles of the Terraform directory',
  after: [role, trustPolicyFile],
  wants: ({ diagnosis, eyes }) => eyes.means.inputs.terraform !== undefined && lacks(diagnosis, 'trust-policy'),
  read,
}

async function read({ diagnosis, eyes }: Look): Promise<Reading> {
  const { directory = '' } = eyes.means.inputs.terraform ?? {}
  const found = await eyes.readTrustPolicyFile(directory, diagnosis.kase.workflow.inputs['role-arn'] ?? '')
  if (found.policy === undefined) return { notes: [] }
  return {
    learnt: { trustPolicy: found.policy, written: { '/target/trustPolicy': found.written } },
    notes: [
      `the trust policy was read from \`${found.written.file ?? directory}\`, where a role of this name is written; what is deployed may differ`,
    ],
  }
}
