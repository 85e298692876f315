/** The issuer of github.com's tokens, as IAM writes it: without the scheme. */
export const GITHUB_ISSUER = 'token.actions.githubusercontent.com'

/** The issuer of a GitHub server: github.com, `SUBDOMAIN.ghe.com`, or GitHub Enterprise Server (docs.github.com "OpenID Connect reference"). */
export function issuerOfServer(server: string): string {
  const host = server.replace(/^https?:\/\//, '').replace(/\/.*$/, '')
  if (host === 'github.com') return GITHUB_ISSUER
  return host.endsWith('.ghe.com') ? `token.actions.${host}` : `${host}/_services/token`
}

/** Whether an issuer is one of GitHub's hosted ones, for which AWS exposes more claims than the standard ones. */
export const isGithubIssuer = (issuer: string): boolean =>
  issuer === GITHUB_ISSUER ||
  issuer.startsWith(`${GITHUB_ISSUER}/`) ||
  /^token\.actions\.[^./]+\.ghe\.com(\/|$)/.test(issuer)

// Claims that AWS makes condition keys of (Service Authorization Reference for AWS STS; IAM User Guide, "Available keys for
// AWS OIDC federation"). Every other claim is left out of the request, so a condition on it sees nothing.
const STANDARD = ['amr', 'aud', 'email', 'oaud', 'sub']
const GITHUB = [
  'actor',
  'actor_id',
  'enterprise_id',
  'environment',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'repository_owner_id',
  'workflow',
]
const GITLAB = [
  'namespace_id',
  'pipeline_source',
  'project_id',
  'ref_protected',
  'runner_environment',
  'user_access_level',
  'user_email',
  'user_id',
  'user_login',
]
const BUILDKITE = [
  'build_branch',
  'cluster_id',
  'cluster_name',
  'organization_id',
  'organization_slug',
  'pipeline_id',
  'pipeline_slug',
]

/** The claims of an issuer that AWS exposes as condition keys, or undefined when that is not known for this issuer. */
export function exposedClaims(issuer: string): readonly string[] {
  const host = issuer.toLowerCase()
  if (isGithubIssuer(host)) return [...STANDARD, ...GITHUB]
  if (host === 'gitlab.com') return [...STANDARD, ...GITLAB]
  if (/^agent\.([^./]+\.)?buildkite\.(com|dev|site)$/.test(host)) return [...STANDARD, ...BUILDKITE]
  if (host.startsWith('oidc.circleci.com/org/')) return [...STANDARD, 'oidc.circleci.com/project-id']
  if (host === 'accounts.google.com') return [...STANDARD, 'google/organization_number']
  if (/^idcs-.*\.identity\.oraclecloud\.com$/.test(host)) return [...STANDARD, 'rpst_id']
  return STANDARD
}
