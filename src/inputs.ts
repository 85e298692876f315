import { isAbsolute, join } from 'node:path'
import { parseArn } from './engine/arn.js'
import { chooseFlow, type FlowInputs, isWebIdentity } from './gather/flow.js'
import type { Host } from './host.js'
import { type EvidenceInputs, readEvidenceInputs } from './inputs/evidence.js'
import { DURATION, EXTERNAL_ID_LIMIT, SESSION_NAME_LIMIT } from './inputs/limits.js'
import { ConfigurationError } from './inputs/problem.js'
import { type Reader, readerOf } from './inputs/reader.js'
import { REGION, type Region, statedRegion } from './inputs/region.js'
import { type ReportInputs, readReportInputs } from './inputs/report.js'
import type { RoleNode } from './inputs/roleNode.js'
import { readRoles } from './inputs/roles.js'
import { readTerraformInputs, type TerraformInputs } from './inputs/terraform.js'

/** What the step was given, read and checked. */
export interface Inputs {
  /** Every role to assume: `role-to-assume` first, then those of `roles`. Empty when neither names one. */
  readonly roots: readonly RoleNode[]
  /** The stated Region; undefined when each role is asked for in its partition's default one. */
  readonly region: Region | undefined
  /** Empty asks GitHub for its default audience. */
  readonly audience: string
  readonly accessKeyId: string | undefined
  readonly secretAccessKey: string | undefined
  readonly sessionToken: string | undefined
  /** What the file of `web-identity-token-file` holds. */
  readonly webIdentityToken: string | undefined
  readonly roleChaining: boolean
  readonly forceSkipOidc: boolean
  /** Whether session tags are sent on AssumeRole. */
  readonly tagging: boolean
  readonly transitiveTagKeys: readonly string[]
  readonly stsEndpoint: string | undefined
  readonly httpProxy: string | undefined
  readonly noProxy: string | undefined
  readonly maskAccountId: boolean
  readonly allowedAccountIds: readonly string[]
  readonly failOn: 'refused' | 'never'
  /** Empty switches calls to GitHub's API off. */
  readonly githubToken: string
  readonly evidence: EvidenceInputs
  readonly report: ReportInputs
  /** The Terraform directory whose roles are asked for, too. */
  readonly terraform: TerraformInputs | undefined
}

/** The default of configure-aws-credentials. */
const SESSION_NAME = 'GitHubActions'

/**
 * Reads and checks every input.
 * @throws ConfigurationError with everything that is wrong, not only the first
 */
export async function readInputs(host: Host): Promise<Inputs> {
  const r = readerOf((name) => host.getInput(name))
  const region = readRegion(r, host)
  const sessionName = r.matching('role-session-name', SESSION_NAME_LIMIT.pattern, SESSION_NAME_LIMIT) ?? SESSION_NAME
  const keys = readKeys(r)
  const maskAccountId = r.flag('mask-aws-account-id')
  const shared = {
    region,
    ...keys,
    audience: r.text('audience'),
    webIdentityToken: readTokenFile(r, host),
    roleChaining: r.flag('role-chaining'),
    forceSkipOidc: r.flag('force-skip-oidc'),
    tagging: !r.flag('role-skip-session-tagging'),
    transitiveTagKeys: r.lines('transitive-tag-keys'),
    stsEndpoint: readUrl(r, 'sts-endpoint'),
    httpProxy: readUrl(r, 'http-proxy'),
    noProxy: r.optional('no-proxy'),
    maskAccountId,
    allowedAccountIds: readAccounts(r),
    failOn: r.choice('fail-on', ['refused', 'never']),
    githubToken: r.text('github-token'),
    evidence: readEvidenceInputs(r),
    report: readReportInputs(r, maskAccountId),
    terraform: readTerraformInputs(r),
  }
  checkProfile(r)
  const roleToAssume = readRoleToAssume(r, sessionName, { ...shared, env: host.env })
  const roles = await readRoles(r.text('roles'), { sessionName }, r.report)
  // A step without any role is one whose role is empty: the secret or variable behind it is not visible to this event.
  const isGiven = roleToAssume.role !== '' || (roles.length === 0 && !shared.terraform)
  const roots = isGiven ? [roleToAssume, ...roles] : roles
  checkAccounts(r, roots, shared.allowedAccountIds)
  if (r.problems.length > 0) throw new ConfigurationError(r.problems)
  return { ...shared, roots }
}

