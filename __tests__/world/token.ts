import { generateKeyPairSync, type JsonWebKey, type KeyObject, randomUUID, sign, verify } from 'node:crypto'

/** The issuer of github.com (GitHub docs, OpenID Connect reference). */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'

/** The claims of a token; GitHub writes ids as strings, times as numbers. */
export type Claims = Readonly<Record<string, string | number | readonly string[]>>

/** What checking a token says; a readable token tells its claims even on failure, as STS looks for the provider first. */
export type Verified =
  | { readonly ok: true; readonly claims: Claims }
  | {
      readonly ok: false
      readonly failure: 'malformed' | 'unknown-key' | 'signature' | 'expired' | 'not-yet-valid'
      readonly claims?: Claims
    }

/** A signer of GitHub-like tokens; times are epoch seconds. */
export interface Issuer {
  readonly url: string
  issue(claims: Claims, now: number, lifetime?: number): string
  verify(token: string, now: number): Verified
  jwks(): { keys: JsonWebKey[] }
  discovery(): Record<string, unknown>
}

interface Pair {
  readonly kid: string
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

let pair: Pair | undefined

/** One key pair per process: making one takes longer than everything else a test does. */
function keyPair(): Pair {
  pair ??= { kid: randomUUID(), ...generateKeyPairSync('rsa', { modulusLength: 2048 }) }
  return pair
}

/** An issuer with an RS256 key; `exp` is `iat` + 300 and `nbf` is 600 s before `iat`, as in GitHub's own sample token. */
export function openIssuer(url: string = GITHUB_ISSUER): Issuer {
  const { kid, publicKey, privateKey } = keyPair()
  return {
    url,
    issue(claims, now, lifetime = 300) {
      const iat = Math.floor(now)
      const times = { iat, nbf: iat - 600, exp: iat + lifetime }
      const payload = { jti: randomUUID(), iss: url, ...times, ...claims }
      const input = `${encode({ typ: 'JWT', alg: 'RS256', kid })}.${encode(payload)}`
      return `${input}.${sign('RSA-SHA256', Buffer.from(input), privateKey).toString('base64url')}`
    },
    verify: (token, now) => verifyToken(token, now, kid, publicKey),
    jwks: () => ({
      keys: [{ ...publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid }],
    }),
    discovery: () => ({
      issuer: url,
      jwks_uri: `${url}/.well-known/jwks`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    }),
  }
}

function verifyToken(token: string, now: number, kid: string, key: KeyObject): Verified {
  const [head, body, signature, ...rest] = token.split('.')
  const header = decode(head)
  const claims = decode(body)
  if (!header || !claims || signature === undefined || rest.length > 0) return { ok: false, failure: 'malformed' }
  if (header.kid !== kid || header.alg !== 'RS256') return { ok: false, failure: 'unknown-key', claims }
  const valid = verify('RSA-SHA256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))
  if (!valid) return { ok: false, failure: 'signature', claims }
  if (Number(claims.exp) <= now) return { ok: false, failure: 'expired', claims }
  if (Number(claims.nbf) > now) return { ok: false, failure: 'not-yet-valid', claims }
  return { ok: true, claims }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function decode(part: string | undefined): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Claims) : undefined
  } catch {
    return undefined
  }
}
