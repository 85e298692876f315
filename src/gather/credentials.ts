import { STSClient } from '@aws-sdk/client-sts'
import type { Answer } from '../engine/case.js'
import type { Network } from './network.js'
import type { Credentials } from './session.js'

/** The credentials at hand, or why there are none. */
export type CredentialsAnswer = { readonly credentials: Credentials } | { readonly answer: Answer }

/** Whether the instance metadata service is out of the question: a hosted runner is a virtual machine that is not the user's. */
export const withoutImds = (env: Readonly<Record<string, string | undefined>>): boolean =>
  env.RUNNER_ENVIRONMENT === 'github-hosted' || /^true$/i.test(env.AWS_EC2_METADATA_DISABLED ?? '')

/**
 * The credentials of the environment by the SDK's own chain: variables, profile, process, token file, container, instance.
 * A profile comes before the variables. Loads further parts of the SDK, so it is only for the flows that need it.
 */
export async function ambientCredentials(
  region: string,
  network: Network,
  profile?: string,
): Promise<CredentialsAnswer> {
  try {
    const { accessKeyId, secretAccessKey, sessionToken } = await new STSClient({
      ...network,
      region,
      ...(profile === undefined ? {} : { profile, logger: SILENT }),
    }).config.credentials()
    return { credentials: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) } }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { answer: { message, ...(error instanceof Error ? { code: error.name } : {}) } }
  }
}

/** The SDK warns on the console when a profile is asked for beside variables, which is meant here. */
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
