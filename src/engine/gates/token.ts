import type { JobFacts } from '../case.js'
import { claim } from '../claims.js'
import { all, type Comparison } from '../judgement.js'
import type { Request } from '../request.js'
import { compared, type Gate, presumed, unseen } from './gate.js'

/** Whether the job can have a token at all, and whether the token lets this role be assumed (docs.github.com "OpenID Connect reference"). */
export const token: Gate = {
  id: 'token',
  at: '/workflow/job',
  judge: (r) => all('/workflow/job', r.api === 'AssumeRole' ? [] : judgeToken(r)),
}

function judgeToken(r: Request): Comparison[] {
  const first = offered(r)
  // A token that is not given has no age.
  return first.truth === 'false' ? [first] : [first, ...rolesClaim(r), notExpired(r)]
}

function offered(r: Request): Comparison {
  const job = r.kase.workflow.job ?? {}
  const at = '/workflow/job/permission'
  if (r.kase.workflow.claims || job['id-token'] === 'offered')
    return compared(at, 'grants', 'id-token', ['write'], { is: 'present', values: ['write'], from: at }, true)
  if (job['id-token'] === 'withheld' || isFromFork(job))
    return compared(at, 'grants', 'id-token', ['write'], permissionFact(job), false)
  if (job.permission)
    return compared(
      at,
      'grants',
      'id-token',
      ['write'],
      permissionFact(job),
      job.permission.value === 'write-all' ? 'unknown' : job.permission.value === 'write',
    )
  return unseen(
    at,
    'grants',
    'id-token',
    ['write'],
    presumed('the permission `id-token: write` of the job', 'it was not given', 'job'),
  )
}

/** GitHub gives a pull request from a fork no token, whatever the workflow says; `pull_request_target` runs in the base. */
const isFromFork = (job: JobFacts): boolean =>
  job.fork === true && /^pull_request(_review(_comment)?)?$/.test(job.event ?? '')

const permissionFact = (job: JobFacts): Comparison['actual'] => {
  const value = job.permission?.value
  return value
    ? { is: 'present', values: [value], from: '/workflow/job/permission' }
    : { is: 'absent', from: '/workflow/job/permission' }
}

/** STS enforces the claim before the trust policy when a token has it. */
function rolesClaim(r: Request): Comparison[] {
  const roles = claim(r.kase, 'https://aws.amazon.com/roles')
  if (typeof roles !== 'object' || !r.roleArn) return []
  const at = '/workflow/claims/https:~1~1aws.amazon.com~1roles'
  return [
    compared(
      at,
      'lists',
      'roles-claim',
      roles.values,
      { is: 'present', values: [r.roleArn], from: '/workflow/inputs/role-arn' },
      roles.values.includes(r.roleArn),
    ),
  ]
}

const notExpired = (r: Request): Comparison => {
  const exp = claim(r.kase, 'exp')
  return unseen(
    '/workflow/claims/exp',
    'not expired',
    'token-expiry',
    typeof exp === 'object' ? exp.values : [],
    presumed('the age of the token', 'it depends on when the request is made', 'token'),
  )
}
