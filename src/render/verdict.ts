import { type Side, sideOf } from '../engine/pointer.js'
import type { Repair } from '../engine/repair.js'
import { changeOf } from './change.js'
import { inTerraformWords } from './terraformWords.js'
import { type AttemptView, admitsPullRequest, type HopView, suspects } from './view.js'
import { counted, listed, ordersOf, quoted } from './words.js'
import { fileOfEdit } from './workflow/changes.js'

/** The first screen: who has to do what, in sentences whose outside values stand between backticks. */
export interface Verdict {
  readonly icon: '✅' | '❌' | '⚠️' | '❔'
  readonly headline: string
  readonly alert: 'CAUTION' | 'WARNING' | 'IMPORTANT'
  readonly who: string
  readonly what: string
}

/** What to do, for a form in which nothing stands below it. */
export const whatAlone = (v: Verdict): string =>
  v.what.replaceAll(/,? ?\(([^()`]*, )?below\)/g, (_, rest?: string) => (rest ? ` (${rest.slice(0, -2)})` : ''))

/** The verdict on an attempt. */
export function verdictOn(a: AttemptView): Verdict {
  const verdict = verdictOf(a)
  return { ...verdict, headline: inTerraformWords(a.focus.hop, verdict.headline) }
}

function verdictOf(a: AttemptView): Verdict {
  const h = a.focus
  const role = quoted(h.role)
  const chain = a.hops.length > 1 ? ` (hop ${h.index + 1} of ${a.hops.length})` : ''
  if (a.status === 'granted') return grantedVerdict(a, `${role}${chain}`)
  if (a.attempt.expect === 'refused' && a.status === 'refused')
    return { ...ok, headline: `${role}${chain} is refused, as expected`, what: 'nothing' }
  if (a.status === 'transient')
    return {
      icon: '⚠️',
      alert: 'WARNING',
      headline: `${role}${chain} got no decision, ${(h.diagnosis && suspects(h.diagnosis)[0]?.title) ?? 'for a passing reason'}: nobody has to change anything`,
      who: 'nobody',
      what: 'nothing to change; re-run this job',
    }
  const kind = h.diagnosis?.kind
  if (kind === 'narrowed' || kind === undefined) return narrowedVerdict(h, `${role}${chain}`)
  if (kind === 'unexplained' || (kind === 'granted' && a.status === 'refused'))
    return {
      icon: '❌',
      alert: 'IMPORTANT',
      headline: `AWS refused ${role}${chain}, and nothing that could be read refuses it`,
      who: 'not known: what refuses is something this run cannot see',
      what: `look at what was not seen (below), with the owner of ${h.diagnosis?.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity' ? "the role's account" : 'both accounts'}`,
    }
  return {
    icon: '❌',
    alert: 'CAUTION',
    headline: `${h.diagnosis?.kase.answer ? 'Cannot' : 'Would not be able to'} assume ${role}${chain}: ${mustWords(h)}`,
    who: listed(h.sides.map((s) => ownerWords(s, h))),
    what: `${admitsPullRequest(h) ? 'only if pull requests are to have this role: ' : ''}${whereWords(h)}${orderWords(h)}`,
  }
}

const ok = { icon: '✅', alert: 'IMPORTANT', who: 'nobody' } as const

function grantedVerdict(a: AttemptView, role: string): Verdict {
  if (a.attempt.expect === 'granted')
    return { ...ok, headline: `${role} ${a.focus.diagnosis ? 'would be' : 'can be'} assumed`, what: 'nothing' }
  return {
    icon: '❌',
    alert: 'CAUTION',
    headline: `${role} can be assumed, and must not be`,
    who: ownerWords('target', a.focus),
    what: `take this job out of what the trust policy of ${quoted(a.focus.role)} admits, or change what is expected here`,
  }
}

function narrowedVerdict(h: HopView, role: string): Verdict {
  const unread = h.diagnosis?.kase.target.trustPolicy === undefined
  const left = h.diagnosis ? suspects(h.diagnosis).length : 0
  const refused = h.status === 'refused'
  const sides = h.sides.length === 1 && h.sides[0] ? ownerWords(h.sides[0], h) : undefined
  return {
    icon: refused ? '❌' : '❔',
    alert: refused ? 'CAUTION' : 'IMPORTANT',
    headline: refused
      ? unread
        ? `AWS refused ${role}, and ${h.account === '' ? 'its trust policy' : `the policy of account ${quoted(h.account)}`} could not be read`
        : `AWS refused ${role}, and what refuses could not be read`
      : `Whether ${role} can be assumed cannot be told from what is known`,
    who:
      unread && refused
        ? ownerWords('target', h)
        : (sides ??
          (h.sides.length > 1
            ? `not settled: ${listed(
                h.sides.map((s) => ownerWords(s, h)),
                'or',
              )}`
            : 'not known')),
    what: unread
      ? 'run one read-only command and send back what it prints (below)'
      : left > 0
        ? `look at what remains (${counted(left, 'cause')}, below)`
        : 'look at what was not seen (below)',
  }
}

/** Who owns a side, as the reader would look for them. */
export function ownerWords(side: Side, h: HopView, repair: Repair | undefined = h.repair): string {
  if (side === 'workflow') {
    const edit = repair?.edits.find((e) => sideOf(e.path) === 'workflow')
    const own = h.hop.terraform && h.hop.places['/workflow']
    if (own) return `the author of ${quoted(own.file)}`
    return `the author of ${h.hop.workflow ? quoted(fileOfEdit(h.hop.workflow, edit)) : 'this workflow'}`
  }
  const account = side === 'target' ? h.account : h.callerAccount
  const name = side === 'target' && h.hop.accountName ? ` (${quoted(h.hop.accountName)})` : ''
  const whose = side === 'target' ? "the role's account" : "the caller's account"
  return account === '' ? `the owner of ${whose}` : `the owner of AWS account ${quoted(account)}${name}`
}

/** Where the policy to change is a file that was read, which is then what its owner edits. */
function whereWords(h: HopView): string {
  const written = h.diagnosis?.kase.written ?? {}
  const files = (h.repair?.edits ?? []).flatMap((e) => {
    const at = Object.keys(written).find((p) => e.path.startsWith(`${p}/`))
    return (at === undefined ? undefined : written[at as keyof typeof written]?.file) ?? []
  })
  return files.length > 0 ? `in ${listed([...new Set(files)].map(quoted))}, ` : ''
}

/** Who must do how much, for the headline. */
function mustWords(h: HopView): string {
  const [only, more] = h.sides
  if (!only) return 'something must change'
  if (more) return `${h.sides.length === 2 ? 'two sides' : 'three sides'} must change something`
  const subject =
    only === 'workflow'
      ? 'this workflow'
      : `AWS account ${quoted(only === 'target' ? h.account || '?' : h.callerAccount || '?')}`
  return `${subject} ${admitsPullRequest(h) ? 'would have to' : 'must'} ${h.repair ? amount(h, h.repair) : only === 'workflow' ? 'be changed' : only === 'source' ? 'let the caller ask' : 'change something'}`
}

function amount(h: HopView, repair: Repair): string {
  const { added, removed } = changeOf(h, repair)
  if (added === 1 && removed <= 1) return removed === 1 ? 'change one line' : 'add one line'
  if (added === 0 && removed === 1) return 'take one line out'
  const path = repair.edits[0]?.path ?? ''
  if (path.startsWith('/workflow'))
    return added + removed > 0 ? `change ${counted(Math.max(added, removed), 'line')}` : 'be changed'
  if (path.startsWith('/target/trustPolicy')) return 'change a trust policy'
  if (path.startsWith('/target/oidcProvider'))
    return path === '/target/oidcProvider' ? 'create an OIDC provider' : 'change its OIDC provider'
  return path.startsWith('/source') ? 'let the caller ask' : 'change something'
}

/** What to do, one order per edit; the causes' own word where there is nothing to edit. */
export function orderWords(h: HopView): string {
  const d = h.diagnosis
  if (!d) return 'nothing'
  const orders = h.repair ? ordersOf(d.kase, h.repair.edits, h.role) : []
  if (orders.length > 0) return inTerraformWords(h.hop, orders.join('; '))
  const fixes = [...new Set(suspects(d).map((f) => f.explanation.fix))]
  return fixes.length > 0 ? fixes.slice(0, 3).join('; ') : 'see what fails (below)'
}

/** The sides that have nothing to do, when somebody else has. */
export const idleSides = (h: HopView): Side[] => {
  const web = h.diagnosis?.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity'
  const involved: readonly Side[] = web ? ['workflow', 'target'] : ['workflow', 'source', 'target']
  return h.diagnosis?.kind === 'explained' && h.sides.length > 0 ? involved.filter((s) => !h.sides.includes(s)) : []
}
