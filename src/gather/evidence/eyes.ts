import type { IAM } from '@aws-sdk/client-iam'
import type { Host } from '../../host.js'
import { regionFor } from '../../inputs/region.js'
import { ambientCredentials, type CredentialsAnswer, withoutImds } from '../credentials.js'
import type { Means } from '../hopMeans.js'
import { type Network, networkOf } from '../network.js'
import type { Credentials } from '../session.js'
import { type Sts, stsOver } from '../sts.js'
import { filesOf, type ReadTrustPolicyFile } from './trustPolicyFile.js'

/** What everything of one step is looked up with. */
export interface Eyes {
  readonly means: Means
  readonly host: Pick<Host, 'env' | 'readFile'>
  readonly network: Network
  /** Ends all that is under way when the time is up. */
  readonly signal: AbortSignal
  readonly sts: Sts
  readonly readTrustPolicyFile: ReadTrustPolicyFile
  /** The credentials of the environment, or of a profile of it. */
  ambient(region: string, profile?: string): Promise<CredentialsAnswer>
  /** IAM with these credentials. Loaded when it is first asked for, as a success never does. */
  iam(credentials: Credentials, region: string): Promise<IAM>
  /** Asks once under a name; whoever comes later has the same answer. */
  once<T>(name: string, ask: () => Promise<T>): Promise<T>
}

/** Milliseconds for one call, so that one that hangs does not use up the time of all. */
const PATIENCE = 5000

/** Opens the eyes: the time for everything that is looked up begins. */
export function openEyes(means: Means, host: Host): Eyes {
  const { inputs } = means
  const network = impatient(networkOf(inputs, host.env))
  const signal = AbortSignal.timeout(inputs.evidence.timeout * 1000)
  const known = new Map<string, Promise<unknown>>()
  const once = <T>(name: string, ask: () => Promise<T>): Promise<T> => {
    const answer = (known.get(name) as Promise<T> | undefined) ?? ask()
    known.set(name, answer)
    return answer
  }
  return {
    means,
    host,
    network,
    signal,
    once,
    readTrustPolicyFile: filesOf(host.env.GITHUB_WORKSPACE ?? ''),
    sts: stsOver(network, inputs.stsEndpoint, signal),
    ambient: (region, profile) =>
      once(`credentials ${profile ?? ''}`, () => {
        if (withoutImds(host.env)) host.disableInstanceMetadata()
        return ambientCredentials(region, network, profile)
      }),
    iam: (credentials, region) =>
      once(`iam ${credentials.accessKeyId}`, async () => {
        const { IAM } = await import('@aws-sdk/client-iam')
        // GetRole has a low limit per account, which a fleet of roles meets.
        return new IAM({ ...network, maxAttempts: 2, region, credentials })
      }),
  }
}

const impatient = (network: Network): Network => ({
  ...network,
  requestHandler: {
    ...network.requestHandler,
    connectionTimeout: PATIENCE,
    requestTimeout: PATIENCE,
    socketTimeout: PATIENCE,
  },
})

/** The Region in which things of a role are asked for. */
export const regionOf = (eyes: Eyes, roleArn: string): string => regionFor(roleArn, eyes.means.inputs.region).name
