import { parsePrincipalArn } from './arn.js'
import type { Case, Claims } from './case.js'
import { claimsOf } from './claims.js'
import { apply, type Edit } from './edit.js'
import { type Other, trusts } from './other.js'
import { formatSubject, parseSubject, type Subject } from './subject.js'

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
