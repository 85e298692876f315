import { parsePrincipalArn } from '../engine/arn.js'

/** The role whose trust policy is looked for; every part is left out that is not known. */
export interface RoleWanted {
  readonly arn?: string
  readonly name?: string
  readonly account?: string
  readonly partition?: string
}

/** The domain of AWS services in a partition; CloudFormation User Guide, "Pseudo parameters reference", names these two. */
export const serviceDomain = (partition: string | undefined): string | undefined =>
  partition === 'aws' ? 'amazonaws.com' : partition === 'aws-cn' ? 'amazonaws.com.cn' : undefined

/** What the ARN of a role tells. */
export function wantedRole(roleArn: string | undefined): RoleWanted {
  const arn = parsePrincipalArn(roleArn ?? '')
  if (roleArn === undefined || arn?.kind !== 'role') return {}
  return { arn: roleArn, name: arn.name, account: arn.account, partition: arn.partition }
}
