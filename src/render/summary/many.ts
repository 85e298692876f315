import { prose } from '../escape.js'
import { fixKey } from '../handOff.js'
import { cell, cells } from '../markdown.js'
import { ownerWords, verdictOn } from '../verdict.js'
import { type AttemptView, byUrgency } from '../view.js'
import { counted, listed, quoted } from '../words.js'
import { type Block, details, kept, SPARE, spare, table } from './block.js'

/** Attempts that one change of one owner puts right. */
export interface Group {
  readonly owner: string
  readonly first: AttemptView
  readonly members: readonly AttemptView[]
}

/** The attempts that are not as expected, grouped by owner and by the very same change, the most urgent first. */
export function groupsOf(attempts: readonly AttemptView[]): Group[] {
  const groups = new Map<string, { owner: string; members: AttemptView[] }>()
  for (const a of byUrgency(attempts.filter((x) => !x.asExpected))) {
    const owner = ownerOf(a)
    const key = JSON.stringify([owner, a.status, a.attempt.expect, a.focus.diagnosis?.kind, fixKey(a.focus)])
    const group = groups.get(key)
    if (group) group.members.push(a)
    else groups.set(key, { owner, members: [a] })
  }
  return [...groups.values()].flatMap(({ owner, members }) =>
    members[0] ? [{ owner, first: members[0], members }] : [],
  )
}

function ownerOf(a: AttemptView): string {
  if (a.status === 'transient') return 'nobody'
  // A named owner answers for all its accounts, so that one change over many of them is one line.
  const named = a.attempt.owner !== undefined && a.focus.sides.includes('target') ? [quoted(a.attempt.owner)] : []
  const sides = a.focus.sides.filter((s) => named.length === 0 || s !== 'target').map((s) => ownerWords(s, a.focus))
  const all = [...named, ...sides]
  return all.length > 0 ? listed(all) : 'not known'
}

const MOST_GROUPS = 200

/** The first screen of a story of many roles: totals, who must act for how many, and those that are as expected, collapsed. */
export function manyBlocks(attempts: readonly AttemptView[], groups: readonly Group[]): Block[] {
  const wrong = groups.reduce((n, g) => n + g.members.length, 0)
  const fine = attempts.filter((a) => a.asExpected)
  const icon = wrong === 0 ? '✅' : groups.every((g) => g.first.status === 'transient') ? '⚠️' : '❌'
  const tried = counted(attempts.length, 'role')
  const head =
    wrong === 0
      ? `## ${icon} ${tried}: all as expected`
      : `## ${icon} ${wrong} of ${tried} not as expected: ${counted(groups.length, 'change')} to make`
  const rows = groups.slice(0, MOST_GROUPS).map((g, i) => [
    String(i + 1),
    prose(g.owner),
    prose(verdictOn(g.first).what),
    String(g.members.length),
    cells(
      g.members.map((m) => nameOf(m)),
      4,
    ),
  ])
  const rest = groups.length - rows.length
  return [
    kept(head),
    ...(rows.length > 0
      ? [
          kept(table(['', 'Who must act', 'What', 'Roles', 'Which'], '|:-:|---|---|--:|---|', rows)),
          ...(rest > 0 ? [kept(`And ${counted(rest, 'more change')}, in the report.`)] : []),
        ]
      : []),
    ...(fine.length > 0
      ? [
          spare(
            'the roles that are as expected',
            SPARE.passing,
            details(`As expected: ${counted(fine.length, 'role')}`, fineTable(fine)),
          ),
        ]
      : []),
  ]
}

/** How an attempt is called: by its name, else by its role and account. */
export const nameOf = (a: AttemptView): string =>
  a.attempt.name ?? (a.focus.account === '' ? a.focus.role : `${a.focus.role} (${a.focus.account})`)

const fineTable = (fine: readonly AttemptView[]): string =>
  table(
    ['Role', 'Account', 'Result'],
    '|---|---|---|',
    fine.map((a) => [
      cell(a.attempt.name ?? a.focus.role),
      a.focus.account === '' ? '' : cell(a.focus.account),
      a.status === 'granted' ? '✅ assumed' : '✅ refused, as expected',
    ]),
  )
