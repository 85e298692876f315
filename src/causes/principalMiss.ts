import { type PrincipalArn, parsePrincipalArn } from '../engine/arn.js'
import type { Case } from '../engine/case.js'
import type { Demand } from '../engine/demand.js'
import type { Comparison } from '../engine/judgement.js'
import type { PrincipalEntry } from '../engine/policy/document.js'
import { UNIQUE_ID } from '../engine/principal.js'
import { requestOf } from '../engine/request.js'
import { type Place, placeOf, statementsOf } from './place.js'

/** The way in which a Principal element leaves out a caller that signs its requests; each is a cause of its own. */
export type Miss = 'self' | 'stale-id' | 'session' | 'wrong-account' | 'service' | 'federated' | 'missing'

/** A Principal element that does not match the caller. */
export interface PrincipalMiss {
  readonly is: Miss
  readonly kase: Case
  readonly place: Place
  /** The caller's ARN as it was given. */
  readonly arn: string
  readonly caller: PrincipalArn
  readonly entries: readonly string[]
  /** The entry that comes nearest, where the miss is about one. */
  readonly entry: string | undefined
}

/** Reads a comparison as such a miss; undefined for anything else. A statement for others is no miss while one is for callers. */
export function principalMiss(c: Comparison, kase: Case, want: Demand['want']): PrincipalMiss | undefined {
  if (c.test !== 'Principal' || want !== 'true' || !c.at.startsWith('/target/trustPolicy/')) return
  const { api, caller, role } = requestOf(kase)
  const place = placeOf(kase, c.at)
  if (api !== 'AssumeRole' || !caller || caller.kind === 'account' || !place) return
  const entries = place.statement.principals ?? []
  const aws = entries.filter((e) => e.type === 'AWS')
  if (entries.length === 0 || (aws.length === 0 && forCallers(kase))) return
  const base = { kase, place, arn: kase.source.caller?.arn ?? '', caller, entries: entries.map((e) => e.value) }
  if (role && caller.kind === 'session' && isRole(caller, role)) return { ...base, is: 'self', entry: undefined }
  return { ...base, ...classify(entries, aws, caller) }
}

/** Whether some statement is meant for callers at all. */
const forCallers = (kase: Case): boolean =>
  statementsOf(kase, '/target/trustPolicy').some(
    (s) => s.effect === 'Allow' && s.principals?.some((p) => p.type === 'AWS'),
  )

const isRole = (a: PrincipalArn & { name: string }, b: PrincipalArn & { name: string }): boolean =>
  a.name === b.name && a.account === b.account && a.partition === b.partition

function classify(
  entries: readonly PrincipalEntry[],
  aws: readonly PrincipalEntry[],
  caller: PrincipalArn,
): Pick<PrincipalMiss, 'is' | 'entry'> {
  if (aws.length === 0)
    return { is: entries.some((e) => e.type === 'Federated') ? 'federated' : 'service', entry: undefined }
  const find = (is: Miss, test: (value: string) => boolean): Pick<PrincipalMiss, 'is' | 'entry'> | undefined => {
    const entry = aws.find((e) => test(e.value))?.value
    return entry === undefined ? undefined : { is, entry }
  }
  const prefix = caller.kind === 'user' ? 'AIDA' : 'AROA'
  const local = aws.some((e) => accountOf(e.value) === caller.account)
  return (
    find('session', (v) => {
      const named = parsePrincipalArn(v)
      return named?.kind === 'session' && caller.kind === 'session' && isRole(named, caller)
    }) ??
    find('stale-id', (v) => UNIQUE_ID.test(v) && v.startsWith(prefix)) ??
    find('wrong-account', (v) => isSameElsewhere(parsePrincipalArn(v), caller)) ??
    (local ? undefined : find('wrong-account', (v) => /^\d{12}$/.test(v) || /:root$/.test(v))) ?? {
      is: 'missing',
      entry: undefined,
    }
  )
}

const accountOf = (entry: string): string | undefined =>
  /^\d{12}$/.test(entry) ? entry : parsePrincipalArn(entry)?.account

/** The same user or role name in another account of the partition. */
const isSameElsewhere = (named: PrincipalArn | undefined, caller: PrincipalArn): boolean =>
  named !== undefined &&
  'name' in named &&
  'name' in caller &&
  named.name === caller.name &&
  named.partition === caller.partition &&
  named.account !== caller.account &&
  (named.kind === 'user') === (caller.kind === 'user')
