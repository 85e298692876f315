import type { Host } from './host.js'
import { type AccessKeyInputs, readAccessKey } from './inputs/accessKey.js'
import { readAccounts } from './inputs/accounts.js'
import { type EvidenceInputs, readEvidenceInputs } from './inputs/evidence.js'
import { SESSION_NAME_LIMIT } from './inputs/limits.js'
import { ConfigurationError } from './inputs/problem.js'
import { type Reader, readerOf } from './inputs/reader.js'
import { REGION, type Region, statedRegion } from './inputs/region.js'
import { type ReportInputs, readReportInputs } from './inputs/report.js'
import type { RoleNode } from './inputs/roleNode.js'
import { readRoles } from './inputs/roles.js'
import { readRoleToAssume } from './inputs/roleToAssume.js'
import { readTerraformInputs, type TerraformInputs } from './inputs/terraform.js'
import { readTokenFile } from './inputs/tokenFile.js'
import { readUrl } from './inputs/url.js'

/** What the step was given, read and checked. */
export interface Inputs extends AccessKeyInputs {
  /** Every role to assume: `role-to-assume` first, then those of `roles`. Empty when neither names one. */
  readonly roots: readonly RoleNode[]
  /** The stated Region; undefined when each role is asked for in its partition's default one. */
  readonly region: Region | undefined
  /** Empty asks GitHub for its default audience. */
  readonly audience: string
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
  const keys = readAccessKey(r)
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

/** Nothing is written to the profile; a name that configure-aws-credentials would turn down is still wrong. */
function checkProfile(r: Reader): void {
  r.matching('aws-profile', /^[^\s[\]/\\]+$/, {
    problem: 'is no name of a profile',
    allowed: 'a name without spaces, square brackets and slashes',
    fix: 'rename the profile',
  })
}
