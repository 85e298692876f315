import { defineCause } from '../../engine/cause.js'
import { quoted } from '../conditionEdits.js'
import { trustIn } from '../grant.js'
import { lastingArn } from '../lastingArn.js'
import { principalMiss } from '../principalMiss.js'

export default defineCause({
  id: 'service-principal-instead-of-role',
  title: 'the trust policy trusts an AWS service, and the caller is none',
  culprit: 'demand',
  find: (c, kase, want) => {
    const miss = principalMiss(c, kase, want)
    return miss?.is === 'service' ? miss : undefined
  },
  explain: ({ entries, arn }) => ({
    what: `the trust policy trusts ${quoted(entries)}, and the caller is \`${arn}\``,
    why: 'a service principal stands for calls that the service makes itself, not for the roles that run on it',
    fix: 'in the target account, add the caller to the trust policy under `AWS`: of a session the ARN of its role',
  }),
  remedies: ({ kase, place }) => {
    const arn = lastingArn(kase)
    return arn ? trustIn(kase, place, arn) : []
  },
})
