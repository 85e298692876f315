import { EXTERNAL_ID, SESSION_NAME } from '../engine/gates/request.js'
import type { Rule } from './reader.js'

/** What a text parameter of the call has to match, and what to say when it does not. */
export interface Limit extends Rule {
  readonly pattern: RegExp
}

/** The name of a session (AWS STS API Reference, AssumeRole and AssumeRoleWithWebIdentity, RoleSessionName). */
export const SESSION_NAME_LIMIT: Limit = {
  pattern: SESSION_NAME,
  problem: 'is no role session name',
  allowed: '2 to 64 characters, letters, digits and `_+=,.@-`',
  fix: 'leave out or replace every other character, such as spaces, `/`, `:` and brackets',
}

/** The external ID that a trust policy may ask for (AWS STS API Reference, AssumeRole, ExternalId). */
export const EXTERNAL_ID_LIMIT: Limit = {
  pattern: EXTERNAL_ID,
  problem: 'is no external ID',
  allowed: '2 to 1,224 characters, letters, digits and `_+=,.@:/-`',
  fix: 'use the external ID exactly as the owner of the role gave it, without quotes or spaces around it',
}

/** The source identity that a session and those after it carry (AWS STS API Reference, AssumeRole, SourceIdentity). */
export const SOURCE_IDENTITY_LIMIT: Limit = {
  pattern: /^(?!aws:)[\w+=,.@-]{2,64}$/,
  problem: 'is no source identity',
  allowed: '2 to 64 characters, letters, digits and `_+=,.@-`, not beginning with `aws:`',
  fix: 'leave out or replace every other character',
}

/**
 * Seconds a session may be asked to last; the role, and the hour of a chained session, may allow less (AWS STS API Reference,
 * AssumeRole and AssumeRoleWithWebIdentity, DurationSeconds).
 */
export const DURATION = { least: 900, most: 43_200 } as const

/** What STS takes as the key of a session tag, 1 to 128 characters (AWS STS API Reference, Tag). */
export const TAG_KEY = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u

/** What STS takes as the value of a session tag, 0 to 256 characters (AWS STS API Reference, Tag). */
export const TAG_VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u
