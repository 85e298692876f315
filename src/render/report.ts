import type { Claims, Json } from '../engine/case.js'
import type { Certainty, Diagnosis, Finding } from '../engine/diagnose.js'
import { apply, type Edit } from '../engine/edit.js'
import type { GateId } from '../engine/gates/index.js'
import { at, type Side } from '../engine/pointer.js'
import type { Repair } from '../engine/repair.js'
import type { Truth } from '../engine/truth.js'

/** Whether the role can be assumed. */
export type Verdict = 'granted' | 'refused' | 'unknown'

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
  readonly verdict: Verdict
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

/**
 * The verdict of a diagnosis. What AWS has answered is never overruled: a refusal that the facts do not explain stays one.
 */
export const verdictOf = (d: Diagnosis): Verdict =>
  d.transient
    ? 'unknown'
    : d.kind === 'explained' || d.kase.answer
      ? 'refused'
      : d.kind === 'granted'
        ? 'granted'
        : 'unknown'

/** The exit code of `explain`: 0 would be granted, 1 refused and explained, 3 cannot be told or unexplained. */
export const exitCodeOf = (d: Diagnosis): 0 | 1 | 3 =>
  d.kind === 'granted' ? 0 : d.kind === 'explained' && !d.transient ? 1 : 3

/** The claims that may be shown; everything else of a token stays out of every sink. */
export const SHOWN_CLAIMS = [
  'iss',
  'aud',
  'sub',
  'azp',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'environment',
  'event_name',
  'ref',
  'ref_type',
  'job_workflow_ref',
  'workflow',
  'workflow_ref',
  'actor',
  'actor_id',
  'enterprise',
  'enterprise_id',
  'runner_environment',
  'repository_visibility',
] as const

/** The claims of a case that may be shown. */
export const shownClaims = (claims: Claims): Claims =>
  Object.fromEntries(SHOWN_CLAIMS.flatMap((k) => (claims[k] === undefined ? [] : [[k, claims[k]]])))

/** The report of a diagnosis, which has to be redacted already: plain data, the same for the same case. */
export function reportOf(d: Diagnosis, showExternalId = false): Report {
  // What is merely possible beside a refusal that nothing explains is listed, and never put forward as the cause.
  const first = d.kind === 'unexplained' ? undefined : d.findings[0]
  const { inputs, claims } = d.kase.workflow
  const { answer } = d.kase
  return {
    schemaVersion: 1,
    verdict: verdictOf(d),
    kind: d.kind,
    side: d.kind === 'granted' || d.transient || !first ? 'none' : first.side,
    cause: first?.cause ?? null,
    certainty: first?.certainty ?? null,
    transient: d.transient,
    gates: d.gates.map((g) => ({ id: g.id, truth: g.judgement.truth })),
    causes: d.findings.map((f) => reportedCause(f, showExternalId)),
    repairs: d.repairs.map((r) => reportedRepair(d, r)),
    ruledOut: d.met.map((c) => `${c.test} \`${c.key}\` at ${c.at}`),
    notSeen: d.notSeen.map((g) => `${g.what}: ${g.why}`),
    request: {
      api: inputs.api ?? null,
      roleArn: inputs['role-arn'] ?? null,
      caller: d.kase.source.caller?.arn ?? null,
      sessionName: inputs['session-name'] ?? null,
      ...(claims ? { claims: shownClaims(claims) } : {}),
    },
    ...(answer
      ? {
          answer: {
            ...(answer.code === undefined ? {} : { code: answer.code }),
            message: answer.message,
            ...(answer['request-id'] === undefined ? {} : { requestId: answer['request-id'] }),
            ...(answer.status === undefined ? {} : { status: answer.status }),
          },
        }
      : {}),
    ...(d.capped ? { capped: true as const } : {}),
  }
}

function reportedCause(f: Finding, showExternalId: boolean): ReportedCause {
  const { comparison: c } = f.demand
  // What a trust policy expects for an external ID is shown to nobody who does not have it.
  const hidden = c.key.toLowerCase() === 'sts:externalid' && !showExternalId
  return {
    id: f.cause,
    side: f.side,
    certainty: f.certainty,
    title: f.title,
    ...f.explanation,
    key: c.key,
    operator: c.test,
    ...(hidden ? {} : { expected: c.expected }),
    actual: c.actual.is === 'present' ? (hidden ? ['differs'] : c.actual.values) : c.actual.is === 'absent' ? [] : null,
    at: c.at,
    ...(c.actual.from ? { from: c.actual.from } : {}),
  }
}

function reportedRepair(d: Diagnosis, r: Repair): ReportedRepair {
  const after = apply(d.kase, r.edits)
  const changed = (p: string): Json | undefined => (at(d.kase, p) === at(after, p) ? undefined : (at(after, p) as Json))
  const trustPolicy = changed('/target/trustPolicy')
  const identity = (after.source.identityPolicies ?? []).find((p, i) => p !== d.kase.source.identityPolicies?.[i])
  const workflow = Object.fromEntries(
    r.edits.filter((e) => e.path.startsWith('/workflow/')).map((e) => [e.path, e.op === 'remove' ? null : e.value]),
  )
  return {
    side: r.sides[0] ?? 'target',
    sides: r.sides,
    edits: r.edits,
    after: r.after,
    admits: r.admits,
    locksOut: r.locksOut,
    ...(trustPolicy === undefined ? {} : { trustPolicy }),
    ...(identity === undefined ? {} : { identityPolicy: identity }),
    ...(Object.keys(workflow).length > 0 ? { workflow } : {}),
  }
}
