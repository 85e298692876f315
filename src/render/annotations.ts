import { cut, plainText } from './escape.js'
import { locate } from './locate.js'
import type { Place, Story } from './story.js'
import { certaintyName } from './summary/certainty.js'
import { groupsOf } from './summary/many.js'
import { inTerraformWords } from './terraformWords.js'
import { verdictOn, whatAlone } from './verdict.js'
import { type AttemptView, type HopView, suspects, viewOf } from './view.js'
import { counted, listed, sentence } from './words.js'

/** An annotation as `core.error(message, properties)` takes it; `startLine` only, as GitHub handles ends badly. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly startLine?: number
}

/** The runner takes ten per level and step (actions/runner, ExecutionContext.cs); a few are left to others. */
const MOST = 8
/** The runner cuts a message at 4,096 characters. */
const LENGTH = 4000

/**
 * At most one annotation per distinct cause, eight in all, each complete in itself. Titles are not masked by the runner, so
 * nothing from outside stands in one.
 */
export function renderAnnotations(story: Story): Annotation[] {
  const view = viewOf(story)
  const seen = new Map<string, { first: AttemptView; more: number }>()
  for (const group of groupsOf(view.attempts)) {
    const id = causeOf(group.first)
    const known = seen.get(id)
    if (known) known.more += group.members.length
    else seen.set(id, { first: group.first, more: group.members.length - 1 })
  }
  const all = [...seen].map(([id, { first, more }]) => annotate(first, id, more))
  const hidden = [...new Map(view.attempts.map((a) => [a.focus.hop.secrets?.['role-arn'], a])).entries()].flatMap(
    ([name, a]) => (name === undefined || a.asExpected ? [] : [secretNotice(a.focus, name)]),
  )
  const wanted = [...all, ...hidden.slice(0, 1)]
  if (wanted.length <= MOST) return wanted
  const rest = wanted.length - (MOST - 1)
  return [
    ...wanted.slice(0, MOST - 1),
    {
      level: 'notice',
      title: 'More in the job summary',
      message: `${counted(rest, 'more finding')} in the job summary.`,
    },
  ]
}

const causeOf = (a: AttemptView): string => {
  const d = a.focus.diagnosis
  if (!d) return 'unexpected-grant'
  if (d.kind === 'unexplained') return 'unexplained'
  return [...new Set(suspects(d).map((f) => f.cause))].slice(0, 3).join(', ') || d.kind
}

function annotate(a: AttemptView, id: string, more: number): Annotation {
  const h = a.focus
  const v = verdictOn(a)
  const d = h.diagnosis
  const why = d
    ? [...new Set(suspects(d).map((f) => sentence(inTerraformWords(h.hop, f.explanation.what))))].slice(0, 2)
    : []
  const proof =
    d && a.status !== 'transient'
      ? ` Certainty: ${certaintyName(d)}${h.repair?.after === 'true' ? '; replayed: refused now, allowed with the change' : ''}.`
      : ''
  const others = more > 0 ? ` The same for ${counted(more, 'more role')}.` : ''
  const where = a.status === 'transient' ? '' : ' Details are in the job summary.'
  const text = `${sentence(v.headline)} ${why.join(' ')} ${sentence(`${v.who}: ${whatAlone(v)}`)}${proof}${others}${where}`
  const place = placeOf(h)
  return {
    level: a.status === 'transient' || a.status === 'unknown' ? 'warning' : 'error',
    title: titleOf(a),
    message: `${cut(plainText(text.replaceAll('`', '').replace(/ {2,}/g, ' ')), LENGTH - 120)} [${plainText(id)}]`,
    ...(place ? { file: place.file, startLine: place.line } : {}),
  }
}

/** Titles are of our own words alone. */
function titleOf(a: AttemptView): string {
  if (a.status === 'transient') return 'Nobody has to change anything: re-run the job'
  if (a.status === 'granted') return 'A role can be assumed that must not be'
  const workflow = a.focus.hop.terraform ? 'this configuration' : 'this workflow'
  const owners = { workflow, source: "the caller's account", target: "the role's account" }
  if (a.status === 'unknown') return 'Whether the role can be assumed is not known'
  if (a.focus.diagnosis?.kind !== 'explained') return 'AWS refused the role, and it is not known why'
  const failed = a.focus.diagnosis.kase.answer ? 'Cannot assume the role' : 'Would not be able to assume the role'
  return a.focus.sides.length > 0
    ? `${failed}: ${listed(a.focus.sides.map((s) => owners[s]))} must change something`
    : failed
}

/** The line of the thing to change, where it stands in this repository; else the step's. */
function placeOf(h: HopView): Place | undefined {
  const edit = h.repair?.edits[0]
  const own = edit ? (edit.op === 'add' ? edit.path.replace(/\/-$/, '') : edit.path) : undefined
  const finding = h.diagnosis && suspects(h.diagnosis)[0]?.demand.comparison
  const culprits = [own, finding?.at, finding?.actual.from, '/workflow/inputs/role-arn', '/workflow']
  return culprits.map((p) => (p === undefined ? undefined : locate(h.hop, p))).find((p) => p !== undefined)
}

function secretNotice(h: HopView, name: string): Annotation {
  const place = locate(h.hop, '/workflow/inputs/role-arn')
  return {
    level: 'notice',
    title: 'GitHub hides this role ARN',
    message: plainText(
      `The workflow reads the role ARN from secrets.${name}, so GitHub shows it as ***. A role ARN is no credential: move it to vars.${name} to get commands that can be copied as they are. [role-arn-from-secret]`,
    ),
    ...(place ? { file: place.file, startLine: place.line } : {}),
  }
}
