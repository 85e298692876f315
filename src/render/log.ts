import { logLines } from './escape.js'
import { readCommand } from './handOff.js'
import type { Story } from './story.js'
import { certaintyName, certaintyWords } from './summary/certainty.js'
import { comparisonWords } from './summary/conditions.js'
import { linksOf } from './summary/links.js'
import { groupsOf, nameOf } from './summary/many.js'
import { rowsOf } from './summary/rows.js'
import { verdictOn, whatAlone } from './verdict.js'
import { type AttemptView, byUrgency, suspects, type View, viewOf } from './view.js'
import { sentence } from './words.js'

const MOST_IN_FULL = 20

/**
 * The verdict and its evidence as aligned plain text. Every line has the prefix `| `, and none is a workflow command, whatever
 * the texts in it say; the group around it is up to the caller.
 */
export function renderLog(story: Story): string {
  const view = viewOf(story)
  const attempts = byUrgency(view.attempts)
  const full = attempts.slice(0, MOST_IN_FULL)
  const firsts = new Map(groupsOf(attempts).flatMap((g) => g.members.slice(1).map((m) => [m, g.first] as const)))
  const lines = full.flatMap((a, i) => {
    const first = firsts.get(a)
    // Roles that are as expected, and those that one change puts right, take a line each.
    const gap = i > 0 && !a.asExpected && !first ? [''] : []
    return [...gap, ...(first ? sameLines(a, first) : attemptLines(view, a, attempts.length > 1))]
  })
  const rest = attempts.length - full.length
  return logLines([...lines, ...(rest > 0 ? ['', `and ${rest} more, in the report`] : [])].join('\n')).join('\n')
}

const sameLines = (a: AttemptView, first: AttemptView): string[] => [
  `${resultWord(a)}  ${nameOf(a)}: ${bare(verdictOn(a).headline)}; the same as ${nameOf(first)}`,
]

const resultWord = (a: AttemptView): string =>
  a.asExpected ? 'OK' : a.status === 'transient' || a.status === 'unknown' ? 'UNKNOWN' : 'FAILED'

function attemptLines(view: View, a: AttemptView, several: boolean): string[] {
  const v = verdictOn(a)
  const d = a.focus.diagnosis
  const name = several ? `${nameOf(a)}: ` : ''
  const head = `${resultWord(a)}  ${name}${bare(v.headline)}`
  if (a.asExpected) return [head, ...problemLines(a)]
  return [
    head,
    ...columns([
      ['who must act', bare(v.who)],
      ['what', bare(whatAlone(v))],
      ...(isUnread(a) ? [['command', readCommand(a.focus)] as const] : []),
      ...(d
        ? [
            [
              'certainty',
              `${a.status === 'transient' ? 'proven' : certaintyName(d)}: ${certaintyWords(a).map(bare).join(' ')}`,
            ] as const,
          ]
        : []),
    ]),
    ...(d ? evidenceLines(view, a) : []),
    ...(d?.kase.answer
      ? ['answer', ...columns([[`  ${d.kase.answer.code ?? ''}`.trimEnd() || '  ', d.kase.answer.message]])]
      : []),
  ]
}

function evidenceLines(view: View, a: AttemptView): string[] {
  const d = a.focus.diagnosis
  if (!d) return []
  const rows = rowsOf(d).filter((r) => r.nearest || r.state === 'fails')
  const compared = rows
    .slice(0, 30)
    .map((r) => [`  ${STATE[r.state]}`, ...comparisonWords(r, view.options.showExternalId).map(bare)])
  const links = linksOf(a.focus).map((l) => [`  ${l.state}`, bare(l.words)])
  const found = d.kind === 'explained' ? d.findings : suspects(d).slice(0, 8)
  return [
    'chain',
    ...columns(links),
    ...(compared.length > 0 ? ['conditions', ...columns([['  ', 'condition', 'expected', 'sent'], ...compared])] : []),
    ...(found.length > 0 ? [d.kind === 'explained' ? 'why' : 'what remains'] : []),
    ...found.map(
      (f) =>
        `  ${d.kind === 'explained' ? '' : `${f.certainty}: `}${bare(sentence(f.explanation.what))} ${bare(sentence(f.explanation.why))} [${f.cause}]`,
    ),
    ...(d.notSeen.length > 0 ? ['not seen'] : []),
    ...d.notSeen.map((g) => `  ${bare(g.what)}: ${bare(g.why)}`),
    ...problemLines(a),
  ]
}

const MOST_PROBLEMS = 10

function problemLines({ focus: { diagnosis: d } }: AttemptView): string[] {
  const found = d?.problems ?? []
  if (found.length === 0) return []
  const shown = found.slice(0, MOST_PROBLEMS).map((p) => {
    const place = p.line === undefined ? p.at : `${p.at}, line ${p.line}, column ${p.column}`
    return `  ${p.severity}: ${bare(p.message)} (${place})`
  })
  const rest = found.length - shown.length
  return ['problems of the policies', ...shown, ...(rest > 0 ? [`  and ${rest} more, in the report`] : [])]
}

/** Whether the owner is asked to run the command that reads the trust policy. */
const isUnread = ({ focus: { diagnosis: d } }: AttemptView): boolean =>
  d?.kind === 'narrowed' && d.kase.target.trustPolicy === undefined

const STATE = { holds: 'ok', fails: 'FAILS', unknown: '?' } as const

const bare = (words: string): string => words.replaceAll('`', '')

/** Rows as columns two spaces apart; the last column is not padded, and no column grows beyond 60. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const r of rows)
    r.forEach((c, i) => {
      widths[i] = Math.min(60, Math.max(widths[i] ?? 0, c.length))
    })
  return rows.map((r) => r.map((c, i) => (i === r.length - 1 ? c : c.padEnd(widths[i] ?? 0))).join('  '))
}
