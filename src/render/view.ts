import { type PrincipalArn, parsePrincipalArn } from '../engine/arn.js'
import type { Diagnosis, Finding } from '../engine/diagnose.js'
import type { Side } from '../engine/pointer.js'
import type { Repair } from '../engine/repair.js'
import { accountOf } from './accountMask.js'
import { verdictOf } from './diagnosisVerdict.js'
import { redact } from './redact.js'
import type { AttemptStory, HopStory, Run, Story, StoryOptions } from './story.js'

/** How a hop or an attempt came out. `transient`: refused for a reason that passes by itself; `skipped`: an earlier hop failed. */
export type Status = 'granted' | 'refused' | 'transient' | 'unknown' | 'skipped'

/** A hop as the reader may see it, with what is read off it. */
export interface HopView {
  readonly hop: HopStory
  /** The same with account IDs, from which fixes are made before they are masked as text. */
  readonly unmasked: HopStory
  readonly index: number
  readonly status: Status
  readonly diagnosis?: Diagnosis
  /** The role's name without path, or whatever was given for a role. */
  readonly role: string
  readonly account: string
  readonly callerAccount: string
  /** The role as its ARN names it, account unmasked; only for forms, whose text is masked afterwards. */
  readonly arn?: Extract<PrincipalArn, { kind: 'role' }>
  /** Who has to act; empty when nobody has to or nobody can tell. */
  readonly sides: readonly Side[]
  /** The repair that is shown first, and those that are shown besides. */
  readonly repair?: Repair
  readonly alternatives: readonly Repair[]
}

/** An attempt with its hops. */
export interface AttemptView {
  readonly attempt: AttemptStory
  readonly hops: readonly HopView[]
  /** The hop that decides: the first that was not granted, else the last. */
  readonly focus: HopView
  readonly status: Status
  readonly asExpected: boolean
}

/** A story ready to be put into words. */
export interface View {
  readonly run: Run
  readonly options: StoryOptions
  readonly attempts: readonly AttemptView[]
  readonly mask: (text: string) => string
}

/** The story as the reader may see it. Everything that is rendered comes from here. */
export function viewOf(given: Story): View {
  const { story, unmasked, mask } = redact(given)
  const attempts = story.attempts.flatMap((attempt, a) => {
    const hops = attempt.hops.map((hop, i) =>
      hopView(hop, unmasked.attempts[a]?.hops[i] ?? hop, given.attempts[a]?.hops[i] ?? hop, i, mask),
    )
    const focus = hops.find((h) => h.status !== 'granted' && h.status !== 'skipped') ?? hops.at(-1)
    if (!focus) return []
    const asExpected = attempt.expect === 'refused' ? focus.status === 'refused' : focus.status === 'granted'
    return [{ attempt, hops, focus, status: focus.status, asExpected }]
  })
  return { run: story.run, options: story.options, attempts, mask }
}

/** The attempts, those that are not as expected first, the plain refusals before the rest. */
export const byUrgency = (attempts: readonly AttemptView[]): AttemptView[] =>
  attempts.toSorted((a, b) => rank(a) - rank(b))

const rank = (a: AttemptView): number =>
  a.asExpected ? 9 : a.attempt.expect === 'refused' ? 0 : ['refused', 'unknown', 'transient'].indexOf(a.status) + 1

function hopView(
  hop: HopStory,
  unmasked: HopStory,
  original: HopStory,
  index: number,
  mask: (text: string) => string,
): HopView {
  const arn = parsePrincipalArn(original.roleArn)
  const role = arn && 'name' in arn ? arn.name : (hop.roleArn.split('/').at(-1) ?? '')
  const diagnosis = 'diagnosis' in hop.outcome ? hop.outcome.diagnosis : undefined
  const known =
    'diagnosis' in original.outcome ? accountOf(original.outcome.diagnosis.kase.source.caller?.arn ?? '') : undefined
  return {
    hop,
    unmasked,
    index,
    status: statusOf(hop),
    ...(diagnosis ? { diagnosis } : {}),
    ...(arn?.kind === 'role' ? { arn } : {}),
    role: role === '' ? '(no role)' : role,
    account: mask(accountOf(original.roleArn) ?? ''),
    callerAccount: mask(known ?? ''),
    ...acting(diagnosis),
  }
}

function statusOf({ outcome }: HopStory): Status {
  if ('skipped' in outcome) return 'skipped'
  if (outcome.granted) return 'granted'
  const { diagnosis } = outcome
  return diagnosis.transient ? 'transient' : verdictOf(diagnosis)
}

type Acting = Pick<HopView, 'sides' | 'alternatives'> & { repair?: Repair }

/** Who has to act is read off what is shown as the fix; without one, off the causes. */
function acting(d: Diagnosis | undefined): Acting {
  if (!d || d.transient) return { sides: [], alternatives: [] }
  const wrong = [...new Set(suspects(d).map((f) => f.side))]
  const fits = (r: Repair): boolean => r.sides.length === wrong.length && r.sides.every((s) => wrong.includes(s))
  const repair = d.kind === 'explained' ? (d.repairs.find(fits) ?? d.repairs[0]) : undefined
  const sides = repair ? repair.sides : wrong.length > 0 ? wrong : d.kind === 'explained' ? brokenSides(d) : []
  return { sides, ...(repair ? { repair } : {}), alternatives: d.repairs.filter((r) => r !== repair) }
}

/** Whether what is shown as the fix would let the run of a pull request in by the trust policy. */
export const admitsPullRequest = ({ diagnosis: d, repair }: HopView): boolean =>
  /^pull_request/.test(String(d?.kase.workflow.job?.event ?? d?.kase.workflow.claims?.event_name ?? '')) &&
  (repair?.edits.some((e) => e.path.startsWith('/target/trustPolicy')) ?? false)

/** The causes that are worth telling first: proven ones, else implied ones, else all that remain. */
export function suspects(d: Diagnosis): readonly Finding[] {
  const sure = d.findings.filter((f) => f.certainty !== 'possible')
  return sure.length > 0 ? sure : d.findings
}

const brokenSides = (d: Diagnosis): Side[] => [
  ...new Set(d.gates.filter((g) => g.judgement.truth === 'false').map((g): Side => GATE_SIDE[g.id])),
]

const GATE_SIDE = {
  token: 'workflow',
  request: 'workflow',
  provider: 'target',
  'trust-policy': 'target',
  'identity-policy': 'source',
  organization: 'source',
  session: 'workflow',
} as const