function readRegion(r: Reader, host: Host): Region | undefined {
  const region = statedRegion(r.text('aws-region'), host.env)
  if (!region || REGION.test(region.name)) return region
  r.report({
    input: region.from === 'aws-region' ? 'aws-region' : `aws-region (from ${region.from})`,
    value: region.name,
    problem: 'is no name of a Region',
    allowed: 'lower-case letters, digits and `-`, such as `eu-west-1`',
    fix: 'write the code of the Region, not its display name',
  })
  return undefined
}

function readKeys(r: Reader): Pick<Inputs, 'accessKeyId' | 'secretAccessKey' | 'sessionToken'> {
  const accessKeyId = r.optional('aws-access-key-id')
  const secretAccessKey = r.optional('aws-secret-access-key')
  const sessionToken = r.optional('aws-session-token')
  const missing = (input: string, other: string) =>
    r.report({
      input,
      problem: `is empty although \`${other}\` is given`,
      allowed: 'both halves of one access key, or neither',
      fix: `give \`${input}\` too and check that its secret exists for this event, or remove \`${other}\``,
    })
  if (accessKeyId && !secretAccessKey) missing('aws-secret-access-key', 'aws-access-key-id')
  if (!accessKeyId && secretAccessKey) missing('aws-access-key-id', 'aws-secret-access-key')
  if (!accessKeyId && !secretAccessKey && sessionToken) missing('aws-access-key-id', 'aws-session-token')
  return { accessKeyId, secretAccessKey, sessionToken }
}

/** The text of the file, whose path is relative to the workspace. */
function readTokenFile(r: Reader, host: Host): string | undefined {
  const input = 'web-identity-token-file'
  const value = r.optional(input)
  if (value === undefined) return undefined
  const text = host.readFile(isAbsolute(value) ? value : join(host.env.GITHUB_WORKSPACE ?? '', value))
  if (text === undefined || text.trim() === '')
    r.report({
      input,
      value,
      problem: text === undefined ? 'cannot be read' : 'is empty',
      allowed: 'the path of a file that holds a token, absolute or relative to the workspace',
      fix: 'check the path, and that a step before this one writes the file',
    })
  return text
}

/** The first role, from the inputs that configure-aws-credentials has for it. */
function readRoleToAssume(r: Reader, sessionName: string, rest: FlowInputs & { env: Host['env'] }): RoleNode {
  const role = r.text('role-to-assume')
  const externalId = r.optional('role-external-id')
  const durationSeconds = r.integer(
    'role-duration-seconds',
    DURATION.least,
    DURATION.most,
    "write the seconds the session is to last, at most the role's maximum session duration, or leave it out",
  )
  const inlineSessionPolicy = readPolicy(r)
  if (role !== '' && rest.forceSkipOidc && !rest.accessKeyId && !rest.webIdentityToken)
    r.report({
      input: 'force-skip-oidc',
      value: 'true',
      problem: 'leaves `role-to-assume` without credentials, as in configure-aws-credentials',
      allowed: '`true` only together with `aws-access-key-id` or `web-identity-token-file`',
      fix: 'give one of them, or remove `force-skip-oidc`',
    })
  // On the web identity flows it is never sent, so that nothing can be wrong with it.
  const { pattern, ...rule } = EXTERNAL_ID_LIMIT
  if (externalId !== undefined && !isWebIdentity(chooseFlow(rest, rest.env).kind) && !pattern.test(externalId))
    r.report({ input: 'role-external-id', ...rule })
  return {
    path: 'role-to-assume',
    role,
    sessionName,
    managedSessionPolicies: readManagedPolicies(r),
    expect: 'granted',
    reaches: [],
    ...(externalId === undefined ? {} : { externalId }),
    ...(durationSeconds === undefined ? {} : { durationSeconds }),
    ...(inlineSessionPolicy === undefined ? {} : { inlineSessionPolicy }),
  }
}

