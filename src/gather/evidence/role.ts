import { isDeepStrictEqual } from 'node:util'
import type { Role } from '@aws-sdk/client-iam'
import { parsePrincipalArn } from '../../engine/arn.js'
import type { RoleFacts } from '../../engine/case.js'
import type { Diagnosis } from '../../engine/diagnose.js'
import { readDocument, writtenBy } from './document.js'
import { defined } from './learnt.js'
import { type Look, lacks, type Reader, type Reading } from './reader.js'
import { see } from './see.js'
import { trustPolicyFile } from './trustPolicyFile.js'

/** The role that was asked for, as IAM has it: whether it exists, its trust policy, its limits, its tags. */
export const role: Reader = {
  what: 'the role',
  wants: ({ diagnosis }) =>
    nameOf(diagnosis) !== undefined &&
    (lacks(diagnosis, 'trust-policy') || lacks(diagnosis, 'role') || contradictsFile(diagnosis)),
  // A file of the repository is enough when it says why.
  after: [trustPolicyFile],
  read,
}

const nameOf = ({ kase }: Diagnosis) => {
  const arn = parsePrincipalArn(kase.workflow.inputs['role-arn'] ?? '')
  return arn?.kind === 'role' ? arn : undefined
}

const AT = '/target/trustPolicy'

/** The policy of a file lets the call through and AWS did not: the account may have another one. */
const contradictsFile = ({ kind, kase }: Diagnosis): boolean =>
  kind === 'unexplained' && kase.written?.[AT]?.file !== undefined

async function read(look: Look): Promise<Reading> {
  const asked = nameOf(look.diagnosis)
  if (!asked) return { notes: [] }
  const seen = await see(asked.account, 'iam:GetRole', look, async (iam, until) => {
    const { Role } = await iam.getRole({ RoleName: asked.name }, until)
    if (!Role?.Arn) throw new Error('the answer holds no role')
    return Role
  })
  if (seen.is === 'unseen') return { notes: seen.notes }
  const by = `with \`iam:GetRole\` as \`${seen.by.arn}\``
  if (seen.is === 'missing')
    return {
      learnt: { role: { exists: false } },
      notes: [...seen.notes, `the role does not exist, as was read ${by}`],
    }
  const document = readDocument(seen.value.AssumeRolePolicyDocument)
  const facts = { role: factsOf(seen.value) }
  if (!document) return { learnt: facts, notes: [...seen.notes, `the role was read ${by}, without a trust policy`] }
  const { kase } = look.diagnosis
  const file = kase.target.trustPolicy === undefined ? undefined : kase.written?.[AT]?.file
  if (file && isDeepStrictEqual(kase.target.trustPolicy, document.policy))
    return { learnt: facts, notes: [...seen.notes, `the role was read ${by}; its trust policy is that of \`${file}\``] }
  return {
    learnt: {
      ...facts,
      trustPolicy: document.policy,
      written: { [AT]: writtenBy(document.text, 'iam:GetRole', seen.by.arn) },
    },
    notes: [
      ...seen.notes,
      `the role and its trust policy were read ${by}${file ? `; the trust policy is not that of \`${file}\`` : ''}`,
    ],
  }
}

const factsOf = (r: Role): RoleFacts => ({
  exists: true,
  ...defined({
    arn: r.Arn,
    id: r.RoleId,
    'max-session-duration': r.MaxSessionDuration,
    created: r.CreateDate?.toISOString(),
  }),
  // GetRole leaves the list out of a role that has no tags.
  tags: Object.fromEntries((r.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
})
