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
}
