import { all, any, type Judgement } from '../judgement.js'
import { below } from '../pointer.js'
import type { Request } from '../request.js'
import { allows, documentAt, doesNotDeny } from '../statement.js'
import { type Gate, presumed, unseen } from './gate.js'

/**
 * Whether the organizations allow it: SCPs limit the caller's account, and so never a web identity call; RCPs limit the
 * role's account, and can only deny, because `RCPFullAWSAccess` is always attached (AWS Organizations User Guide, "Resource
 * control policies"). The SCPs of a case are taken together: some must allow, none may deny. With them stands what else neither side's
 * own policies say: a VPC endpoint on the way, and changes that are not everywhere yet.
 */
export const organization: Gate = {
  id: 'organization',
  at: '/target/rcps',
  judge: (r) =>
    all('/target/rcps', [
      ...(r.api === 'AssumeRoleWithWebIdentity' ? [] : scps(r)),
      ...rcps(r),
      endpoint(r),
      propagated(),
    ]),
}

function scps(r: Request): Judgement[] {
  const given = r.kase.source.scps
  const at = '/source/scps'
  if (!given)
    return [
      unseen(
        at,
        'allow',
        'scp',
        r.actions,
        presumed("the service control policies of the caller's account", 'they were not read', 'organization-policies'),
      ),
    ]
  const read = given.map((p, i) => documentAt(below(at, i), p, 'identity'))
  return r.actions.flatMap((action) => [
    ...(read.length > 0
      ? [
          any(
            at,
            read.map((d) => allows(d, r, action)),
          ),
        ]
      : []),
    ...read.map((d) => doesNotDeny(d, r, action)),
  ])
}

function rcps(r: Request): Judgement[] {
  const given = r.kase.target.rcps
  const at = '/target/rcps'
  if (!given)
    return [
      unseen(
        at,
        'allow',
        'rcp',
        r.actions,
        presumed("the resource control policies of the role's account", 'they were not read', 'organization-policies'),
      ),
    ]
  return given.flatMap((p, i) =>
    r.actions.map((action) => doesNotDeny(documentAt(below(at, i), p, 'resource-control'), r, action)),
  )
}

const endpoint = (r: Request): Judgement =>
  unseen(
    '/source/endpointPolicy',
    'allows',
    'endpoint-policy',
    r.actions,
    presumed('the policy of a VPC endpoint on the way, if there is one', 'it was not read', 'aws'),
  )

const propagated = (): Judgement =>
  unseen(
    '/target/role',
    'is everywhere',
    'propagation',
    [],
    presumed('whether the last change of the role has reached all of AWS', 'IAM is eventually consistent', 'aws'),
  )
