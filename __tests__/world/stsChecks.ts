import { members, refuse } from './awsQuery.js'
import { findViolations } from './constraints.js'
import { findProvider, type OidcProvider } from './inventory.js'
import { accountOf, type Key } from './keys.js'
import type { Claims, Issuer } from './token.js'

type Params = Readonly<Record<string, string>>
type Refused = ReturnType<typeof refuse>

/** What checking a token takes. */
export interface TokenState {
  readonly inventory: { readonly providers: readonly OidcProvider[] }
  readonly issuer: Issuer
  readonly now: () => number
}

/** What STS finds wrong before it looks at any policy. */
export function checkFields(params: Params): Refused | undefined {
  const violations = findViolations(params)
  if (violations) return refuse('ValidationError', violations)
  const arn = params.RoleArn ?? ''
  if (!/^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+$/.test(arn)) return refuse('ValidationError', `${arn} is invalid`)
  if (!/^arn:[\w-]+:iam::\d{12}:role\/./.test(arn)) return refuse('ValidationError', 'Request ARN is invalid')
  return checkPolicy(params.Policy)
}

function checkPolicy(policy: string | undefined): Refused | undefined {
  if (policy === undefined) return undefined
  try {
    JSON.parse(policy)
    return undefined
  } catch {
    return refuse('MalformedPolicyDocument', 'This policy contains invalid Json')
  }
}

/** Tag rules beyond the field constraints, with AWS's recorded sentences. */
export function checkTags(params: Params, caller: Key): Refused | undefined {
  const keys = members(params, 'Tags').map((tag) => (tag.Key ?? '').toLowerCase())
  const transitive = members(params, 'TransitiveTagKeys').map((key) => (key[''] ?? '').toLowerCase())
  const wrong = (message: string) => refuse('InvalidParameterValue', message)
  if (new Set(keys).size < keys.length)
    return wrong('Duplicate tag keys found. Please note that Tag keys are case insensitive.')
  if (transitive.some((key) => !keys.includes(key)))
    return wrong('The specified transitive tag key must be included in the requested tags.')
  if (caller.transitiveTagKeys?.some((key) => keys.includes(key.toLowerCase())))
    return wrong(
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
    )
  return undefined
}

const UNREADABLE = 'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)'
const NO_KEY =
  "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements"

/**
 * Checks the token as STS does: provider of the role's account, signature, expiry, audience.
 * AWS's text for a signature that does not verify is not on record; the one for an unreadable token stands in for it.
 */
export function checkToken(params: Params, state: TokenState): { readonly claims: Claims } | Refused {
  const verified = state.issuer.verify(params.WebIdentityToken ?? '', state.now())
  const claims = verified.claims
  const bad = (message: string) => refuse('InvalidIdentityToken', message)
  if (!claims) return bad(UNREADABLE)
  const issuer = String(claims.iss)
  const provider = findProvider(state.inventory.providers, accountOf(params.RoleArn ?? ''), issuer)
  if (!provider) return bad(`No OpenIDConnect provider found in your account for ${issuer}`)
  if (!verified.ok && verified.failure === 'unknown-key') return bad(NO_KEY)
  if (!verified.ok && verified.failure === 'expired') {
    const times = `current date/time ${Math.floor(state.now())} must be before the expiration date/time ${claims.exp}`
    return refuse('ExpiredTokenException', `Token expired: ${times}`)
  }
  if (!verified.ok) return bad(UNREADABLE)
  const audiences = [claims.aud ?? ''].flat().map(String)
  if (!audiences.some((audience) => provider.clientIds.includes(audience))) return bad('Incorrect token audience')
  return { claims }
}
