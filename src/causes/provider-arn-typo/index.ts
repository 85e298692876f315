import type { Case } from '../../engine/case.js'
import { defineCause } from '../../engine/cause.js'
import type { Comparison } from '../../engine/judgement.js'
import { providerFault, providerRemedies } from '../providerOfStatement.js'

export default defineCause({
  id: 'provider-arn-typo',
  title: 'the ARN of the OIDC provider is misspelt',
  culprit: 'demand',
  find: (c, kase, want) => {
    const fault = providerFault(c, kase, want, 'typo')
    return fault ? { fault } : doubledSegment(c, kase)
  },
  explain: (e) =>
    'fault' in e
      ? {
          what: `the trust policy trusts the provider \`${e.fault.entry}\`, and the token belongs to \`${e.fault.wanted}\``,
          why: 'the provider is found by its exact ARN: host, path and account',
          fix: 'in the target account, correct the ARN of the provider in the trust policy',
        }
      : {
          what: `the ARN of the provider, \`${e.entry}\`, ends in \`${e.segment}\` twice, and IAM refused to save the policy`,
          why: 'the provider is found by its exact ARN, and IAM asks for a condition on the keys of the provider that the ARN names',
          fix: 'in the target account, write the path of the provider once, in the Principal and in the condition keys',
        },
  remedies: (e) => ('fault' in e ? providerRemedies(e.fault) : []),
})

/** A path that a template put behind an issuer which has it already, as IAM names it when it refuses the policy. */
function doubledSegment(c: Comparison, kase: Case): { entry: string; segment: string } | undefined {
  if (c.key !== 'trust-policy-refused' || c.truth !== 'false') return
  const [, entry, segment] = /(arn:\S*:oidc-provider\/\S*\/([^/\s]+)\/\2)(?=\s)/.exec(kase.answer?.message ?? '') ?? []
  return entry !== undefined && segment !== undefined ? { entry, segment } : undefined
}
