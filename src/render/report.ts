import type { Claims, Json } from '../engine/case.js'
import type { Certainty, Diagnosis } from '../engine/diagnose.js'
import type { DocumentProblem } from '../engine/documentProblems.js'
import type { Edit } from '../engine/edit.js'
import type { GateId } from '../engine/gates/index.js'
import type { Side } from '../engine/pointer.js'
import type { Truth } from '../engine/truth.js'
import type { DiagnosisVerdict } from './diagnosisVerdict.js'

/** A cause as the report has it. `at` and `from` are pointers into the case. */
export interface ReportedCause {
  readonly id: string
  readonly side: Side
  readonly certainty: Certainty
  readonly title: string
  readonly what: string
  readonly why: string
  readonly fix: string
  readonly key?: string
  readonly operator?: string
  readonly expected?: readonly string[]
  readonly actual?: readonly string[] | null
  readonly at?: string
  readonly from?: string
}

/** A repair as the report has it; documents are the whole edited ones. */
export interface ReportedRepair {
  readonly side: Side
  readonly sides: readonly Side[]
  readonly edits: readonly Edit[]
  readonly after: Truth
  readonly admits: readonly string[]
  readonly locksOut: readonly string[]
  readonly trustPolicy?: Json
  readonly identityPolicy?: Json
  /** The edits that the workflow needs, input or job fact → new value; `null` takes it away. */
  readonly workflow?: Readonly<Record<string, unknown>>
}

/** Which attempt a report is about. */
export interface ReportedAttempt {
  readonly name?: string
  readonly owner?: string
  readonly expect: 'granted' | 'refused'
  /** Whether it came out as expected. */
  readonly asExpected: boolean
  /** The hop that decided, counted from 1. */
  readonly hop: number
  /** Every role on the way, in order. */
  readonly hops: readonly {
    readonly roleArn: string
    readonly result: 'granted' | 'refused' | 'transient' | 'unknown' | 'skipped'
    readonly assumedRoleArn?: string
    readonly account?: string
  }[]
  /** What was read as whom, and what was not looked at. */
  readonly notes: readonly string[]
}

/** The machine-readable answer, of the action and of `explain` alike. Its JSON Schema is `schema/report.schema.json`. */
export interface Report {
  readonly schemaVersion: 1
  readonly verdict: DiagnosisVerdict
  readonly kind: Diagnosis['kind']
  readonly side: Side | 'none'
  readonly cause: string | null
  readonly certainty: Certainty | null
  readonly transient: boolean
  readonly gates: readonly { readonly id: GateId; readonly truth: Truth }[]
  readonly causes: readonly ReportedCause[]
  readonly repairs: readonly ReportedRepair[]
  /** What was checked and is in order. */
  readonly ruledOut: readonly string[]
  /** What was not seen and might matter. */
  readonly notSeen: readonly string[]
  /** What IAM refuses to save about the policies, or what mostly is a mistake in them; left out when there is nothing. */
  readonly policyProblems?: readonly DocumentProblem[]
  readonly request: {
    readonly api: string | null
    readonly roleArn: string | null
    readonly caller: string | null
    readonly sessionName: string | null
    readonly claims?: Claims
  }
  readonly answer?: {
    readonly code?: string
    readonly message: string
    readonly requestId?: string
    readonly status?: number
  }
  readonly capped?: true
  readonly attempt?: ReportedAttempt
  /** All attempts when there are several; the report itself is then that of the worst. */
  readonly attempts?: readonly Report[]
  /** The inputs of the step that are wrong, because of which no role was asked for. */
  readonly problems?: readonly ReportedProblem[]
}

/** A wrong input as the report has it; `value` is left out when it is a secret or may be one. */
export interface ReportedProblem {
  readonly input: string
  readonly value?: string
  readonly problem: string
  readonly allowed: string
  readonly fix: string
}
