import { defineCause } from '../../engine/cause.js'
import { quoted } from '../conditionEdits.js'
import { trustIn } from '../grant.js'
import { lastingArn } from '../lastingArn.js'
import { principalMiss } from '../principalMiss.js'

export default defineCause({
  id: 'federated-principal-for-assume-role',
  title: 'the trust policy trusts an identity provider, and the request comes with AWS credentials',
  culprit: 'demand',
  find: (c, kase, want) => {
    const miss = principalMiss(c, kase, want)
    return miss?.is === 'federated' ? miss : undefined
  },
  explain: ({ entries, arn }) => ({
    what: `the trust policy trusts ${quoted(entries)}, and \`sts:AssumeRole\` is called by \`${arn}\``,
    why: "a federated principal stands for a provider's token in `sts:AssumeRoleWithWebIdentity`, never for a caller that has AWS credentials",
    fix: 'in the target account, add a statement that trusts the caller, or in the workflow assume the role with the ID token and without other credentials',
  }),
  remedies: ({ kase, place }) => {
    const arn = lastingArn(kase)
    return arn ? trustIn(kase, place, arn) : []
  },
})
