import { isAbsolute, join } from 'node:path'
import type { Host } from '../host.js'
import { regionFor } from '../inputs/region.js'
import type { RoleNode } from '../inputs/roleNode.js'
import type { TerraformAttempt, TerraformCredentials } from '../terraform/attempt.js'
import { ambientCredentials, type CredentialsAnswer, withoutImds } from './credentials.js'
import type { Flow } from './flow.js'
import type { Means } from './hopMeans.js'
import { networkOf } from './network.js'
import { fileTokens } from './oidcToken.js'

/**
 * The means for the first role of each attempt: the credentials that Terraform would find for it. One set of credentials is
 * looked for once.
 * @param directory the directory in which Terraform runs, to which the paths in a configuration are relative
 */
export function terraformMeans(
  attempts: ReadonlyMap<RoleNode, TerraformAttempt>,
  means: Means,
  host: Host,
  directory: string,
): (node: RoleNode) => Means | undefined {
  const known = new Map<string, Means>()
  return (node) => {
    const attempt = attempts.get(node)
    if (!attempt) return undefined
    const key = JSON.stringify(attempt.credentials)
    const own = known.get(key) ?? meansFor(attempt.credentials, means, host, directory)
    known.set(key, own)
    return own
  }
}

function meansFor(c: TerraformCredentials, means: Means, host: Host, directory: string): Means {
  // Terraform knows `~` in these paths.
  const resolve = (path: string): string => {
    const full = path.replace(/^~(?=\/)/, host.env.HOME ?? '~')
    return isAbsolute(full) ? full : join(directory, full)
  }
  switch (c.is) {
    case 'ambient':
      return { ...means, flow: flow('ambient', 'the configuration names no credentials') }
    case 'static': {
      const { is: _, ...credentials } = c
      return {
        ...means,
        flow: flow('static', 'the configuration has an access key'),
        source: async () => ({ credentials }),
      }
    }
    case 'profile':
      return {
        ...means,
        flow: flow('ambient', `the configuration names profile \`${c.name}\``),
        source: once(() => profile(c, means, host, resolve)),
      }
    case 'web-identity': {
      const text = c.token ?? (c.tokenFile === undefined ? undefined : host.readFile(resolve(c.tokenFile)))
      const tokens = text
        ? fileTokens(text)
        : async () => ({ answer: { message: noToken(c.tokenFile), code: 'CredentialsProviderError' } })
      // Whether GitHub offers the job a token is nothing to a token that comes from elsewhere.
      const { 'id-token': _, ...job } = means.job
      return {
        ...means,
        job,
        flow: flow('token-file', 'the configuration has `assume_role_with_web_identity`'),
        tokens,
      }
    }
  }
}

const flow = (kind: Flow['kind'], why: string): Flow => ({ kind, why, tokenWithheld: false })

const noToken = (file: string | undefined): string =>
  file === undefined
    ? 'no web identity token was found: the configuration names none, and neither TF_AWS_WEB_IDENTITY_TOKEN nor AWS_WEB_IDENTITY_TOKEN_FILE is set'
    : `the web identity token file \`${file}\` cannot be read`

/** The credentials of a profile, in the files that the configuration names or else in those of the environment. */
async function profile(
  c: Extract<TerraformCredentials, { is: 'profile' }>,
  { inputs }: Means,
  host: Host,
  resolve: (path: string) => string,
): Promise<CredentialsAnswer> {
  if (c.configFiles.length > 1 || c.credentialsFiles.length > 1)
    return {
      answer: {
        message: `profile \`${c.name}\` may stand in several files, of which the SDK reads one`,
        code: 'CredentialsProviderError',
      },
    }
  const [configFilepath, filepath] = [c.configFiles[0], c.credentialsFiles[0]].map((path) => path && resolve(path))
  // The SDK hands every setting of a client on to its credential chain, these two of the ini files among them.
  const network = {
    ...networkOf(inputs, host.env),
    ...(configFilepath ? { configFilepath } : {}),
    ...(filepath ? { filepath } : {}),
  }
  if (withoutImds(host.env)) host.disableInstanceMetadata()
  return ambientCredentials(regionFor('', inputs.region).name, network, c.name)
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}
