import type { Case } from '../engine/case.js'
import { issuerOf } from '../engine/claims.js'
import type { Demand } from '../engine/demand.js'
import type { Edit } from '../engine/edit.js'
import { GITHUB_ISSUER } from '../engine/issuer.js'
import type { Comparison } from '../engine/judgement.js'
import { below } from '../engine/pointer.js'
import { statementOf, textsOf } from './conditionEdits.js'
import { distance } from './distance.js'
import { replaceIn } from './listEdit.js'
import { narrowStatement } from './statementForToken.js'

const PROVIDER_ARN = /^arn:([^:]*):iam::([^:]*):oidc-provider\/(.*)$/

/** The name of a provider: its URL without `https://`. */
export const providerName = (arn: string): string => PROVIDER_ARN.exec(arn)?.[3] ?? arn

/** The federated principals of the statement that a comparison belongs to. */
export function providerArns(c: Comparison, kase: Case): string[] {
  const p = statementOf(c, kase)?.Principal
  return p !== null && typeof p === 'object' && 'Federated' in p ? textsOf(p.Federated) : []
}

/** Their names. */
export const providersOf = (c: Comparison, kase: Case): string[] => providerArns(c, kase).map(providerName)

/** The issuer by which the keys of a statement are read: that of the token, else the one provider that the statement trusts. */
export function issuerFor(c: Comparison, kase: Case): string | undefined {
  const [only, more] = providersOf(c, kase)
  return issuerOf(kase) ?? (more === undefined ? only : undefined)
}

/** Whether a comparison asks which provider the token belongs to. */
export const isProviderComparison = (c: Comparison): boolean =>
  c.test === 'Principal' && c.actual.from === '/workflow/claims/iss' && c.at.startsWith('/target/trustPolicy')

/** What can be wrong about the provider that a statement names. */
export type ProviderFault = 'typo' | 'account' | 'partition' | 'issuer'

/** A provider that the statement names, and the one that the token belongs to. */
export interface ProviderEvidence {
  readonly comparison: Comparison
  readonly kase: Case
  readonly entry: string
  readonly wanted: string
}

/** The evidence when the provider of a statement comes near that of the token and has this fault. */
export function providerFault(
  c: Comparison,
  kase: Case,
  want: Demand['want'],
  fault: ProviderFault,
): ProviderEvidence | undefined {
  if (want !== 'true' || c.truth !== 'false' || !isProviderComparison(c) || c.actual.is !== 'present') return
  const [wanted = ''] = c.actual.values
  const entry = c.expected.find((e) => faultsOf(e, wanted).includes(fault))
  return entry === undefined ? undefined : { comparison: c, kase, entry, wanted }
}

function faultsOf(entry: string, wanted: string): ProviderFault[] {
  const [, partition, account, issuer = wanted] = PROVIDER_ARN.exec(wanted) ?? []
  const named = PROVIDER_ARN.exec(entry)
  if (!named) return entry.includes(issuer) ? ['typo'] : []
  const name = named[3] ?? ''
  const place: ProviderFault[] = [
    ...(account !== undefined && named[2] !== account ? (['account'] as const) : []),
    ...(partition !== undefined && named[1] !== partition ? (['partition'] as const) : []),
  ]
  if (name === issuer) return place
  if (isEarlier(name, issuer)) return ['issuer', ...place]
  return isMisspelt(name, issuer) ? ['typo', ...place] : []
}

const VSTOKEN = 'vstoken.actions.githubusercontent.com'
const EKS = /^(oidc\.eks\.[^/]+\/id)\/[^/]+$/

/** Whether one issuer can have come to be called the other: GitHub's first host, an enterprise's slug, a cluster that was created anew. */
function isEarlier(name: string, issuer: string): boolean {
  if (name === VSTOKEN) return issuer.startsWith(GITHUB_ISSUER)
  const host = (s: string): string => s.split('/')[0] ?? ''
  const slugs = (s: string): number => s.split('/').filter((x) => x !== '').length - 1
  if (host(name) === host(issuer) && host(name).startsWith('token.actions.'))
    return slugs(name) <= 1 && slugs(issuer) <= 1 && !name.endsWith('/')
  const [a, b] = [EKS.exec(name)?.[1], EKS.exec(issuer)?.[1]]
  return a !== undefined && a === b && distance(name, issuer) > 3
}

function isMisspelt(name: string, issuer: string): boolean {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/\.well-known.*$/, '')
    .replace(/\/+$/, '')
    .replace(/(\/[^/]+)\1$/, '$1')
  return distance(plain, issuer.toLowerCase()) <= 3
}

/** The provider of the token in the place of the one that is named. */
export function providerRemedies({ comparison: c, kase, entry, wanted }: ProviderEvidence): Edit[][] {
  if (!PROVIDER_ARN.test(wanted) || !providerArns(c, kase).includes(entry)) return []
  return [[replaceIn(kase, below(c.at, 'Federated'), entry, wanted)], ...narrowStatement(c, kase)]
}
