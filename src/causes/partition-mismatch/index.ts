import { parsePrincipalArn, partitionOfRegion } from '../../engine/arn.js'
import type { Case } from '../../engine/case.js'
import { defineCause } from '../../engine/cause.js'
import type { Edit } from '../../engine/edit.js'
import type { Comparison } from '../../engine/judgement.js'
import { isProviderComparison, providerFault, providerRemedies } from '../providerOfStatement.js'

interface RoleArn {
  readonly arn: string
  readonly is: string
  readonly wanted: string
}

/** The role ARN when it is of another partition than the Region, seen in itself or in the provider that it is compared with. */
function roleArn(c: Comparison, kase: Case): RoleArn | undefined {
  const { 'role-arn': arn, region } = kase.workflow.inputs
  if (!arn || !region || c.truth !== 'false' || !(c.key === 'partition' || isProviderComparison(c))) return
  const is = parsePrincipalArn(arn)?.partition ?? ''
  const wanted = partitionOfRegion(region)
  return is === wanted ? undefined : { arn, is, wanted }
}

const moved = (e: RoleArn): Edit[] => [
  { op: 'replace', path: '/workflow/inputs/role-arn', value: e.arn.replace(/^arn:[^:]*:/, `arn:${e.wanted}:`) },
]

export default defineCause({
  id: 'partition-mismatch',
  title: 'an ARN is of another partition',
  find: (c, kase, want) => {
    const provider = providerFault(c, kase, want, 'partition')
    const role = c.key === 'partition' || provider ? roleArn(c, kase) : undefined
    return role || provider ? { role, provider } : undefined
  },
  culprit: (e) => (e.role ? 'fact' : 'demand'),
  explain: ({ role, provider }) => ({
    what: role
      ? `the role ARN \`${role.arn}\` is of the partition \`${role.is}\`, and the Region belongs to \`${role.wanted}\``
      : `the trust policy names the provider \`${provider?.entry}\`, and the account has it as \`${provider?.wanted}\``,
    why: 'partitions know nothing of each other: accounts, roles and providers of the one do not exist in the other',
    fix: role
      ? 'in the workflow, correct the partition in the role ARN, or the Region'
      : 'in the target account, correct the partition in the ARN of the provider',
  }),
  remedies: ({ role, provider }) => (role ? [moved(role)] : provider ? providerRemedies(provider) : []),
})
