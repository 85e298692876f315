import type { Case } from '../engine/case.js'
import type { Demand } from '../engine/demand.js'
import type { Comparison } from '../engine/judgement.js'
import type { Pointer } from '../engine/pointer.js'
import { requestOf } from '../engine/request.js'
import { covers, type Place, placeOf } from './place.js'

/** A document of the caller's side that keeps the request from being allowed. */
export interface LimitMiss {
  readonly is: 'told' | 'denied' | 'not-allowed'
  readonly kase: Case
  readonly place: Place | undefined
  readonly sid: string | undefined
  /** False while what decides is not known. */
  readonly sure: boolean
  /** The first action of the request. */
  readonly action: string
}

/** The key of the MFA conditions, which are a cause of their own wherever they stand. */
export const isMfaKey = (key: string): boolean => /^aws:multifactorauth(present|age)$/i.test(key)

/**
 * Reads a comparison below `root` as such a miss. A Deny shows in its condition when it has one, else in its action;
 * an Allow that does not reach shows in its action, or in what follows once the action is covered.
 * @param told the key of the comparison that stands for AWS's own sentence
 */
export function limitMiss(
  c: Comparison,
  kase: Case,
  want: Demand['want'],
  root: Pointer,
  told: string,
): LimitMiss | undefined {
  const isTold = c.key === told && c.truth === 'false' && c.told === true
  if (!isTold && c.at !== root && !c.at.startsWith(`${root}/`)) return
  const action = requestOf(kase).actions[0] ?? 'sts:AssumeRole'
  const base = { kase, place: undefined, sid: undefined, sure: c.truth !== 'unknown', action }
  if (isTold) return { ...base, is: 'told' }
  if (c.actual.is === 'unknown' && c.test === 'allows') return
  if (c.test === 'Allow') return want === 'true' && c.key === action ? { ...base, is: 'not-allowed' } : undefined
  const place = placeOf(kase, c.at)
  if (!place || isMfaKey(c.key)) return
  const isAction = c.test === 'Action' || c.test === 'NotAction'
  const found = { ...base, place, sid: place.statement.sid }
  if (want === 'false') {
    const shows = place.statement.conditions.length > 0 ? c.at.startsWith(`${place.at}/Condition/`) : isAction
    return shows ? { ...found, is: 'denied' } : undefined
  }
  return (isAction ? c.key === action : covers(place.statement, action)) ? { ...found, is: 'not-allowed' } : undefined
}

/** The statement in words: by its Sid where it has one. */
export const statementName = (sid: string | undefined): string => (sid ? `the statement \`${sid}\`` : 'a statement')

/** A Deny in words. */
export const denies = ({ sid, sure, action }: LimitMiss, whose: string): string =>
  `${statementName(sid)} of ${whose} ${sure ? 'denies' : 'may deny'} \`${action}\` on the role`
