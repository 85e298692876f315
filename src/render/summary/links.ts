import type { Diagnosis } from '../../engine/diagnose.js'
import type { GateId } from '../../engine/gates/index.js'
import type { Truth } from '../../engine/truth.js'
import type { HopView } from '../view.js'
import { gateWords, listed, quoted } from '../words.js'
import { rowsOf } from './rows.js'

/** How far a link of the chain was looked at. */
export type LinkState = 'holds' | 'broken' | 'unknown' | 'not reached'

/** One link: a gate of the hop that decides. */
export interface Link {
  readonly gate: GateId
  readonly state: LinkState
  readonly words: string
  readonly evidence: string
}

/** The links of a hop, in the order in which a request meets them; those that the call does not have are left out. */
export function linksOf(h: HopView): Link[] {
  const d = h.diagnosis
  if (!d) return []
  const web = d.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity'
  const has = (id: GateId): boolean => (web ? id !== 'identity-policy' : id !== 'token' && id !== 'provider')
  const gates = d.gates.filter((g) => has(g.id))
  const first = gates.findIndex((g) => g.judgement.truth === 'false')
  return gates.map((g, i) => {
    const seen = rowsOf(d).filter((r) => r.gate === g.id)
    const checked = seen.length > 0 && seen.every((r) => r.state === 'holds' || r.statement !== undefined)
    const state = stateOf(d, g.judgement.truth, first >= 0 && i > first && !checked)
    return { gate: g.id, state, words: gateWords(g.id, d, h.role, h.account), evidence: evidenceOf(d, g.id, state) }
  })
}

const stateOf = (d: Diagnosis, truth: Truth, behind: boolean): LinkState =>
  truth === 'false'
    ? 'broken'
    : truth === 'true' && !behind
      ? 'holds'
      : behind && d.kind === 'explained'
        ? 'not reached'
        : truth === 'true'
          ? 'holds'
          : 'unknown'

function evidenceOf(d: Diagnosis, gate: GateId, state: LinkState): string {
  const rows = rowsOf(d).filter((r) => r.gate === gate)
  // A policy behind the link that breaks may have been read all the same.
  if (state === 'not reached')
    return rows.some((r) => r.statement !== undefined) ? 'nothing that was read refuses' : 'not tested'
  if (state === 'broken') {
    const wrong = rows.filter((r) => r.state === 'fails' && (r.nearest || !rows.some((x) => x.nearest)))
    const keys = [...new Set(wrong.map((r) => quoted(r.comparison.key)))]
    // No table follows for what passes by itself.
    if (d.transient) return 'named by the answer itself'
    return keys.length > 0 ? `${listed(keys.slice(0, 4))} (below)` : 'see below'
  }
  if (state === 'unknown') {
    const gaps = rows.flatMap((r) =>
      r.state === 'unknown' && r.comparison.actual.is === 'unknown' ? [r.comparison.actual.gap.what] : [],
    )
    return gaps.length > 0 ? [...new Set(gaps)].slice(0, 2).join('; ') : ''
  }
  if (d.kase.answer && rows.some((r) => r.state === 'unknown')) return passedWords(d, gate)
  return rows.length > 0 ? 'checked against what was read' : ''
}

/** What it means that AWS's answer came from behind a link. */
function passedWords(d: Diagnosis, gate: GateId): string {
  const { claims } = d.kase.workflow
  const web = d.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity'
  if (gate === 'token')
    return typeof claims?.aud === 'string' ? `token issued for audience ${quoted(claims.aud)}` : 'a token was issued'
  if (gate === 'request') return web ? 'STS took the request' : 'STS took the request and the credentials'
  if (gate === 'provider') return 'STS accepted issuer, signature and audience'
  return 'the answer came from behind it'
}
