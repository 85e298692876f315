import type { Case } from '../../engine/case.js'
import type { Repair } from '../../engine/repair.js'

/** A verified repair, and what has to be known of the role to write it down as something that can be run. */
export interface FixInput {
  readonly kase: Case
  readonly repair: Repair
  readonly roleName: string
  /** Begins and ends with a slash. */
  readonly rolePath: string
  /** The account of the role, twelve digits. */
  readonly account: string
  readonly partition: string
  /** The case with the repair's edits made. */
  readonly after: Case
  /** How the owner's own files write a policy, where they were read. */
  readonly style?: { readonly terraform?: 'policy-document' | 'jsonencode' | 'heredoc' }
  /** Whether the role's ARN came from a secret, so that GitHub shows it as `***` wherever it stands whole. */
  readonly masked: boolean
}

/** A fix in one language. `text` is whole: pasted as it is, it works. */
export interface RenderedForm {
  /** Kebab-case, unique among the forms. */
  readonly id: string
  /** Plain text of our own words, account IDs at most. */
  readonly title: string
  readonly language: 'bash' | 'hcl' | 'yaml' | 'typescript' | 'diff'
  readonly text: string
}

/**
 * Writes a fix in one language. Undefined when the form does not apply to this repair, or when a value fails the pattern that
 * AWS has for it, so that nothing safe could be printed.
 */
export type FixForm = (input: FixInput) => RenderedForm | undefined
