import type { Answer } from '../engine/case.js'

/** Credentials of AWS. They never leave memory. */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** An assumed-role session, as STS gave it. */
export interface Session {
  /** `arn:PARTITION:sts::ACCOUNT:assumed-role/ROLE/SESSION`. */
  readonly arn: string
  /** `AROA…:SESSION`. */
  readonly id: string | undefined
  readonly credentials: Credentials
}

/** What came of a call: a session, or AWS's answer, which is not an exception. */
export type Assumption =
  | { readonly granted: true; readonly session: Session }
  | { readonly granted: false; readonly answer: Answer }