function readPolicy(r: Reader): string | undefined {
  const input = 'inline-session-policy'
  const text = r.optional(input)
  if (text === undefined) return undefined
  const [allowed, fix] = [
    'a policy document in JSON of up to 2,048 characters',
    'write the policy document as JSON, without comments or trailing commas',
  ]
  if (!isJsonObject(text)) r.report({ input, problem: 'is no JSON object', allowed, fix })
  else if (text.length > 2048)
    r.report({
      input,
      problem: `has ${text.length} characters`,
      allowed,
      fix: 'shorten the policy, or put it into a managed policy named in `managed-session-policies`',
    })
  return text
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

function readManagedPolicies(r: Reader): string[] {
  const input = 'managed-session-policies'
  const arns = r.lines(input)
  const [allowed, fix] = [
    'up to 10 policy ARNs, one per line',
    'write `arn:PARTITION:iam::ACCOUNT:policy/NAME`, one per line',
  ]
  for (const value of arns.filter((arn) => !/^arn:[a-z-]+:iam::(aws|\d{12}):policy\/\S+$/.test(arn)))
    r.report({ input, value, problem: 'is no policy ARN', allowed, fix })
  if (arns.length > 10) r.report({ input, problem: `has ${arns.length} policies`, allowed, fix: 'name at most 10' })
  return arns
}

/** An http or https address. Its value is shown without what may be a password in it. */
function readUrl(r: Reader, input: string): string | undefined {
  const value = r.optional(input)
  if (value === undefined || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))) return value
  const shown = value.includes('@') ? {} : { value }
  r.report({
    input,
    ...shown,
    problem: 'is no address',
    allowed: '`http://HOST:PORT` or `https://HOST:PORT`',
    fix: 'write the address with its scheme',
  })
  return undefined
}

function readAccounts(r: Reader): string[] {
  const input = 'allowed-account-ids'
  const ids = r
    .text(input)
    .split(/[,\n]/)
    .map((id) => id.trim())
    .filter((id) => id !== '')
  for (const value of ids.filter((id) => !/^\d{12}$/.test(id)))
    r.report({
      input,
      value,
      problem: 'is no account ID',
      allowed: 'account IDs of 12 digits, with commas between them',
      fix: 'put the value in quotes, so that YAML keeps leading zeros',
    })
  return ids
}

/** The account in which a chain ends has to be an allowed one, as in configure-aws-credentials. */
function checkAccounts(r: Reader, nodes: readonly RoleNode[], allowed: readonly string[]): void {
  if (allowed.length === 0) return
  for (const node of nodes) {
    const account = parseArn(node.role)?.account ?? ''
    if (node.reaches.length > 0) checkAccounts(r, node.reaches, allowed)
    else if (/^\d{12}$/.test(account) && !allowed.includes(account))
      r.report({
        input: node.path === 'role-to-assume' ? node.path : `${node.path}.arn`,
        value: node.role,
        problem: 'is in an account that `allowed-account-ids` does not name',
        allowed: 'a role in one of the accounts of `allowed-account-ids`',
        fix: 'name the role of an allowed account, or add the account to `allowed-account-ids`',
      })
  }
}

/** Nothing is written to the profile; a name that configure-aws-credentials would turn down is still wrong. */
function checkProfile(r: Reader): void {
  r.matching('aws-profile', /^[^\s[\]/\\]+$/, {
    problem: 'is no name of a profile',
    allowed: 'a name without spaces, square brackets and slashes',
    fix: 'rename the profile',
  })
}
