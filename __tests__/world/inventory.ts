import { accountOf } from './keys.js'

/** Policy documents by name, as JSON text. */
export type Inline = Readonly<Record<string, string>>

/** An IAM role; `trustPolicy` is the text GetRole tells and is never evaluated here. */
export interface Role {
  readonly arn: string
  readonly roleId?: string
  readonly trustPolicy?: string
  readonly maxSessionDuration?: number
  readonly tags?: Readonly<Record<string, string>>
  readonly permissionsBoundary?: string
  readonly inline?: Inline
  readonly attached?: readonly string[]
}

/** An IAM user; `groups` by name. */
export interface User {
  readonly arn: string
  readonly userId?: string
  readonly permissionsBoundary?: string
  readonly inline?: Inline
  readonly attached?: readonly string[]
  readonly groups?: readonly string[]
}

/** An IAM group. */
export interface Group {
  readonly arn: string
  readonly inline?: Inline
  readonly attached?: readonly string[]
}

/** A managed policy: document text by version id. */
export interface ManagedPolicy {
  readonly arn: string
  readonly versions: Inline
  readonly defaultVersion?: string
}

/** An IAM OIDC provider; `arn` ends in the issuer without `https://`. */
export interface OidcProvider {
  readonly arn: string
  readonly clientIds: readonly string[]
  readonly thumbprints?: readonly string[]
}

/** What exists in the AWS accounts of the world. */
export interface Inventory {
  readonly roles: readonly Role[]
  readonly users: readonly User[]
  readonly groups: readonly Group[]
  readonly policies: readonly ManagedPolicy[]
  readonly providers: readonly OidcProvider[]
}

/** The last part of an ARN, without its path. */
export function nameOf(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}

/** The path of an IAM ARN, `/` when it has none. */
export function pathOf(arn: string): string {
  const resource = arn.split(':').slice(5).join(':')
  return resource.slice(resource.indexOf('/'), resource.lastIndexOf('/') + 1)
}

/** A stable, plausible unique id for something that was given none. */
export function idOf(prefix: 'AROA' | 'AIDA' | 'AGPA' | 'ANPA', arn: string): string {
  const letters = [...arn].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 2 ** 40, 7)
  return `${prefix}${letters.toString(32).toUpperCase().padStart(17, 'A').slice(-17)}`
}

/** The provider an account has for an issuer, if any. */
export function findProvider(
  providers: readonly OidcProvider[],
  account: string,
  issuer: string,
): OidcProvider | undefined {
  const host = issuer.replace(/^https:\/\//, '')
  return providers.find((p) => accountOf(p.arn) === account && p.arn.endsWith(`:oidc-provider/${host}`))
}
