import { all, type Judgement } from '../judgement.js'
import type { Match } from '../principal.js'
import type { Request } from '../request.js'
import { allows, documentAt, doesNotDeny } from '../statement.js'
import type { Truth } from '../truth.js'
import { compared, type Gate, presumed, unseen } from './gate.js'

const AT = '/target/trustPolicy'

/**
 * Whether the role's trust policy allows the assumption, and with it every action that the request needs: even inside one
 * account a trust policy must allow explicitly (IAM User Guide, "How AWS enforcement code logic evaluates requests").
 */
export const trustPolicy: Gate = {
  id: 'trust-policy',
  at: AT,
  judge: (r) => all(AT, [roleExists(r), ...granted(r)]),
}

const notRead = (r: Request): Judgement =>
  unseen(AT, 'allows', 'trust-policy', r.actions, {
    what: 'the trust policy of the role',
    why: 'it was not read',
    from: 'trust-policy',
  })

function roleExists(r: Request): Judgement {
  const { role, trustPolicy } = r.kase.target
  const at = '/workflow/inputs/role-arn'
  const wanted = r.roleArn ? [r.roleArn] : []
  if (role?.exists === false)
    return compared(at, 'exists', 'role', wanted, { is: 'absent', from: '/target/role' }, false)
  if (role?.arn && r.roleArn)
    return compared(
      at,
      'exists',
      'role',
      [role.arn],
      { is: 'present', values: [r.roleArn], from: at },
      role.arn === r.roleArn,
    )
  if (role?.exists || trustPolicy !== undefined)
    return compared(at, 'exists', 'role', wanted, { is: 'present', values: wanted, from: '/target/role' }, true)
  return unseen(at, 'exists', 'role', wanted, presumed('whether the role exists', 'it was not read', 'role'))
}

/** What the trust policy decides on the request, action by action, without looking at who else has a say. */
export function granted(r: Request, only?: (m: Match) => boolean): Judgement[] {
  const { trustPolicy: json } = r.kase.target
  if (json === undefined) return [notRead(r)]
  const document = documentAt(AT, json, 'trust')
  return r.actions.flatMap((action) => [allows(document, r, action, only), doesNotDeny(document, r, action)])
}

/** What the trust policy asks of a request before it grants it, its denials aside. */
export function granting(r: Request): Judgement[] {
  const { trustPolicy: json } = r.kase.target
  if (json === undefined) return []
  const document = documentAt(AT, json, 'trust')
  return r.actions.map((action) => allows(document, r, action))
}

/** Whether the trust policy allows the request through an entry that matches in one of these ways. */
export const trustsAs = (r: Request, ...ways: readonly Match[]): Truth =>
  all(
    AT,
    granted(r, (m) => ways.includes(m)),
  ).truth
