import type { Diagnosis } from '../../engine/diagnose.js'
import type { GateId } from '../../engine/gates/index.js'
import type { Truth } from '../../engine/truth.js'
import { fence, mermaidLabel, prose } from '../escape.js'
import { cell } from '../markdown.js'
import { type AttemptView, type HopView, suspects } from '../view.js'
import { gateWords, listed, quoted, sentence } from '../words.js'
import { type Block, kept, SPARE, spare, table } from './block.js'
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

const STATE: Readonly<Record<LinkState, string>> = {
  holds: '✅',
  broken: '❌ **broken here**',
  unknown: '❔ not seen',
  'not reached': '⏭️ not reached',
}

function evidenceOf(d: Diagnosis, gate: GateId, state: LinkState): string {
  if (state === 'not reached') return 'not tested'
  const rows = rowsOf(d).filter((r) => r.gate === gate)
  if (state === 'broken') {
    const wrong = rows.filter((r) => r.state === 'fails' && (r.nearest || !rows.some((x) => x.nearest)))
    const keys = [...new Set(wrong.map((r) => quoted(r.comparison.key)))]
    return keys.length > 0 ? `${listed(keys.slice(0, 4))} (below)` : 'see below'
  }
  if (state === 'unknown') {
    const gaps = rows.flatMap((r) =>
      r.state === 'unknown' && r.comparison.actual.is === 'unknown' ? [r.comparison.actual.gap.what] : [],
    )
    return gaps.length > 0 ? `not seen: ${[...new Set(gaps)].slice(0, 2).join('; ')}` : ''
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

/** Where the chain breaks: the hops when there are several, then the links of the one that decides. */
export function chainBlocks(a: AttemptView): Block[] {
  const links = linksOf(a.focus)
  const hops = a.hops.length > 1 ? [kept('### Where the chain breaks', '', hopTable(a))] : []
  if (links.length === 0) return hops
  const rows = links.map((l, i) => [
    String(i + 1),
    l.state === 'broken'
      ? `**${prose(sentence(l.words).replace(/\.$/, ''))}**`
      : prose(sentence(l.words).replace(/\.$/, '')),
    STATE[l.state],
    prose(l.evidence),
  ])
  const title = a.hops.length > 1 ? `#### Inside hop ${a.focus.index + 1}` : '### Where the chain breaks'
  return [
    ...hops,
    kept(title, '', table(['', 'Link', 'Result', 'Evidence'], '|:-:|---|---|---|', rows)),
    spare(
      'the picture of the chain',
      SPARE.picture,
      fence(a.hops.length > 1 ? hopPicture(a) : linkPicture(a.focus, links), 'mermaid'),
    ),
  ]
}

function hopTable(a: AttemptView): string {
  const result = (h: HopView): string =>
    h.status === 'granted'
      ? '✅ assumed'
      : h.status === 'skipped'
        ? '⏭️ not reached'
        : h.status === 'unknown'
          ? '❔ cannot be told'
          : h.status === 'transient'
            ? '⚠️ no answer'
            : '❌ **refused here**'
  const rows = a.hops.map((h) => [
    String(h.index + 1),
    cell(h.role),
    h.account === '' ? '' : cell(h.account),
    result(h),
  ])
  return table(['', 'Role', 'Account', 'Result'], '|:-:|---|---|---|', rows)
}

const CLASSES = [
  '  classDef ok stroke:#1a7f37,stroke-width:2px',
  '  classDef bad stroke:#cf222e,stroke-width:3px',
  '  classDef off stroke-dasharray:4 3',
]

const CLASS: Readonly<Record<LinkState, string>> = { holds: 'ok', broken: 'bad', unknown: 'off', 'not reached': 'off' }

const NODE: Readonly<Record<GateId, string>> = {
  token: 'OIDC token',
  request: 'request',
  provider: 'OIDC provider',
  'trust-policy': 'trust policy',
  'identity-policy': 'policies of the caller',
  organization: 'organization policies',
  session: 'session',
}

/** At most six nodes: the one who asks, the four links that say most, the session. */
function linkPicture(h: HopView, links: readonly Link[]): string {
  const d = h.diagnosis
  const web = d?.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity'
  const told = links.filter((l) => l.gate !== 'session')
  const most = told
    .filter((l) => l.state === 'broken' || (l.gate !== 'request' && l.gate !== 'organization'))
    .slice(0, 4)
  const shown = [...most, { gate: 'session', state: 'not reached' } as const]
  const caller = d?.kase.source.caller?.arn?.split(/[:]/).at(-1) ?? 'caller'
  const repository = d?.kase.workflow.claims?.repository
  const from = web
    ? mermaidLabel('GitHub job', ...(typeof repository === 'string' ? [repository] : []))
    : mermaidLabel('caller', caller)
  const nodes = shown.map((l, i) => {
    const owner =
      l.gate === 'trust-policy'
        ? `role ${h.role}`
        : l.gate === 'provider' || l.gate === 'session'
          ? `account ${h.account}`
          : ''
    const label = mermaidLabel(NODE[l.gate], ...(owner === '' ? [] : [owner]))
    return `n${i + 1}${l.state === 'broken' ? `{${label}}` : `[${label}]`}`
  })
  const edges = nodes.map((n, i) => {
    const before = shown[i - 1]
    const arrow =
      before?.state === 'broken'
        ? h.status === 'transient'
          ? '-. "no answer" .-x'
          : '-. "refused" .-x'
        : before === undefined || before.state === 'holds'
          ? '-->'
          : '-.->'
    return `  ${i === 0 ? `n0[${from}]` : `n${i}`} ${arrow} ${n}`
  })
  const classes = shown.map((l, i) => `  class n${i + 1} ${CLASS[l.state]}`)
  return ['flowchart LR', ...edges, ...CLASSES, '  class n0 ok', ...classes].join('\n')
}

function hopPicture(a: AttemptView): string {
  const shown = a.hops.slice(Math.max(0, a.focus.index - 3), a.focus.index + 2)
  const web = shown[0]?.diagnosis?.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity' || a.focus.index > 0
  const state = (h: HopView): LinkState =>
    h.status === 'granted'
      ? 'holds'
      : h.status === 'skipped'
        ? 'not reached'
        : h.status === 'unknown'
          ? 'unknown'
          : 'broken'
  const edges = shown.map((h, i) => {
    const label = mermaidLabel(h.role, `account ${h.account}`)
    const broken = state(h) === 'broken'
    const from = i === 0 ? `n0[${mermaidLabel(web ? 'GitHub job' : 'caller')}]` : `n${i}`
    return `  ${from} ${broken ? '-. "refused" .-x' : state(h) === 'holds' ? '-->' : '-.->'} n${i + 1}[${label}]`
  })
  const classes = shown.map((h, i) => `  class n${i + 1} ${CLASS[state(h)]}`)
  return ['flowchart LR', ...edges, ...CLASSES, '  class n0 ok', ...classes].join('\n')
}

/** Why it is broken, in one line for those who read no table. */
export const brokenWords = (h: HopView): string => (h.diagnosis ? (suspects(h.diagnosis)[0]?.title ?? '') : '')
