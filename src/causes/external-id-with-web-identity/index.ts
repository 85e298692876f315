import type { Case } from '../../engine/case.js'
import { defineCause } from '../../engine/cause.js'
import type { Edit } from '../../engine/edit.js'
import type { Comparison } from '../../engine/judgement.js'
import { keepsSubject, removeCondition, statementOf } from '../conditionEdits.js'
import { statementForToken } from '../statementForToken.js'

/** Where the statement also serves callers that can send an external ID, they keep it and the provider gets its own statement. */
function remedies({ comparison: c, kase }: { comparison: Comparison; kase: Case }): Edit[][] {
  const principal = statementOf(c, kase)?.Principal
  const alone = principal !== null && typeof principal === 'object' && Object.keys(principal).join() === 'Federated'
  return [...(alone && keepsSubject(c, kase) ? [[removeCondition(kase, c.at)]] : []), ...statementForToken(kase)]
}

export default defineCause({
  id: 'external-id-with-web-identity',
  title: 'an external ID is required of a web identity request',
  culprit: 'demand',
  find: (c, kase, want) =>
    c.key.toLowerCase() === 'sts:externalid' &&
    want === 'true' &&
    c.truth === 'false' &&
    kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity'
      ? { comparison: c, kase }
      : undefined,
  explain: () => ({
    what: 'the trust policy requires `sts:ExternalId` of a web identity request',
    why: '`AssumeRoleWithWebIdentity` has no such parameter, so the condition can never be met',
    fix: 'in the target account, let the subject of the token alone decide in the statement for the OIDC provider',
  }),
  remedies,
})
