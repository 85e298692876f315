import { parseArn } from '../engine/arn.js'

/** A Region and where its name came from. */
export interface Region {
  readonly name: string
  readonly from: 'aws-region' | 'AWS_REGION' | 'AWS_DEFAULT_REGION' | 'partition'
}

/** What configure-aws-credentials takes for a Region's name. */
export const REGION = /^[a-z0-9-]+$/

/** The Region that the step or its environment names: the input, else AWS_REGION, else AWS_DEFAULT_REGION. */
export function statedRegion(input: string, env: Readonly<Record<string, string | undefined>>): Region | undefined {
  if (input) return { name: input, from: 'aws-region' }
  if (env.AWS_REGION) return { name: env.AWS_REGION, from: 'AWS_REGION' }
  if (env.AWS_DEFAULT_REGION) return { name: env.AWS_DEFAULT_REGION, from: 'AWS_DEFAULT_REGION' }
  return undefined
}

// One Region of each partition in which STS is always active.
const DEFAULTS: Readonly<Record<string, string>> = {
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-eusc': 'eusc-de-east-1',
}

/** The Region whose STS endpoint is asked for a role: the stated one, else the default of the role's partition. */
export const regionFor = (role: string, stated: Region | undefined): Region =>
  stated ?? { name: DEFAULTS[parseArn(role)?.partition ?? ''] ?? 'us-east-1', from: 'partition' }
