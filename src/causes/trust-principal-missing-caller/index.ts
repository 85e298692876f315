import { defineCause } from '../../engine/cause.js'
import { trustIn } from '../grant.js'
import { lastingArn } from '../lastingArn.js'
import { addTo } from '../listEdit.js'
import { principalArnMiss } from '../principalArnMiss.js'
import { principalMiss } from '../principalMiss.js'

export default defineCause({
  id: 'trust-principal-missing-caller',
  title: 'the trust policy does not name the caller',
  culprit: 'demand',
  find: (c, kase, want) => {
    const caller = kase.source.caller?.arn ?? ''
    const miss = principalMiss(c, kase, want)
    if (miss?.is === 'missing') {
      const arn = lastingArn(kase)
      return { caller, where: 'Principal', remedies: arn ? trustIn(kase, miss.place, arn) : [] }
    }
    if (principalArnMiss(c, kase, want)?.is !== 'other') return
    const arn = lastingArn(kase)
    return { caller, where: 'aws:PrincipalArn', remedies: arn ? [[addTo(kase, c.at, arn)]] : [] }
  },
  explain: ({ caller, where, remedies }) => ({
    what: `the caller is \`${caller}\`, and no entry of \`${where}\` in the trust policy stands for it`,
    why: 'a trust policy must explicitly allow the principal that asks, inside one account too',
    fix:
      remedies.length > 0
        ? `in the target account, add the caller to \`${where}\` of the trust policy: of a session the ARN of its role`
        : "in the target account, add the ARN of the caller's role with its full path, or trust its account and compare `aws:PrincipalArn` by `ArnLike`",
  }),
  remedies: ({ remedies }) => remedies,
})
