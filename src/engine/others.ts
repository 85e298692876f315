import { parsePrincipalArn } from './arn.js'
import type { Case, Claims } from './case.js'
import { claimsOf } from './claims.js'
import { type Demand, requirements } from './demand.js'
import { apply, type Edit } from './edit.js'
import { granted, granting } from './gates/trustPolicy.js'
import { all, presuming } from './judgement.js'
import { instanceOf } from './pattern.js'
import { requestOf } from './request.js'
import { contextKind, formatSubject, parseSubject, type Subject } from './subject.js'
import type { Truth } from './truth.js'

/** Another request, told in words and as edits of ours. */
export interface Other {
  readonly who: string
  readonly edits: readonly Edit[]
}

/** What the trust policy alone says of a request: other requests are judged by the policy, not by what else they may lack. */
export const trusts = (kase: Case): Truth => presuming(all('/target/trustPolicy', granted(requestOf(kase)))).truth

/** The requests that the policy grants today, as far as they can be read off the policy itself. */
export function regulars(kase: Case, most: number): Other[] {
  if (kase.target.trustPolicy === undefined) return []
  const { sets } = requirements(all('/target/trustPolicy', granting(requestOf(kase))))
  const found = new Map<string, Other>()
  for (const set of sets) {
    for (const edits of instances(set).slice(0, most)) {
      const key = JSON.stringify(edits)
      if (found.size >= most || found.has(key)) continue
      const other = apply(kase, edits)
      if (isPossible(kase, other) && trusts(other) === 'true') found.set(key, { who: nameOf(other, edits), edits })
    }
  }
  return [...found.values()]
}

const MOST_INSTANCES = 16

/** Up to four requests that meet a set of demands, as edits of ours. */
function instances(set: readonly Demand[]): Edit[][] {
  let out: Edit[][] = [[]]
  for (const d of set) {
    const { actual, expected, test } = d.comparison
    if (d.want !== 'true' || d.comparison.truth === 'true' || actual.is === 'unknown' || /Not|Null/.test(test)) continue
    const from = actual.from
    if (test === 'Principal') {
      const arns = expected.map(callerFor).filter((a) => a !== undefined)
      if (from !== '/source/caller/arn' || arns.length === 0) return []
      out = out.flatMap((edits) =>
        arns.slice(0, 4).map((arn): Edit[] => [...edits, { op: 'add', path: '/source/caller', value: { arn } }]),
      )
    } else if (from.startsWith('/workflow/claims/') || from.startsWith('/workflow/inputs/')) {
      out = out
        .flatMap((edits) =>
          expected.slice(0, 4).map((v): Edit[] => [...edits, { op: 'add', path: from, value: instanceOf(v) }]),
        )
        .slice(0, MOST_INSTANCES)
    }
  }
  return out.filter((edits) => edits.length > 0)
}

/** A caller that an entry of a Principal element stands for. */
function callerFor(entry: string): string | undefined {
  const account = /^\d{12}$/.test(entry) ? entry : undefined
  const arn = parsePrincipalArn(entry)
  if (account || arn?.kind === 'account')
    return `arn:${arn?.partition ?? 'aws'}:iam::${account ?? arn?.account}:role/any-role`
  return arn?.kind === 'user' || arn?.kind === 'role' || arn?.kind === 'session' ? entry : undefined
}

/** Whether GitHub could issue such a subject: the repository at hand has one format, and only so many kinds of context exist. */
function isPossible(ours: Case, other: Case): boolean {
  const mine = subjectOf(ours)
  const theirs = subjectOf(other)
  if (!mine || !other.workflow.claims) return true
  if (!theirs) return String(other.workflow.claims.sub).startsWith('repo:') === false
  const sameIds = mine.repoId !== undefined && theirs.repoId === mine.repoId
  // The ids stay with the repository: another name beside them is one that it no longer has.
  if (sameIds && (theirs.owner !== mine.owner || theirs.repo !== mine.repo)) return false
  const sameRepository = theirs.owner === mine.owner && theirs.repo === mine.repo
  if (sameRepository && (theirs.ownerId === undefined) !== (mine.ownerId === undefined)) return false
  return contextKind(theirs.context) !== 'other'
}

const subjectOf = (kase: Case): Subject | undefined => {
  const sub = claimsOf(kase)?.claims.sub
  return typeof sub === 'string' ? parseSubject(sub) : undefined
}

const nameOf = (other: Case, edits: readonly Edit[]): string => {
  const sub = other.workflow.claims?.sub
  if (edits.some((e) => e.path === '/workflow/claims/sub')) return `\`${String(sub)}\``
  const caller = edits.find((e) => e.path === '/source/caller')
  if (caller) return `\`${other.source.caller?.arn}\``
  return edits
    .map((e) => `\`${e.op === 'remove' ? '' : String(e.value)}\` as ${e.path.split('/').at(-1)}`)
    .join(' and ')
}

