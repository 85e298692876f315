import { defineCause } from '../../engine/cause.js'
import { requestOf } from '../../engine/request.js'
import { trustIn } from '../grant.js'
import { principalMiss } from '../principalMiss.js'

export default defineCause({
  id: 'role-self-assume',
  title: 'the role assumes itself without trusting itself',
  culprit: 'demand',
  find: (c, kase, want) => {
    const unread = c.key === 'trust-policy' || c.key === 'trust-allow'
    if (!unread && c.test !== 'Principal') return
    const { role, roleArn = '', caller, api } = requestOf(kase)
    const miss = principalMiss(c, kase, want)
    if (miss)
      return miss.is === 'self' ? { roleArn, known: true, remedies: trustIn(kase, miss.place, roleArn) } : undefined
    if (!unread || api !== 'AssumeRole' || caller?.kind !== 'session' || !role) return
    const same = caller.name === role.name && caller.account === role.account && caller.partition === role.partition
    return same ? { roleArn, known: false, remedies: [] } : undefined
  },
  explain: ({ roleArn, known }) => ({
    what: `the caller already is a session of \`${roleArn}\`, and the trust policy of that role ${known ? 'does not name it' : 'was not read'}`,
    why: 'since September 2022 a role may assume itself only when its own trust policy says so',
    fix: 'in the workflow, use the session that is there already; or in the target account, add the role to its own trust policy',
  }),
  remedies: ({ remedies }) => remedies,
})
