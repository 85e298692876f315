import type { Case } from '../engine/case.js'
import { claim, issuerOf } from '../engine/claims.js'
import type { Edit } from '../engine/edit.js'
import { principalFact } from '../engine/element.js'
import type { Comparison } from '../engine/judgement.js'
import { at } from '../engine/pointer.js'
import { requestOf } from '../engine/request.js'
import { claimOfKey, conditionsAround } from './conditionEdits.js'

/** A statement of its own for exactly this token, added to the trust policy; none when too little is known of the token. */
export function statementForToken(kase: Case): Edit[][] {
  const provider = principalFact(requestOf(kase))
  const issuer = issuerOf(kase)
  const [sub, aud] = [claim(kase, 'sub'), claim(kase, 'aud')]
  const [arn] = provider.is === 'present' ? provider.values : []
  if (!arn?.startsWith('arn:') || !issuer || typeof sub !== 'object') return []
  const statement = {
    Effect: 'Allow',
    Principal: { Federated: arn },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: {
        ...(typeof aud === 'object' && aud.values.length === 1 ? { [`${issuer}:aud`]: aud.values[0] } : {}),
        [`${issuer}:sub`]: sub.values[0],
      },
    },
  }
  const now = at(kase, '/target/trustPolicy/Statement')
  return [
    [
      Array.isArray(now)
        ? { op: 'add', path: '/target/trustPolicy/Statement/-', value: statement }
        : { op: 'replace', path: '/target/trustPolicy/Statement', value: now ? [now, statement] : [statement] },
    ],
  ]
}

/**
 * The same, as a narrow way round a statement that is wrong for everybody: mending that one lets in all whom it was meant for.
 * Only where the new statement demands no less, so not when the old one has conditions besides
 * subject, audience, and the one that can never be met.
 */
export const narrowStatement = (c: Comparison, kase: Case): Edit[][] =>
  conditionsAround(c, kase).every((x) => x.at === c.at || ['sub', 'aud'].includes(claimOfKey(x.key) ?? ''))
    ? statementForToken(kase)
    : []
