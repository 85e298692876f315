import type { IAM } from '@aws-sdk/client-iam'
import type { Json, Written } from '../../engine/case.js'
import { readDocument, writtenBy } from './document.js'
import { type Holder, holderOf, readHolder } from './holder.js'
import { defined } from './learnt.js'
import { isSigned, type Look, lacks, type Reader, type Reading } from './reader.js'
import { role } from './role.js'
import { see, type Until } from './see.js'

/** What the caller's own side lets it do: its inline and attached policies, those of a user's groups, and its boundary. */
export const identityPolicies: Reader = {
  what: "the caller's identity policies",
  wants: ({ diagnosis }) =>
    isSigned(diagnosis) &&
    holderOf(diagnosis.kase) !== undefined &&
    diagnosis.kase.source.identityPolicies === undefined &&
    lacks(diagnosis, 'identity-policies', /identity policies/),
  // Inside one account a trust policy that names the caller makes them needless.
  after: [role],
  read,
}

interface Policy {
  /** An inline policy's own name, or the ARN of a managed one. */
  readonly name: string
  readonly document: string | undefined
}

async function read(look: Look): Promise<Reading> {
  const holder = holderOf(look.diagnosis.kase)
  if (!holder) return { notes: [] }
  const first = holder.kind === 'user' ? 'iam:ListUserPolicies' : 'iam:ListRolePolicies'
  const seen = await see(holder.account, first, look, (iam, until) => readAll(holder, iam, until))
  if (seen.is !== 'there') {
    const gone = seen.is === 'missing' ? [`IAM has no ${holder.kind} \`${holder.name}\``] : []
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
      caller: facts,
      identityPolicies: documents.map((d) => d.policy as Json),
      ...(limit ? { permissionsBoundary: limit.policy } : {}),
      written,
    },
    notes: [
      ...seen.notes,
      `the ${documents.length} identity policies of ${holder.kind} \`${holder.name}\` were read as \`${seen.by.arn}\`; ${
        boundary ? `its permissions boundary is \`${boundary.name}\`` : 'it has no permissions boundary'
      }`,
    ],
  }
}

const actionFor = (name: string, { kind }: Holder): string =>
  name.startsWith('arn:') ? 'iam:GetPolicyVersion' : `iam:Get${kind === 'user' ? 'User' : 'Role'}Policy`

/** Everything or nothing: of a part it could not be said what the rest denies. */
async function readAll(holder: Holder, iam: IAM, until: Until) {
  const { kind, name } = holder
  const [facts, inline, attached, groups] = await Promise.all([
    readHolder(holder, iam, until),
    kind === 'user' ? userInline(name, iam, until) : roleInline(name, iam, until),
    kind === 'user'
      ? all(
          (Marker) => iam.listAttachedUserPolicies({ UserName: name, ...Marker }, until),
          (a) => a.AttachedPolicies,
        )
      : all(
          (Marker) => iam.listAttachedRolePolicies({ RoleName: name, ...Marker }, until),
          (a) => a.AttachedPolicies,
        ),
    kind === 'user' ? groupPolicies(name, iam, until) : { inline: [], attached: [] },
  ])
  const arns = [...new Set([...attached.flatMap((p) => p.PolicyArn ?? []), ...groups.attached])]
  const managed = await Promise.all(arns.map((arn) => managedPolicy(arn, iam, until)))
  const boundary = facts.boundary === undefined ? undefined : await managedPolicy(facts.boundary, iam, until)
  return { policies: [...inline, ...groups.inline, ...managed], boundary, facts: defined(facts.caller) }
}

async function userInline(name: string, iam: IAM, until: Until): Promise<Policy[]> {
  const names = await all(
    (Marker) => iam.listUserPolicies({ UserName: name, ...Marker }, until),
    (a) => a.PolicyNames,
  )
  return Promise.all(
    names.map(async (policy) => {
      const { PolicyDocument } = await iam.getUserPolicy({ UserName: name, PolicyName: policy }, until)
      return { name: policy, document: PolicyDocument }
    }),
  )
}

async function roleInline(name: string, iam: IAM, until: Until): Promise<Policy[]> {
  const names = await all(
    (Marker) => iam.listRolePolicies({ RoleName: name, ...Marker }, until),
    (a) => a.PolicyNames,
  )
  return Promise.all(
    names.map(async (policy) => {
      const { PolicyDocument } = await iam.getRolePolicy({ RoleName: name, PolicyName: policy }, until)
      return { name: policy, document: PolicyDocument }
    }),
  )
}

async function groupPolicies(user: string, iam: IAM, until: Until) {
  const groups = await all(
    (Marker) => iam.listGroupsForUser({ UserName: user, ...Marker }, until),
    (a) => a.Groups,
  )
  const each = await Promise.all(groups.map(({ GroupName = '' }) => groupPoliciesOf(GroupName, iam, until)))
  return { inline: each.flatMap((g) => g.inline), attached: each.flatMap((g) => g.attached) }
}

async function groupPoliciesOf(group: string, iam: IAM, until: Until) {
  const [names, attached] = await Promise.all([
    all(
      (Marker) => iam.listGroupPolicies({ GroupName: group, ...Marker }, until),
      (a) => a.PolicyNames,
    ),
    all(
      (Marker) => iam.listAttachedGroupPolicies({ GroupName: group, ...Marker }, until),
      (a) => a.AttachedPolicies,
    ),
  ])
  const inline = await Promise.all(
    names.map(async (policy): Promise<Policy> => {
      const { PolicyDocument } = await iam.getGroupPolicy({ GroupName: group, PolicyName: policy }, until)
      // The space keeps it from being taken for a policy of the user itself, which is changed elsewhere.
      return { name: `${policy} of group ${group}`, document: PolicyDocument }
    }),
  )
  return { inline, attached: attached.flatMap((p) => p.PolicyArn ?? []) }
}

async function managedPolicy(arn: string, iam: IAM, until: Until): Promise<Policy> {
  const { Policy } = await iam.getPolicy({ PolicyArn: arn }, until)
  const version = { PolicyArn: arn, VersionId: Policy?.DefaultVersionId }
  const { PolicyVersion } = await iam.getPolicyVersion(version, until)
  return { name: arn, document: PolicyVersion?.Document }
}

interface Page {
  readonly IsTruncated?: boolean | undefined
  readonly Marker?: string | undefined
}

/** Every page of a list. An answer without the list is none: a proxy may have given it. */
async function all<P extends Page, T>(
  ask: (marker: { Marker?: string }) => Promise<P>,
  itemsOf: (page: P) => readonly T[] | undefined,
): Promise<T[]> {
  const items: T[] = []
  let marker: string | undefined
  do {
    const page = await ask(marker === undefined ? {} : { Marker: marker })
    const here = itemsOf(page)
    if (here === undefined && page.IsTruncated === undefined) throw new Error('the answer holds no list')
    items.push(...(here ?? []))
    marker = page.IsTruncated ? page.Marker : undefined
  } while (marker !== undefined)
  return items
}
