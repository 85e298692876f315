import { randomBytes } from 'node:crypto'

/** An access key and the principal it belongs to; `expiresAt` in epoch seconds. */
export interface Key {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly expiresAt?: number
  /** The caller's ARN as GetCallerIdentity would tell it. */
  readonly arn: string
  readonly userId: string
  /** Keys of transitive session tags, set on assumed-role sessions. */
  readonly transitiveTagKeys?: readonly string[]
}

/** The keys the world knows: the scenario's own and those it granted. */
export interface KeyRing {
  find(accessKeyId: string): Key | undefined
  grant(session: Pick<Key, 'arn' | 'userId' | 'transitiveTagKeys'>, expiresAt: number): Key & { sessionToken: string }
  all(): readonly Key[]
}

/** A ring holding these keys. */
export function openKeyRing(keys: readonly Key[]): KeyRing {
  const ring = new Map(keys.map((key) => [key.accessKeyId, key]))
  return {
    find: (id) => ring.get(id),
    grant(session, expiresAt) {
      const key = {
        ...session,
        expiresAt,
        accessKeyId: `ASIA${base32(16)}`,
        secretAccessKey: randomBytes(30).toString('base64'),
        sessionToken: randomBytes(240).toString('base64'),
      }
      ring.set(key.accessKeyId, key)
      return key
    },
    all: () => [...ring.values()],
  }
}

/** The account of an ARN. */
export function accountOf(arn: string): string {
  return arn.split(':')[4] ?? ''
}

/** Whether this key is a role session, to which the one-hour limit of role chaining applies. */
export function isRoleSession(key: Key): boolean {
  return key.arn.includes(':assumed-role/')
}

function base32(length: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  return [...randomBytes(length)].map((byte) => letters[byte % 32]).join('')
}
