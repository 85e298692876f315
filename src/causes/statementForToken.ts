import type { Case } from '../engine/case.js'
import { claim, issuerOf } from '../engine/claims.js'
import type { Edit } from '../engine/edit.js'
import { at } from '../engine/pointer.js'
import { requestOf } from '../engine/request.js'
import { principalFact } from '../engine/statement.js'

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
