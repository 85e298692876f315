import type { Diagnosis } from '../../engine/diagnose.js'
import { comparisons, type Gap, type Witness } from '../../engine/judgement.js'
import type { Credentials } from '../session.js'
import type { Eyes } from './eyes.js'
import type { Learnt } from './learnt.js'

/** One look at one refused call. */
export interface Look {
  /** What is made of the call so far; its case is settled. */
  readonly diagnosis: Diagnosis
  /** The credentials the call was made with, if any. */
  readonly credentials: Credentials | undefined
  readonly eyes: Eyes
}

/** What came of a look: facts, and what was read as whom or not, one sentence each. */
export interface Reading {
  readonly learnt?: Learnt
  readonly notes: readonly string[]
}

/** One source of facts. It is asked once for a call, and only while its answer could still change the diagnosis. */
export interface Reader {
  /** What is read, as the subject of a sentence: `the trust policy`. */
  readonly what: string
  /** Whether it can also tell something of a request that is turned down before any policy is looked at. */
  readonly early?: true
  /** Those whose answer may make this one needless: it waits while they are to be asked. */
  readonly after?: readonly Reader[]
  wants(look: Look): boolean
  /** May reject, which then becomes a note. */
  read(look: Look): Promise<Reading>
}

/** Whether something of this witness is missing: a gap, or what AWS's answer blames without saying what it is. */
export const lacks = (diagnosis: Diagnosis, witness: Witness, about = /(?:)/): boolean =>
  [...diagnosis.notSeen, ...blamed(diagnosis)].some((gap) => gap.from === witness && about.test(gap.what))

const blamed = ({ gates }: Diagnosis): Gap[] =>
  gates
    .flatMap((g) => comparisons(g.judgement))
    .flatMap((c) => (c.told && c.actual.is === 'unknown' ? [c.actual.gap] : []))

/** Whether the call was one that a principal signs. */
export const isSigned = ({ kase }: Diagnosis): boolean => kase.workflow.inputs.api === 'AssumeRole'
