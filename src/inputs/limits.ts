import { EXTERNAL_ID, SESSION_NAME } from '../engine/gates/request.js'
import type { Rule } from './reader.js'

/** What a text parameter of the call has to match, and what to say when it does not. */
export interface Limit extends Rule {
  readonly pattern: RegExp
}

/** Sources: AWS STS API Reference, AssumeRole and AssumeRoleWithWebIdentity. */
export const SESSION_NAME_LIMIT: Limit = {
  pattern: SESSION_NAME,
  problem: 'is no role session name',
  allowed: '2 to 64 characters, letters, digits and `_+=,.@-`',
  fix: 'leave out or replace every other character, such as spaces, `/`, `:` and brackets',
}

export const EXTERNAL_ID_LIMIT: Limit = {
  pattern: EXTERNAL_ID,
  problem: 'is no external ID',
  allowed: '2 to 1,224 characters, letters, digits and `_+=,.@:/-`',
  fix: 'use the external ID exactly as the owner of the role gave it, without quotes or spaces around it',
}

export const SOURCE_IDENTITY_LIMIT: Limit = {
  pattern: /^(?!aws:)[\w+=,.@-]{2,64}$/,
  problem: 'is no source identity',
  allowed: '2 to 64 characters, letters, digits and `_+=,.@-`, not beginning with `aws:`',
  fix: 'leave out or replace every other character',
}

/** Seconds a session may be asked to last. */
export const DURATION = { least: 900, most: 43_200 } as const

/** What STS takes as the key and the value of a session tag. */
export const TAG_KEY = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u
export const TAG_VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u
