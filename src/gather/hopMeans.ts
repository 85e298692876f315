import type { JobFacts, RepositoryFacts } from '../engine/case.js'
import type { Host } from '../host.js'
import type { RoleNode } from '../inputs/roleNode.js'
import type { Inputs } from '../inputs.js'
import type { CredentialsAnswer } from './credentials.js'
import type { Flow } from './flow.js'
import type { TokenSource } from './oidcToken.js'
import type { SessionTags } from './sessionTags.js'
import type { Sts } from './sts.js'

/** What calls are made with and from. */
export interface Means {
  readonly inputs: Inputs
  readonly flow: Flow
  readonly sts: Sts
  readonly tokens: TokenSource
  /** The credentials of the static, chaining and ambient flows. */
  readonly source: () => Promise<CredentialsAnswer>
  readonly tags: SessionTags
  readonly job: JobFacts
  readonly repository: RepositoryFacts
  readonly host: Pick<Host, 'now' | 'random' | 'sleep' | 'info'>
  /** The means for a role that brings credentials of its own, instead of these. */
  readonly own?: (node: RoleNode) => Means | undefined
}
