import type { GateId } from '../../engine/gates/index.js'
import { mermaidLabel } from '../escape.js'
import type { AttemptView, HopView } from '../view.js'
import type { Link, LinkState } from './links.js'

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
export function linkPicture(h: HopView, links: readonly Link[]): string {
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

/** The hop that decides among its neighbours, at most five. */
export function hopPicture(a: AttemptView): string {
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
