import type { Json } from '../engine/case.js'
import type { Diagnosis, Finding } from '../engine/diagnose.js'
import { apply } from '../engine/edit.js'
import { at } from '../engine/pointer.js'
import type { Repair } from '../engine/repair.js'
import { verdictOf } from './diagnosisVerdict.js'
import type { Report, ReportedCause, ReportedRepair } from './report.js'
import { shownClaims } from './shownClaims.js'

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
    ...(d.problems.length > 0 ? { policyProblems: d.problems } : {}),
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
