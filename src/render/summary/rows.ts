import { identity } from '../../engine/demand.js'
import type { Diagnosis } from '../../engine/diagnose.js'
import type { GateId } from '../../engine/gates/index.js'
import type { Comparison, Judgement } from '../../engine/judgement.js'
import type { Pointer } from '../../engine/pointer.js'
import { every, type Truth } from '../../engine/truth.js'

/** One comparison as it counts for the request. */
export interface Row {
  readonly comparison: Comparison
  readonly gate: GateId
  /** The statement it stands in; undefined for what is in no policy. */
  readonly statement?: Pointer
  readonly deny: boolean
  readonly state: 'holds' | 'fails' | 'unknown'
  /** Whether its statement is one that the explanation is about. */
  readonly nearest: boolean
}

/** Every comparison of a diagnosis, each once, in the order of the gates. */
export function rowsOf(d: Diagnosis): Row[] {
  const found = d.findings.map((f) => f.demand.comparison)
  const about = new Set(found.map((c) => statementOf(c.at) ?? identity(c)))
  const rows = new Map<string, Row>()
  for (const g of d.gates) {
    for (const { comparison, deny } of leaves(g.judgement, false)) {
      const statement = statementOf(comparison.at)
      const key = `${g.id} ${comparison.at} ${comparison.test} ${comparison.key} ${deny}`
      const before = rows.get(key)
      const row: Row = {
        comparison,
        gate: g.id,
        ...(statement ? { statement } : {}),
        deny,
        state: stateOf(comparison.truth, deny),
        nearest: about.has(statement ?? identity(comparison)),
      }
      if (!before || severity(row) > severity(before)) rows.set(key, row)
    }
  }
  return [...rows.values()]
}

/** The truth of each statement of a gate, over all the actions it was asked about. */
export function statementTruths(d: Diagnosis): Map<Pointer, Truth> {
  const truths = new Map<Pointer, Truth>()
  const visit = (j: Judgement): void => {
    if (j.kind === 'comparison') return
    if (j.kind === 'not' || j.kind === 'observed') {
      visit(j.part)
      return
    }
    const own = statementOf(j.at)
    if (j.kind === 'all' && own === j.at) truths.set(own, every([truths.get(own) ?? 'true', j.truth]))
    for (const p of j.parts) visit(p)
  }
  for (const g of d.gates) visit(g.judgement)
  return truths
}

/** The pointer of the statement in which an element stands. */
export const statementOf = (pointer: string): Pointer | undefined =>
  (/^.*?\/Statement(?:\/\d+)?(?=\/|$)/.exec(pointer)?.[0] as Pointer | undefined) ?? undefined

function* leaves(j: Judgement, deny: boolean): Generator<{ comparison: Comparison; deny: boolean }> {
  if (j.kind === 'comparison') yield { comparison: j, deny }
  else if (j.kind === 'not') yield* leaves(j.part, !deny)
  else if (j.kind === 'observed') yield* leaves(j.part, deny)
  else for (const p of j.parts) yield* leaves(p, deny)
}

const stateOf = (truth: Truth, deny: boolean): Row['state'] =>
  truth === 'unknown' ? 'unknown' : (truth === 'true') === !deny ? 'holds' : 'fails'

const severity = (r: Row): number => ['holds', 'unknown', 'fails'].indexOf(r.state)
