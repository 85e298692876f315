import { defineCause } from '../../engine/cause.js'
import { below } from '../../engine/pointer.js'
import { lastingArn } from '../lastingArn.js'
import { replaceIn } from '../listEdit.js'
import { principalMiss } from '../principalMiss.js'

export default defineCause({
  id: 'principal-stale-unique-id',
  title: 'the trust policy still names a principal that was deleted',
  culprit: 'demand',
  find: (c, kase, want) => {
    const miss = principalMiss(c, kase, want)
    return miss?.is === 'stale-id' && miss.entry ? { ...miss, entry: miss.entry } : undefined
  },
  explain: ({ entry, arn }) => ({
    what: `the trust policy names \`${entry}\`, the unique id of a ${entry.startsWith('AIDA') ? 'user' : 'role'} that was deleted, and the caller is \`${arn}\``,
    why: 'IAM saves an ARN as the unique id behind it, which a principal that is created again under the same name does not have',
    fix: 'in the target account, save the ARN in the place of the unique id once more',
  }),
  remedies: ({ kase, place, entry }) => {
    const arn = lastingArn(kase)
    return arn ? [[replaceIn(kase, below(place.at, 'Principal', 'AWS'), entry, arn)]] : []
  },
})
