import { accountNotAllowed } from './accounts.js'
import { hopOf, webIdentityHopOf } from './assumeRole.js'
import type { AccountNotAllowed, NotKnown, TerraformAttempt, TerraformCredentials, TerraformHop } from './attempt.js'
import { type Parameters, parametersOf } from './parameters.js'
import type { Settings } from './settings.js'
import type { TerraformProblem } from './sourceFile.js'

type Env = Readonly<Record<string, string | undefined>>

/** What a provider, a backend or a remote state says of its access to AWS. */
export interface Access {
  /** Undefined when no role is assumed. */
  readonly attempt: TerraformAttempt | undefined
  readonly problems: readonly TerraformProblem[]
  readonly accounts: readonly AccountNotAllowed[]
}

/**
 * The roles that settings assume and what they are assumed with, in the order of `aws-sdk-go-base`, `getCredentialsProvider`:
 * static keys, a web identity, a profile or what the environment has, and then every `assume_role` with the session before.
 */
export function accessOf(settings: Settings, name: string, env: Env): Access {
  const unknown: NotKnown[] = []
  const problems: TerraformProblem[] = []
  const p = parametersOf(unknown, problems)
  const region = regionOf(settings)
  const web = only(settings, 'assume_role_with_web_identity', p)
  const nested = settings.nested('assume_role')
  const chain = nested.flatMap((n) => {
    if (n.is === 'settings') return [hopOf(n.settings, p, region)]
    p.tell('`assume_role`', n.why, n.place)
    return []
  })
  const flat = nested.length === 0 && settings.argument('role_arn') ? [hopOf(settings, p, region, 'flat')] : []
  const keys = staticKeys(settings, p)
  const hops: TerraformHop[] = [...(web && !keys ? [webIdentityHopOf(web, p, region)] : []), ...chain, ...flat]
  missingArns(hops, settings, p)
  if (hops.length === 0 && unknown.length === 0) return { attempt: undefined, problems, accounts: [] }
  const endpoint = endpointOf(settings, p)
  const credentials = keys ?? (web ? webIdentity(web, p, env) : (profile(settings, p) ?? { is: 'ambient' }))
  const attempt: TerraformAttempt = {
    where: settings.place,
    name,
    also: [],
    credentials,
    hops,
    unknown,
    ...(endpoint === undefined ? {} : { endpoint }),
  }
  const known = parametersOf([], [])
  const accounts = accountNotAllowed(settings, known, name, hops.at(-1))
  return { attempt: hops.length === 0 && !mattersAlone(unknown) ? undefined : attempt, problems, accounts }
}

/** Without a role, only what could hide one is worth telling. */
const mattersAlone = (unknown: readonly NotKnown[]): boolean =>
  unknown.some(({ what }) => what.startsWith('`assume_role'))

/** The Region of the call. One that is not known is none: STS answers in any Region of the role's partition. */
function regionOf(settings: Settings): string | undefined {
  const p = parametersOf([], [])
  return p.text(settings, 'sts_region') ?? p.text(settings, 'region')
}

function only(settings: Settings, name: string, p: Parameters): Settings | undefined {
  const [first] = settings.nested(name)
  if (first?.is === 'unknown') p.tell(`\`${name}\``, first.why, first.place)
  return first?.is === 'settings' ? first.settings : undefined
}

/** A role without an ARN is what Terraform turns down, unless the ARN is only not known. */
function missingArns(hops: readonly TerraformHop[], settings: Settings, p: Parameters): void {
  for (const [i, hop] of hops.entries()) {
    const place = hop.places['/workflow/inputs/role-arn'] ?? hop.places['/workflow'] ?? settings.place
    const isTold = p.unknown.some((u) => u.what === '`role_arn`' && u.file === place.file && u.line === place.line)
    if (hop.roleArn !== undefined || isTold) continue
    p.tell('`role_arn`', 'it is not set, or empty, and Terraform will say "IAM Role ARN not set"', place)
    p.problems.push({ message: `\`role_arn\` is not set in role ${i + 1} of ${hops.length}`, ...place })
  }
}

function staticKeys(settings: Settings, p: Parameters): TerraformCredentials | undefined {
  const [accessKeyId, secretAccessKey] = [p.text(settings, 'access_key'), p.text(settings, 'secret_key')]
  const sessionToken = p.text(settings, 'token')
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined
  return { is: 'static', accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) }
}

function profile(settings: Settings, p: Parameters): TerraformCredentials | undefined {
  const name = p.text(settings, 'profile')
  if (name === undefined) return undefined
  const files = (plural: string, singular: string): readonly string[] => {
    const several = p.texts(settings, plural)
    const one = several.length > 0 ? undefined : p.text(settings, singular)
    return one === undefined ? several : [one]
  }
  return {
    is: 'profile',
    name,
    configFiles: files('shared_config_files', 'shared_config_file'),
    credentialsFiles: files('shared_credentials_files', 'shared_credentials_file'),
  }
}

/** The token, from the block or from the environment (aws-sdk-go-base, `webIdentityCredentialsProvider`). */
function webIdentity(web: Settings, p: Parameters, env: Env): TerraformCredentials {
  const token = p.text(web, 'web_identity_token') ?? env.TF_AWS_WEB_IDENTITY_TOKEN
  const tokenFile = p.text(web, 'web_identity_token_file') ?? env.AWS_WEB_IDENTITY_TOKEN_FILE
  return {
    is: 'web-identity',
    ...(token ? { token } : tokenFile ? { tokenFile } : {}),
  }
}

/** `endpoints { sts = … }` of a provider, `endpoints = { sts = … }` and the older `sts_endpoint` of a backend. */
function endpointOf(settings: Settings, p: Parameters): string | undefined {
  const inside = settings
    .nested('endpoints')
    .flatMap((n) => (n.is === 'settings' ? (p.text(n.settings, 'sts') ?? []) : []))
  return inside[0] ?? p.text(settings, 'sts_endpoint')
}
