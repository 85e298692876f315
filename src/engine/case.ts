import type { Pointer } from './pointer.js'

/** A JSON value; a policy document is one, read but not yet understood. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The two STS calls by which a deploy assumes a role. */
export type Api = 'AssumeRole' | 'AssumeRoleWithWebIdentity'

/**
 * What the request carries. A parameter that is left out is not known; `null` is known not to be sent.
 * Tags and source identity are the exception: left out means none sent, because they change which actions AWS checks.
 */
export interface RequestInputs {
  readonly api?: Api
  readonly 'role-arn'?: string | null
  readonly 'session-name'?: string | null
  readonly 'external-id'?: string | null
  /** Seconds; `null` asks for AWS's default of 3,600. */
  readonly 'duration-seconds'?: number | null
  readonly tags?: Readonly<Record<string, string>> | null
  readonly 'transitive-tag-keys'?: readonly string[] | null
  readonly 'source-identity'?: string | null
  /** Session policies and contexts passed in the call shape the new session only; they are kept for their own limits. */
  readonly 'inline-session-policy'?: string | null
  readonly 'managed-session-policies'?: readonly string[] | null
  readonly audience?: string | null
  /** The Region whose STS endpoint is called. */
  readonly region?: string | null
  /** The accounts in which the role may be, when the step is told; another one is a mistake of the step. */
  readonly 'allowed-account-ids'?: readonly string[]
  /** Actions that AWS was seen to check besides, because its answer named them. */
  readonly 'also-checked'?: readonly string[]
  /** The inputs that came from a secret: their values are not shown anywhere. */
  readonly secret?: readonly string[]
}

/** Where `id-token: write` was looked for and what stood there; `null` means nothing was written. */
export interface IdTokenPermission {
  readonly written: 'job' | 'workflow' | 'caller' | 'nowhere'
  readonly value: string | null
}

/** What is known of the job that runs. `environment: null` means the job names none. */
export interface JobFacts {
  readonly event?: string
  readonly ref?: string
  readonly environment?: string | null
  readonly actor?: string
  /** Whether this is a pull request from a fork. */
  readonly fork?: boolean
  /** Whether GitHub offered the job a token. */
  readonly 'id-token'?: 'offered' | 'withheld'
  readonly permission?: IdTokenPermission
  /** The workflow that called this one, when this one is reusable: `owner/repo/path@ref`. */
  readonly 'called-by'?: string
  /** `owner/repo/path@ref` of the file that defines the job. */
  readonly 'workflow-ref'?: string
  /** The server that runs the job, such as `https://github.com`. */
  readonly server?: string
}

/** What is known of the repository, as GitHub's API and the token tell it. */
export interface RepositoryFacts {
  readonly owner?: string
  readonly name?: string
  readonly 'owner-id'?: string
  readonly id?: string
  /** Whether its subjects carry the ids (`repo:OWNER@ID/REPO@ID:…`). */
  readonly immutable?: boolean
  /** `sub_claim_prefix` of GitHub's API, such as `repo:acme@1/shop@2`. */
  readonly 'subject-prefix'?: string
  /** `include_claim_keys` of a custom subject template; absent means the default subject. */
  readonly template?: readonly string[]
  /** The environments of the repository that were looked for, and whether they exist. */
  readonly environments?: Readonly<Record<string, boolean>>
}

/** The payload of the token: claim name → value. */
export type Claims = Readonly<Record<string, Json>>

/** Who calls AssumeRole. */
export interface Caller {
  /** A user, role or assumed-role session ARN, or `arn:…:root`. */
  readonly arn: string
  /** The unique id, such as `AIDA…` or `AROA…` (a session's `UserId` up to the colon). */
  readonly id?: string
  /** The path of a session's role, which a session ARN does not carry. */
  readonly 'role-path'?: string
  readonly credentials?: 'long-term' | 'temporary'
  readonly mfa?: boolean
  readonly tags?: Readonly<Record<string, string>>
  /** The organization of the caller's account; `null` when it is in none. */
  readonly organization?: string | null
  /** A source identity set on the caller's own session, which travels along the chain. */
  readonly 'source-identity'?: string | null
}

/** What is known of the role itself. */
export interface RoleFacts {
  readonly exists?: boolean
  /** The ARN as IAM has it, path and case included. */
  readonly arn?: string
  readonly id?: string
  /** Seconds. */
  readonly 'max-session-duration'?: number
  readonly tags?: Readonly<Record<string, string>>
  /** Names of roles in the account that resemble the one asked for. */
  readonly similar?: readonly string[]
  /** When it was created, ISO 8601. */
  readonly created?: string
}

/** An IAM OIDC provider of the target account. */
export interface OidcProvider {
  /** Without `https://`, as IAM has it. */
  readonly url?: string
  readonly 'client-ids'?: readonly string[]
}

/** What was answered, verbatim; the message is never re-worded. */
export interface Answer {
  readonly from?: 'github' | 'sts' | 'network'
  readonly code?: string
  readonly message: string
  readonly status?: number
  readonly 'request-id'?: string
}

/** A document as it was written: its text, and where the text stands. */
export interface Written {
  readonly text: string
  readonly name?: string
  /** A file of the repository, relative to its root. */
  readonly file?: string
  /** The place of the text's first character in that file, 1-based. */
  readonly line?: number
  readonly column?: number
  /**
   * Where its elements stand in that file, by pointer from the document, when the text itself does not tell: the text is a
   * template or Terraform source. `file` is given for an element that stands in another one.
   */
  readonly places?: Readonly<Record<string, { readonly file?: string; readonly line: number; readonly column: number }>>
  /** How it came to be known, such as `iam:GetRole as arn:…`. */
  readonly readAs?: string
}

/**
 * Everything known about one attempt to assume a role. Plain JSON: it can be saved, replayed offline and pasted into an issue.
 * It never holds a token, a key or a secret.
 */
export interface Case {
  readonly workflow: {
    readonly inputs: RequestInputs
    readonly job?: JobFacts
    readonly repository?: RepositoryFacts
    readonly claims?: Claims
  }
  readonly source: {
    readonly caller?: Caller
    readonly identityPolicies?: readonly Json[]
    /** `null`: the caller is known to have none. */
    readonly permissionsBoundary?: Json
    readonly sessionPolicies?: readonly Json[]
    readonly scps?: readonly Json[]
  }
  readonly target: {
    readonly role?: RoleFacts
    readonly trustPolicy?: Json
    readonly oidcProvider?: OidcProvider | 'missing'
    readonly rcps?: readonly Json[]
  }
  readonly answer?: Answer
  /** The documents of the case as they were written, by pointer. An edited document loses its text. */
  readonly written?: Readonly<Record<string, Written>>
}

/** The documents of a case, each with its pointer. */
export const documentPointers = (kase: Case): Pointer[] => [
  ...(kase.target.trustPolicy === undefined ? [] : (['/target/trustPolicy'] as const)),
  ...list(kase.source.identityPolicies, '/source/identityPolicies'),
  ...((kase.source.permissionsBoundary ?? null) === null ? [] : (['/source/permissionsBoundary'] as const)),
  ...list(kase.source.sessionPolicies, '/source/sessionPolicies'),
  ...list(kase.source.scps, '/source/scps'),
  ...list(kase.target.rcps, '/target/rcps'),
]

const list = (docs: readonly Json[] | undefined, p: Pointer): Pointer[] =>
  (docs ?? []).map((_, i) => `${p}/${i}` as Pointer)
