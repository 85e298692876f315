import type { Case } from '../engine/case.js'
import type { Credentials } from './session.js'

/** What can be looked up with: the credentials the refused call was made with, if any. */
export interface Eyes {
  readonly credentials: Credentials | undefined
}

/** The case with what could be looked up for it, and what was read as whom or not looked at, one sentence each. */
export interface Gathered {
  readonly kase: Case
  readonly notes: readonly string[]
}

/** Fills the gaps of a refused case. */
export async function gather(kase: Case, _: Eyes): Promise<Gathered> {
  return { kase, notes: [] }
}
