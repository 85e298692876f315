import type { Json } from '../case.js'
import { parseTest } from '../operators/index.js'
import { isMembers, type Members, shown, valuesAt } from './elementProblems.js'
import { errorAt, type Problem, warningAt } from './problem.js'

/**
 * Issuers that sign tokens for everybody, with the claim that IAM requires a trust policy to evaluate when it is saved
 * (IAM User Guide, "Identity-provider controls for shared OIDC providers"). Issuers whose claim is not on record are left out.
 */
const CLAIM: Readonly<Record<string, string>> = {
  'token.actions.githubusercontent.com': 'sub',
  'vstoken.actions.githubusercontent.com': 'sub',
  'oidc-configuration.audit-log.githubusercontent.com': 'sub',
  'gitlab.com': 'sub',
  'app.terraform.io': 'sub',
  'agent.buildkite.com': 'sub',
  'api.pulumi.com/oidc': 'aud',
  'oidc.vercel.com': 'aud',
  'sandboxes.cloud': 'aud',
  'cognito-identity.amazonaws.com': 'aud',
}

/**
 * A statement that trusts everybody's tokens: of such an issuer, and without a condition on the claim that tells its
 * customers apart. IAM refuses to save it; a document saved before the rule stays in force until it is modified.
 */
export function sharedIssuerProblems(s: Members, path: readonly string[]): Problem[] {
  if (s.Effect !== 'Allow' || !isMembers(s.Principal)) return []
  return valuesAt(s.Principal.Federated, [...path, 'Principal', 'Federated']).flatMap(({ value, path: at }) => {
    const issuer = typeof value === 'string' ? value.replace(/^arn:[^:]*:iam::[^:]*:oidc-provider\//, '') : ''
    const claim = Object.hasOwn(CLAIM, issuer) ? CLAIM[issuer] : undefined
    return claim === undefined ? [] : restrictionProblems(s.Condition, `${issuer}:${claim}`, issuer, path, at)
  })
}

interface Restriction {
  readonly path: readonly string[]
  readonly values: readonly Json[]
  readonly negated: boolean
}

function restrictionProblems(
  condition: Json | undefined,
  key: string,
  issuer: string,
  path: readonly string[],
  principal: readonly string[],
): Problem[] {
  const found = restrictionsOn(condition, key, path)
  const open = found.flatMap((r) =>
    isGithub(issuer) ? r.values.filter(isOpenOwner).map((v) => openOwner(v, r.path)) : [],
  )
  if (found.length === 0)
    return [
      errorAt(
        'shared-issuer-unrestricted',
        principal,
        `${shown(issuer)} signs for everybody, and no condition on ${shown(key)} tells who is trusted`,
      ),
    ]
  if (found.every((r) => r.values.every(isTrivial)))
    return found.map((r) =>
      errorAt('shared-issuer-unrestricted', r.path, `the condition on ${shown(key)} is met by everybody's tokens`),
    )
  // How IAM judges a list of which one value is trivial, or a negated operator alone, is not documented.
  if (found.every((r) => r.negated || r.values.some(isTrivial)))
    return found.map((r) => warningAt('shared-issuer-open', r.path, `the condition on ${shown(key)} admits strangers`))
  return open
}

function restrictionsOn(condition: Json | undefined, key: string, path: readonly string[]): Restriction[] {
  if (!isMembers(condition)) return []
  return Object.entries(condition).flatMap(([operator, keys]) => {
    const test = parseTest(operator)
    if (!test || test.base === 'Null' || !isMembers(keys)) return []
    const { negated } = test.base
    return Object.entries(keys)
      .filter(([k]) => k.toLowerCase() === key.toLowerCase())
      .map(([k, v]) => ({
        path: [...path, 'Condition', operator, k],
        values: valuesAt(v, []).map((x) => x.value),
        negated,
      }))
  })
}

const isTrivial = (v: Json): boolean => v === null || /^[*?]*$/.test(String(v))

const isGithub = (issuer: string): boolean => issuer === 'token.actions.githubusercontent.com'

/** Whether a subject pattern leaves the owner open, whose name anybody can register (IAM User Guide, "Create a role for OpenID Connect federation"). */
const isOpenOwner = (v: Json): boolean => typeof v === 'string' && /^repo:[^/]*[*?]/.test(v)

const openOwner = (v: Json, path: readonly string[]): Problem =>
  warningAt('subject-owner-open', path, `${shown(v)} leaves the owner of the repository open`)