/** The requests one step away from ours that the policy refuses today: nobody may come in with us. */
export function strangers(kase: Case): Other[] {
  if (kase.target.trustPolicy === undefined) return []
  const web = kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity'
  const near = web ? tokensNear(kase) : callersNear(kase)
  return near.filter((o) => trusts(apply(kase, o.edits)) === 'false')
}

function tokensNear(kase: Case): Other[] {
  const known = claimsOf(kase)
  const sub = known?.claims.sub
  if (!known || typeof sub !== 'string') return []
  const claims = (more: Claims): Edit[] => [
    { op: 'add', path: '/workflow/claims', value: { ...known.claims, ...more } },
  ]
  const account = /^system:serviceaccount:([^:]*):(.*)$/.exec(sub)
  if (account)
    return [
      {
        who: 'the same service account of another namespace',
        edits: claims({ sub: `system:serviceaccount:${account[1]}-other:${account[2]}` }),
      },
      {
        who: 'another service account of the namespace',
        edits: claims({ sub: `system:serviceaccount:${account[1]}:${account[2]}-other` }),
      },
    ]
  const s = parseSubject(sub)
  if (!s) return [{ who: 'another subject of the same issuer', edits: claims({ sub: `${sub}-other` }) }]
  const ref = /^ref:(refs\/.*)$/.exec(s.context)?.[1]
  const as = (who: string, change: Partial<Subject>, more: Claims = {}): Other & { readonly sub: string } => {
    const t = { ...s, ...change }
    const theirs = formatSubject(t)
    const names = { repository: `${t.owner}/${t.repo}`, repository_owner: t.owner }
    return { who, sub: theirs, edits: claims({ sub: theirs, ...names, ...more }) }
  }
  const stranger = (id: string | undefined): { ownerId?: string } => (id ? { ownerId: `${id}9` } : {})
  const elsewhere = (id: string | undefined): { repoId?: string } => (id ? { repoId: `${id}9` } : {})
  const others: Claims = { repository_id: '999999999', repository_owner_id: '999999999' }
  return [
    as(
      'another repository of the owner',
      { repo: `${s.repo}-other`, ...elsewhere(s.repoId) },
      { repository_id: '999999999' },
    ),
    as('a repository of another owner', { owner: 'other', ...stranger(s.ownerId), ...elsewhere(s.repoId) }, others),
    as(
      'an owner whose name only begins alike',
      { owner: `${s.owner}-other`, ...stranger(s.ownerId), ...elsewhere(s.repoId) },
      others,
    ),
    as(
      'another branch',
      { context: 'ref:refs/heads/other-branch' },
      { ref: 'refs/heads/other-branch', environment: null },
    ),
    as('another tag', { context: 'ref:refs/tags/other-tag' }, { ref: 'refs/tags/other-tag', environment: null }),
    as('another environment', { context: 'environment:other-environment' }, { environment: 'other-environment' }),
    as('any pull request', { context: 'pull_request' }, { ref: 'refs/pull/1/merge', environment: null }),
    ...(ref
      ? []
      : [
          as(
            'the branch `main` without that environment',
            { context: 'ref:refs/heads/main' },
            { ref: 'refs/heads/main', environment: null },
          ),
        ]),
  ].filter((o) => o.sub !== sub)
}

function callersNear(kase: Case): Other[] {
  const arn = kase.source.caller?.arn
  const c = arn ? parsePrincipalArn(arn) : undefined
  if (!c || c.kind === 'account') return []
  const as = (who: string, value: string): Other => ({
    who,
    edits: [{ op: 'add', path: '/source/caller', value: { arn: value } }],
  })
  const other = c.account === '999999999999' ? '888888888888' : '999999999999'
  const without = (who: string, value: unknown): Other => ({
    who,
    edits: [{ op: 'add', path: '/workflow/inputs/external-id', value }],
  })
  // A guard that the policy does not have cannot be lost.
  const guards = JSON.stringify(kase.target.trustPolicy).toLowerCase()
  const sessions =
    c.kind === 'session' && guards.includes(`:assumed-role/${c.name}/`.toLowerCase())
      ? [as('another session of the role', `arn:${c.partition}:sts::${c.account}:assumed-role/${c.name}/other-session`)]
      : []
  const externalIds = guards.includes('"sts:externalid"')
    ? [
        without('the same caller without an external ID', null),
        without('the same caller with another external ID', 'other-external-id'),
      ]
    : []
  return [
    as('a role of another account', `arn:${c.partition}:iam::${other}:role/any-role`),
    as('the same name in another account', (arn ?? '').replace(`:${c.account}:`, `:${other}:`)),
    as("another role of the caller's account", `arn:${c.partition}:sts::${c.account}:assumed-role/other-role/session`),
    as("a user of the caller's account", `arn:${c.partition}:iam::${c.account}:user/other-user`),
    ...sessions,
    ...externalIds,
  ]
}
