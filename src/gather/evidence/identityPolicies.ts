import type { Json, Written } from '../../engine/case.js'
import { readDocument, writtenBy } from './document.js'
import { type Holder, holderOf } from './holder.js'
import { defined } from './learnt.js'
import { type Held, policiesOf } from './policiesOf.js'
import { isSigned, type Look, lacks, type Reader, type Reading } from './reader.js'
import { see } from './see.js'

/** What the caller's own side lets it do: its inline and attached policies, those of a user's groups, and its boundary. */
export const identityPolicies: Reader = {
  what: "the caller's identity policies",
  wants: ({ diagnosis }) =>
    isSigned(diagnosis) &&
    holderOf(diagnosis.kase) !== undefined &&
    diagnosis.kase.source.identityPolicies === undefined &&
    lacks(diagnosis, 'identity-policies', /identity policies/),
  read,
}

async function read(look: Look): Promise<Reading> {
  const holder = holderOf(look.diagnosis.kase)
  if (!holder) return { notes: [] }
  const first = holder.kind === 'user' ? 'iam:ListUserPolicies' : 'iam:ListRolePolicies'
  // One caller may have been refused by many roles.
  const seen = await look.eyes.once(`policies ${whoIn(look)}`, () =>
    see(holder.account, first, look, (iam, until) => policiesOf(holder, iam, until)),
  )
  if (seen.is !== 'there') {
    const gone =
      seen.is === 'missing' ? [`IAM has no ${holder.kind} \`${holder.name}\`, or no longer one of its policies`] : []
    return { notes: [...seen.notes, ...gone] }
  }
  const { policies, boundary, facts } = seen.value
  const documents = policies.map((p) => ({ name: p.name, ...readDocument(p.document) }))
  const bad = documents.find((d) => d.policy === undefined)
  if (bad) return { notes: [...seen.notes, `the policy \`${bad.name}\` of the caller could not be understood`] }
  const limit = boundary && readDocument(boundary.document)
  const written: Record<string, Written> = {}
  for (const [i, d] of documents.entries())
    written[`/source/identityPolicies/${i}`] = writtenBy(d.text ?? '', actionFor(d.name, holder), seen.by.arn, d.name)
  if (boundary && limit)
    written['/source/permissionsBoundary'] = writtenBy(limit.text, 'iam:GetPolicyVersion', seen.by.arn, boundary.name)
  return {
    learnt: {
      ...(facts ? { caller: defined(facts.caller) } : {}),
      identityPolicies: documents.map((d) => d.policy as Json),
      ...(limit
        ? { permissionsBoundary: limit.policy }
        : facts && facts.boundary === undefined
          ? { permissionsBoundary: null }
          : {}),
      written,
    },
    notes: [
      ...seen.notes,
      `the ${documents.length} identity policies of ${holder.kind} \`${holder.name}\` were read as \`${seen.by.arn}\`; ${boundaryWords(seen.value)}`,
    ],
  }
}

const whoIn = ({ diagnosis, credentials }: Look): string =>
  `${diagnosis.kase.source.caller?.arn} ${credentials?.accessKeyId}`

const actionFor = (name: string, { kind }: Holder): string =>
  name.startsWith('arn:')
    ? 'iam:GetPolicyVersion'
    : `iam:Get${name.includes(' of group ') ? 'Group' : kind === 'user' ? 'User' : 'Role'}Policy`

const boundaryWords = ({ facts, boundary }: Held): string =>
  facts === undefined
    ? 'whether there is a permissions boundary was not told'
    : facts.boundary === undefined
      ? 'there is no permissions boundary'
      : `the permissions boundary is \`${facts.boundary}\`${boundary ? '' : ', which was not read'}`
