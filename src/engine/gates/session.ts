import { all, type Judgement } from '../judgement.js'
import type { Request } from '../request.js'
import { compared, type Gate, presumed, unseen } from './gate.js'

const AT = '/workflow/inputs/duration-seconds'

/** AWS's default, and the longest a session of a chained role may last (IAM User Guide, "Role chaining"). */
const HOUR = 3600

/** Whether the session may last as long as asked: the role's own maximum, and one hour for a chained role. */
export const session: Gate = {
  id: 'session',
  at: AT,
  judge: (r) => all(AT, [maximum(r), ...(r.api === 'AssumeRoleWithWebIdentity' ? [] : [chaining(r)]), packed()]),
}

function maximum(r: Request): Judgement {
  const given = r.kase.workflow.inputs['duration-seconds']
  if (given === undefined)
    return unseen(
      AT,
      'at most',
      'max-session-duration',
      r.kase.target.role?.['max-session-duration'] === undefined
        ? []
        : [String(r.kase.target.role['max-session-duration'])],
      presumed('the duration of the session', 'it was not given', 'request'),
    )
  const seconds = given ?? HOUR
  const max = r.kase.target.role?.['max-session-duration']
  const actual = { is: 'present', values: [String(seconds)], from: AT } as const
  // No role has a maximum below one hour.
  if (max === undefined && seconds <= HOUR)
    return compared(AT, 'at most', 'max-session-duration', [String(HOUR)], actual, true)
  if (max === undefined)
    return unseen(
      AT,
      'at most',
      'max-session-duration',
      [],
      presumed('the maximum session duration of the role', 'it was not read', 'role'),
    )
  return compared(AT, 'at most', 'max-session-duration', [String(max)], actual, seconds <= max)
}

function chaining(r: Request): Judgement {
  const seconds = r.kase.workflow.inputs['duration-seconds']
  if (r.caller?.kind === 'session' && typeof seconds === 'number')
    return compared(
      AT,
      'at most',
      'chaining-limit',
      [String(HOUR)],
      { is: 'present', values: [String(seconds)], from: AT },
      seconds <= HOUR,
    )
  return unseen(
    AT,
    'at most',
    'chaining-limit',
    [String(HOUR)],
    presumed('whether the role is reached by chaining', 'the caller or the duration was not given', 'caller'),
  )
}

const packed = (): Judgement =>
  unseen(
    '/workflow/inputs/tags',
    'fit',
    'packed-size',
    [],
    presumed('the packed size of session tags and session policies', 'only AWS computes it', 'aws'),
  )
