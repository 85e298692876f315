import type { Caller, Case, Json, OidcProvider, RepositoryFacts, RoleFacts, Written } from '../../engine/case.js'

/** What one look has added to a case: facts are joined with those that were known, documents take their place. */
export interface Learnt {
  readonly caller?: Partial<Caller>
  readonly identityPolicies?: readonly Json[]
  readonly permissionsBoundary?: Json
  readonly sessionPolicies?: readonly Json[]
  readonly scps?: readonly Json[]
  readonly rcps?: readonly Json[]
  readonly role?: RoleFacts
  readonly trustPolicy?: Json
  readonly oidcProvider?: OidcProvider | 'missing'
  readonly repository?: RepositoryFacts
  readonly written?: Readonly<Record<string, Written>>
}

/** The case with what was learnt. */
export function learn(kase: Case, learnt: Learnt): Case {
  const {
    caller,
    identityPolicies,
    permissionsBoundary,
    sessionPolicies,
    scps,
    rcps,
    role,
    trustPolicy,
    oidcProvider,
  } = learnt
  const { repository, written } = learnt
  const known = kase.source.caller
  return {
    ...kase,
    workflow: {
      ...kase.workflow,
      ...(repository ? { repository: { ...kase.workflow.repository, ...repository } } : {}),
    },
    source: {
      ...kase.source,
      ...(caller && known ? { caller: { ...known, ...caller } } : {}),
      ...defined({ identityPolicies, permissionsBoundary, sessionPolicies, scps }),
    },
    target: {
      ...kase.target,
      ...(role ? { role: { ...kase.target.role, ...role } } : {}),
      ...defined({ trustPolicy, oidcProvider, rcps }),
    },
    ...(written ? { written: { ...kase.written, ...written } } : {}),
  }
}

/** The members that are there. */
export const defined = <T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(members).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
