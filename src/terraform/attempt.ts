import type { Api } from '../engine/case.js'
import type { FilePlace } from './sourceFile.js'

/** What Terraform finds to call AWS with. Keys and tokens are never shown; `reportAttempt` leaves them out. */
export type TerraformCredentials =
  | { readonly is: 'ambient' }
  | {
      readonly is: 'static'
      readonly accessKeyId: string
      readonly secretAccessKey: string
      readonly sessionToken?: string
    }
  | {
      readonly is: 'profile'
      readonly name: string
      readonly configFiles: readonly string[]
      readonly credentialsFiles: readonly string[]
    }
  | { readonly is: 'web-identity'; readonly token?: string; readonly tokenFile?: string }

/** The block that a role is written in, for a diff of it: the text of its file and where in it the block begins. */
export interface EditableBlock {
  readonly file: string
  readonly text: string
  readonly start: number
  /** Whether the arguments are the old ones of the S3 backend, beside each other and without `assume_role`. */
  readonly flat: boolean
}

/** One role to assume with Terraform's parameters. What is left out is not sent, or not known: `unknown` of the attempt tells. */
export interface TerraformHop {
  readonly api: Api
  readonly roleArn?: string
  /** Left out for the name that the SDK makes of the time. */
  readonly sessionName?: string
  readonly externalId?: string
  readonly durationSeconds?: number
  /** A session policy in JSON. */
  readonly policy?: string
  readonly policyArns: readonly string[]
  readonly tags: Readonly<Record<string, string>>
  readonly transitiveTagKeys: readonly string[]
  readonly sourceIdentity?: string
  readonly region?: string
  /** The parameters, by the engine's name, whose value came from a sensitive variable. */
  readonly secret: readonly string[]
  /** Where each parameter stands, by pointer into the case: `/workflow/inputs/role-arn` → the argument `role_arn`. */
  readonly places: Readonly<Record<string, FilePlace>>
  readonly block?: EditableBlock
}

/** What cannot be known before plan: the argument, the reason, and the place of the argument. */
export interface NotKnown extends FilePlace {
  readonly what: string
  readonly why: string
}

/** The roles that one provider, backend or remote state assumes, in order. */
export interface TerraformAttempt {
  readonly where: { readonly file: string; readonly line: number; readonly column: number }
  /** `provider.aws`, `provider.aws.ALIAS`, `backend.s3`, `data.terraform_remote_state.NAME`, behind `module.NAME.` where it is in one. */
  readonly name: string
  /** The others that assume the same roles in the same way. */
  readonly also: readonly string[]
  readonly credentials: TerraformCredentials
  readonly hops: readonly TerraformHop[]
  /** Without anything in here the attempt can be run. */
  readonly unknown: readonly NotKnown[]
  /** The address that takes the place of the Region's STS endpoint. */
  readonly endpoint?: string
}

/** A role in an account that its provider or backend does not allow, which Terraform finds out once it holds the session. */
export interface AccountNotAllowed extends FilePlace {
  readonly name: string
  readonly roleArn: string
  readonly account: string
  readonly argument: 'allowed_account_ids' | 'forbidden_account_ids'
  readonly accounts: readonly string[]
}
