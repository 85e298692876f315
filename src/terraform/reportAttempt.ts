import type { TerraformAttempt, TerraformHop } from './attempt.js'

/** An attempt as it may be shown: without keys, tokens, texts of files and what a sensitive variable holds. */
export const reportAttempt = ({ where, name, also, credentials, hops, unknown, endpoint }: TerraformAttempt) => ({
  name,
  ...(also.length > 0 ? { also } : {}),
  where,
  credentials: reportCredentials(credentials),
  hops: hops.map(reportHop),
  ...(endpoint === undefined ? {} : { endpoint }),
  unknown,
})

function reportCredentials(c: TerraformAttempt['credentials']) {
  switch (c.is) {
    case 'profile':
      return {
        is: c.is,
        name: c.name,
        ...(c.configFiles.length > 0 ? { configFiles: c.configFiles } : {}),
        ...(c.credentialsFiles.length > 0 ? { credentialsFiles: c.credentialsFiles } : {}),
      }
    case 'web-identity':
      return { is: c.is, ...(c.tokenFile === undefined ? {} : { tokenFile: c.tokenFile }) }
    default:
      return { is: c.is }
  }
}

const HIDDEN = '<sensitive>'

/** `sessionName` is null where Terraform leaves it to the SDK, which makes one of the time. */
function reportHop({ secret, places, block: _, sessionName, ...hop }: TerraformHop) {
  const shown = (name: string, value: string | null | undefined) =>
    value === undefined ? {} : { [camel(name)]: secret.includes(name) && value !== null ? HIDDEN : value }
  const { roleArn, externalId, policy, sourceIdentity, tags, ...rest } = hop
  return {
    ...rest,
    ...shown('role-arn', roleArn),
    ...shown('session-name', sessionName ?? null),
    ...shown('external-id', externalId),
    ...shown('inline-session-policy', policy),
    ...shown('source-identity', sourceIdentity),
    tags: secret.includes('tags') ? Object.fromEntries(Object.keys(tags).map((k) => [k, HIDDEN])) : tags,
    places,
  }
}

const camel = (name: string): string =>
  ({ 'inline-session-policy': 'policy' })[name] ?? name.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase())
