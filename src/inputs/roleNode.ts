/** What a role is from that a Terraform configuration assumes: where its arguments stand, by pointer into the case. */
export interface TerraformOrigin {
  readonly places: Readonly<Record<string, { readonly file: string; readonly line: number; readonly column: number }>>
  /** The inputs whose value came from a sensitive variable, by the engine's name. */
  readonly secret: readonly string[]
  /** The text around the block, where it can be edited. */
  readonly block?: { readonly file: string; readonly text: string; readonly start: number; readonly flat: boolean }
}

/** One role to assume, and the roles reached from its session. */
export interface RoleNode {
  /** Where it was written: `role-to-assume`, or its path such as `roles[0].then[1]`. */
  readonly path: string
  /** An ARN; for `role-to-assume` also a bare name. */
  readonly role: string
  readonly sessionName: string
  readonly externalId?: string
  /** Seconds; left out to have the shortest session AWS gives. */
  readonly durationSeconds?: number
  /** Left out to send the tags that configure-aws-credentials sends; `{}` sends none. */
  readonly tags?: Readonly<Record<string, string>>
  readonly sourceIdentity?: string
  readonly inlineSessionPolicy?: string
  readonly managedSessionPolicies: readonly string[]
  /** Whether AWS is meant to let it be assumed. */
  readonly expect: 'granted' | 'refused'
  /** Who looks after the role, in the user's words. */
  readonly owner?: string
  readonly name?: string
  readonly reaches: readonly RoleNode[]
  /** Keys of `tags` that pass on; left out for those that the step was given. */
  readonly transitiveTagKeys?: readonly string[]
  /** Left out for the Region that the step states. */
  readonly region?: string
  /** The address of STS; left out for the one that the step was given, else the Region's. */
  readonly stsEndpoint?: string
  readonly terraform?: TerraformOrigin
}
