import { isAbsolute, join } from 'node:path'
import type { Json, Written } from '../../engine/case.js'
import { type Look, lacks, type Reader, type Reading } from './reader.js'

/**
 * Finds the trust policy of a role in a file of the repository.
 * @param path absolute
 */
export type ReadTrustPolicyFile = (
  path: string,
  roleArn: string,
) => Promise<{ readonly policy: Json; readonly written: Written } | { readonly note: string }>

/** The trust policy as the repository has it, which needs no permission in any account. */
export const trustPolicyFile: Reader = {
  what: 'the trust policy file',
  wants: ({ diagnosis, eyes }) =>
    eyes.readTrustPolicyFile !== undefined &&
    eyes.means.inputs.evidence.trustPolicyFile !== undefined &&
    lacks(diagnosis, 'trust-policy'),
  read,
}

async function read({ diagnosis, eyes }: Look): Promise<Reading> {
  const { trustPolicyFile: path = '' } = eyes.means.inputs.evidence
  const whole = isAbsolute(path) ? path : join(eyes.host.env.GITHUB_WORKSPACE ?? '', path)
  const found = await eyes.readTrustPolicyFile?.(whole, diagnosis.kase.workflow.inputs['role-arn'] ?? '')
  if (!found) return { notes: [] }
  if ('note' in found) return { notes: [found.note] }
  return {
    learnt: { trustPolicy: found.policy, written: { '/target/trustPolicy': found.written } },
    notes: [`the trust policy was read from \`${found.written.file ?? path}\`, and the role itself was not looked at`],
  }
}
