import type { Case } from '../../engine/case.js'
import { defineCause } from '../../engine/cause.js'
import { below } from '../../engine/pointer.js'
import { requestOf } from '../../engine/request.js'
import { allowStatement } from '../grant.js'
import { covers, statementsOf } from '../place.js'

const AT = '/source/identityPolicies'

export default defineCause({
  id: 'caller-identity-policy-missing',
  title: 'no identity policy of the caller allows it to assume roles',
  culprit: 'demand',
  find: (c, kase, want) => {
    const told = c.key === 'identity-allow' && c.truth === 'false'
    if (!told && (want !== 'true' || !c.at.startsWith(AT) || !/^(Allow|Action|NotAction)$/.test(c.test))) return
    const action = requestOf(kase).actions[0] ?? 'sts:AssumeRole'
    // AWS's sentence names the action that is not allowed; one that only goes along with the call is another cause.
    if (told)
      return /the sts:(TagSession|SetSourceIdentity)/.test(kase.answer?.message ?? '') ? undefined : { kase, action }
    return c.key === action && !isGrantedSomewhere(kase, action) ? { kase, action } : undefined
  },
  explain: ({ kase, action }) => ({
    what: `no identity policy of ${named(kase)} allows \`${action}\` on the role`,
    why: "across accounts, and where the trust policy names only the account, the caller's own policies have to allow the call too",
    fix: `in the source account, allow \`${action}\` on the ARN of the role in a policy of the caller`,
  }),
  remedies: ({ kase }) => {
    const statement = allowStatement(kase)
    return kase.source.identityPolicies && statement
      ? [[{ op: 'add', path: `${AT}/-`, value: { Version: '2012-10-17', Statement: [statement] } }]]
      : []
  },
})

const named = (kase: Case): string => (kase.source.caller ? `\`${kase.source.caller.arn}\`` : 'the caller')

const isGrantedSomewhere = (kase: Case, action: string): boolean =>
  (kase.source.identityPolicies ?? []).some((_, i) =>
    statementsOf(kase, below(AT, i)).some((s) => s.effect === 'Allow' && covers(s, action)),
  )
