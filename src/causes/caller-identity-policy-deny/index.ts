import { defineCause } from '../../engine/cause.js'
import { below } from '../../engine/pointer.js'
import { requestOf } from '../../engine/request.js'
import { denies, limitMiss } from '../limitMiss.js'
import { addTo } from '../listEdit.js'

export default defineCause({
  id: 'caller-identity-policy-deny',
  title: 'a policy of the caller denies the call',
  culprit: 'demand',
  find: (c, kase, want) => {
    const miss = limitMiss(c, kase, want, '/source/identityPolicies', 'identity-deny')
    return miss && miss.is !== 'not-allowed' ? miss : undefined
  },
  explain: (miss) => ({
    what:
      miss.is === 'told'
        ? `AWS found an explicit deny of \`${miss.action}\` in an identity policy of the caller`
        : denies(miss, "the caller's identity policies"),
    why: 'an explicit deny ends the evaluation, whatever else allows the call',
    fix: 'in the source account, leave this role out of the Deny statement, if whoever wrote it agrees',
  }),
  // A Deny is somebody's decision; only its own list of exceptions is a place to write into.
  remedies: ({ kase, place }) => {
    const { roleArn } = requestOf(kase)
    return place?.statement.resource?.negated && roleArn ? [[addTo(kase, below(place.at, 'NotResource'), roleArn)]] : []
  },
})
