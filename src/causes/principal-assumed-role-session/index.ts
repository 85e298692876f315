import { defineCause } from '../../engine/cause.js'
import { below } from '../../engine/pointer.js'
import { lastingArn } from '../lastingArn.js'
import { replaceIn } from '../listEdit.js'
import { principalMiss } from '../principalMiss.js'

export default defineCause({
  id: 'principal-assumed-role-session',
  title: 'the trust policy names one session instead of the role',
  culprit: 'demand',
  find: (c, kase, want) => {
    const miss = principalMiss(c, kase, want)
    return miss?.is === 'session' && miss.entry ? { ...miss, entry: miss.entry } : undefined
  },
  explain: ({ entry, arn }) => ({
    what: `the trust policy names the session \`${entry}\`, and the caller is \`${arn}\``,
    why: 'a session ARN stands for sessions of that one name only, and it takes no wildcard',
    fix: 'in the target account, name the role instead of the session; a condition on `sts:RoleSessionName` or `aws:userid` can narrow it again',
  }),
  remedies: ({ kase, place, entry }) => {
    const arn = lastingArn(kase)
    return arn ? [[replaceIn(kase, below(place.at, 'Principal', 'AWS'), entry, arn)]] : []
  },
})
