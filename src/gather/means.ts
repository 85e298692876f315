import type { JobFacts } from '../engine/case.js'
import type { Host } from '../host.js'
import { regionFor } from '../inputs/region.js'
import type { Inputs } from '../inputs.js'
import { repositoryOf } from './caseOf.js'
import { ambientCredentials, type CredentialsAnswer, withoutImds } from './credentials.js'
import type { Flow } from './flow.js'
import type { Means } from './hopMeans.js'
import { jobFacts } from './jobFacts.js'
import { type Network, networkOf } from './network.js'
import { fileTokens, githubTokens } from './oidcToken.js'
import { sessionTags } from './sessionTags.js'
import { stsOver } from './sts.js'

/** What a flow calls AWS with. Nothing is asked for before it is needed, and one token or credential serves every role. */
export function meansOf(flow: Flow, inputs: Inputs, host: Host): Means {
  const network = networkOf(inputs, host.env)
  const { webIdentityToken: token } = inputs
  let source: Promise<CredentialsAnswer> | undefined
  return {
    inputs,
    flow,
    host,
    sts: stsOver(network, inputs.stsEndpoint),
    tokens: token === undefined ? githubTokens(host, inputs.audience) : fileTokens(token),
    source: () => {
      source ??= credentialsAtHand(inputs, network, host)
      return source
    },
    tags: sessionTags(host.env),
    job: jobOf(flow, host),
    repository: repositoryOf(host.env),
  }
}

/** Before anything is known to be wrong neither the event nor the workflow file is read. A token file needs no token of GitHub. */
function jobOf(flow: Flow, host: Host): JobFacts {
  const { 'id-token': offered, ...job } = jobFacts(host.env, undefined, {
    places: {},
    elsewhere: {},
    secretInputs: [],
    notes: [],
  })
  return flow.kind === 'token-file' || offered === undefined ? job : { ...job, 'id-token': offered }
}

async function credentialsAtHand(inputs: Inputs, network: Network, host: Host): Promise<CredentialsAnswer> {
  const { accessKeyId, secretAccessKey, sessionToken } = inputs
  if (accessKeyId && secretAccessKey)
    return { credentials: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) } }
  if (withoutImds(host.env)) host.disableInstanceMetadata()
  return ambientCredentials(regionFor(inputs.roots[0]?.role ?? '', inputs.region).name, network)
}
