import type { IAM } from '@aws-sdk/client-iam'
import { type HeldFacts, type Holder, readHolder } from './holder.js'
import type { Until } from './see.js'

/** A policy of a principal: an inline policy's own name or the ARN of a managed one, and its document as IAM gives it. */
export interface HeldPolicy {
  readonly name: string
  readonly document: string | undefined
}

/** What a user or role holds; `facts` and `boundary` are left out where they may not be read. */
export interface Held {
  readonly policies: readonly HeldPolicy[]
  readonly facts: HeldFacts | undefined
  readonly boundary: HeldPolicy | undefined
}

/**
 * Reads every policy of a user, its groups included, or of a role. All or nothing: of a part it could not be said what the
 * rest denies. The first list is asked for alone, so that who may read nothing is refused once.
 * @throws what the SDK throws
 */
export async function policiesOf(holder: Holder, iam: IAM, until: Until): Promise<Held> {
  const { kind, name } = holder
  const inline = await (kind === 'user' ? userInline(name, iam, until) : roleInline(name, iam, until))
  const [facts, attached, groups] = await Promise.all([
    readHolder(holder, iam, until).catch(() => undefined),
    kind === 'user'
      ? pages(
          (at) => iam.listAttachedUserPolicies({ UserName: name, ...at }, until),
          (a) => a.AttachedPolicies,
        )
      : pages(
          (at) => iam.listAttachedRolePolicies({ RoleName: name, ...at }, until),
          (a) => a.AttachedPolicies,
        ),
    kind === 'user' ? groupPolicies(name, iam, until) : { inline: [], attached: [] },
  ])
  const arns = [...new Set([...attached.flatMap((p) => p.PolicyArn ?? []), ...groups.attached])]
  const managed = await Promise.all(arns.map((arn) => managedPolicy(arn, iam, until)))
  const limit = facts?.boundary
  const boundary = limit === undefined ? undefined : await managedPolicy(limit, iam, until).catch(() => undefined)
  return { policies: [...inline, ...groups.inline, ...managed], facts, boundary }
}

async function userInline(name: string, iam: IAM, until: Until): Promise<HeldPolicy[]> {
  const names = await pages(
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

async function roleInline(name: string, iam: IAM, until: Until): Promise<HeldPolicy[]> {
  const names = await pages(
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
  const groups = await pages(
    (Marker) => iam.listGroupsForUser({ UserName: user, ...Marker }, until),
    (a) => a.Groups,
  )
  const each = await Promise.all(groups.map(({ GroupName = '' }) => groupPoliciesOf(GroupName, iam, until)))
  return { inline: each.flatMap((g) => g.inline), attached: each.flatMap((g) => g.attached) }
}

async function groupPoliciesOf(group: string, iam: IAM, until: Until) {
  const [names, attached] = await Promise.all([
    pages(
      (Marker) => iam.listGroupPolicies({ GroupName: group, ...Marker }, until),
      (a) => a.PolicyNames,
    ),
    pages(
      (Marker) => iam.listAttachedGroupPolicies({ GroupName: group, ...Marker }, until),
      (a) => a.AttachedPolicies,
    ),
  ])
  const inline = await Promise.all(
    names.map(async (policy): Promise<HeldPolicy> => {
      const { PolicyDocument } = await iam.getGroupPolicy({ GroupName: group, PolicyName: policy }, until)
      // The space keeps it from being taken for a policy of the user itself, which is changed elsewhere.
      return { name: `${policy} of group ${group}`, document: PolicyDocument }
    }),
  )
  return { inline, attached: attached.flatMap((p) => p.PolicyArn ?? []) }
}

async function managedPolicy(arn: string, iam: IAM, until: Until): Promise<HeldPolicy> {
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
async function pages<P extends Page, T>(
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
