import type { Diagnosis } from '../../engine/diagnose.js'
import type { Comparison } from '../../engine/judgement.js'
import { at, type Pointer } from '../../engine/pointer.js'
import { prose } from '../escape.js'
import { locate } from '../locate.js'
import { cell, cells, placeLink } from '../markdown.js'
import type { HopView, View } from '../view.js'
import { documentWords, originWords, quoted, sentence, statementWords } from '../words.js'
import { type Block, details, kept, SPARE, spare, table } from './block.js'
import { type Row, rowsOf, statementTruths } from './rows.js'

const MOST_ROWS = 40
const MOST_STATEMENTS = 20

/** Every condition, expected against actual: the statements that the explanation is about, then the others, collapsed. */
export function conditionBlocks(view: View, h: HopView): Block[] {
  const d = h.diagnosis
  if (!d) return []
  const rows = rowsOf(d)
  const broken = new Set(d.gates.filter((g) => g.judgement.truth !== 'true').map((g) => g.id))
  const inPolicies = rows.filter((r) => r.statement !== undefined && (r.gate === 'trust-policy' || broken.has(r.gate)))
  const elsewhere = rows.filter((r) => r.statement === undefined && r.state === 'fails')
  const statements = [...new Map(inPolicies.map((r) => [r.statement, r])).keys()].filter((s) => s !== undefined)
  const truths = statementTruths(d)
  const about = statements.filter((s) => inPolicies.some((r) => r.statement === s && r.nearest))
  const applies = statements.filter((s) => isDeny(d, s) && truths.get(s) !== 'false')
  const main = statements.length === 1 ? statements : [...new Set([...about, ...applies])]
  const others = statements.filter((s) => !main.includes(s))
  const section = (s: Pointer): string =>
    statementSection(
      view,
      h,
      d,
      s,
      inPolicies.filter((r) => r.statement === s),
      truths.get(s),
    )
  const first = [...(elsewhere.length > 0 ? [conditionTable(view, h, elsewhere)] : []), ...main.map(section)]
  const rest = others.slice(0, MOST_STATEMENTS).map(section)
  return [
    ...(first.length > 0 ? [kept('### Every condition, expected against actual', '', first.join('\n\n'))] : []),
    ...(rest.length > 0
      ? [
          spare(
            'the other statements',
            SPARE.conditions,
            details(`The other statements (${others.length})`, rest.join('\n\n')),
          ),
        ]
      : []),
  ]
}

const isDeny = (d: Diagnosis, s: Pointer): boolean => at(d.kase, `${s}/Effect`) === 'Deny'

function statementSection(
  view: View,
  h: HopView,
  d: Diagnosis,
  s: Pointer,
  rows: readonly Row[],
  truth: string | undefined,
): string {
  const deny = isDeny(d, s)
  const list = at(d.kase, s.replace(/\/\d+$/, ''))
  const total = Array.isArray(list)
    ? `, ${list.length === 1 ? 'the only one' : `${Number(s.split('/').at(-1)) + 1} of ${list.length}`}`
    : ''
  const outcome = deny
    ? truth === 'true'
      ? 'a Deny that applies ❌'
      : truth === 'false'
        ? 'a Deny that does not apply ✅'
        : 'a Deny that may apply ❔'
    : truth === 'true'
      ? 'an Allow that applies ✅'
      : truth === 'false'
        ? 'an Allow that does not apply ❌'
        : 'an Allow that may apply ❔'
  const name = `${statementWords(d.kase, s)} of ${documentWords(s, h.role)}`
  const place = locate(h.hop, s)
  const where = place ? `, ${placeLink(view.run, place)}` : ''
  return `${prose(sentence(name).replace(/\.$/, ''))}${total}${where}: ${outcome}\n\n${conditionTable(view, h, rows)}`
}

/** Rows of comparisons: mark, condition, both ends, where the request's end comes from. */
function conditionTable(view: View, h: HopView, rows: readonly Row[]): string {
  const shown = rows
    .slice(0, MOST_ROWS)
    .map((r) => [mark(r), conditionCell(r), expectedCell(r, view), actualCell(r, view), originCell(r, view, h)])
  const rest = rows.length - shown.length
  const more = rest > 0 ? [['', `and ${rest} more`, '', '', '']] : []
  return table(['', 'Condition', 'Expected', sentWords(h), 'From'], '|:-:|---|---|---|---|', [...shown, ...more])
}

const sentWords = (h: HopView): string => (h.diagnosis?.kase.answer ? 'This run sent' : 'This run would send')

const mark = (r: Row): string => {
  if (r.state === 'unknown') return '❔'
  if (r.deny) return r.state === 'fails' ? 'matches' : 'differs'
  return r.state === 'holds' ? '✅' : '❌'
}

const ELEMENTS = new Set(['Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Allow'])

function conditionCell({ comparison: c }: Row): string {
  if (ELEMENTS.has(c.test)) return cell(c.test)
  if (c.test === c.key) return cell(c.key)
  return c.at.includes('/Condition/') ? `${cell(c.test)} ${cell(shortKey(c.key))}` : `${cell(c.key)} ${prose(c.test)}`
}

/** The prefix of GitHub's keys says nothing new in every row. */
const shortKey = (key: string): string => key.replace(/^token\.actions\.githubusercontent\.com:/, '…:')

function expectedCell({ comparison: c }: Row, view: View): string {
  if (isHidden(c.key, view) && c.truth !== 'true') return 'not shown: public logs are public'
  return c.expected.length === 0 ? '–' : cells(c.expected)
}

const isHidden = (key: string, view: View): boolean =>
  key.toLowerCase() === 'sts:externalid' && !view.options.showExternalId

function actualCell({ comparison: c }: Row, view: View): string {
  const { actual } = c
  if (c.told && actual.is === 'unknown') return TOLD
  if (actual.is === 'unknown') return prose(`not known: ${actual.gap.why}`)
  if (actual.is === 'absent') return actual.never === undefined ? '**nothing**' : prose(`nothing: ${actual.never}`)
  if (isHidden(c.key, view) && c.truth !== 'true') return `differs (${cells(actual.values)})`
  if (isTokenless(c)) return `${cells(actual.values)}${NO_TOKEN}`
  const same = actual.values.length === c.expected.length && actual.values.every((v, i) => v === c.expected[i])
  return same ? 'same' : cells(actual.values)
}

const TOLD = "not so, by the answer's own words"
const NO_TOKEN = ', and GitHub gave no token'

const isTokenless = (c: Comparison): boolean => c.key === 'id-token' && c.truth === 'false'

function originCell({ comparison: c }: Row, view: View, h: HopView): string {
  const from = c.actual.from
  if (from === undefined) return ''
  const place = from.startsWith('/workflow') ? locate(h.hop, from) : undefined
  const own = place && place !== h.hop.places['/workflow'] && place !== h.hop.places['/workflow/job']
  const words = prose(originWords(from))
  return place && own ? `${words}, ${placeLink(view.run, place, true)}` : words
}

/** A comparison in words, for forms without tables. */
export function comparisonWords(r: Row, showExternalId: boolean): string[] {
  const { comparison: c } = r
  const hidden = c.key.toLowerCase() === 'sts:externalid' && !showExternalId
  const expected = hidden ? 'not shown' : c.expected.slice(0, 3).map(quoted).join(', ')
  const { actual } = c
  const sent =
    actual.is === 'unknown'
      ? c.told
        ? TOLD
        : `not known: ${actual.gap.why}`
      : actual.is === 'absent'
        ? 'nothing'
        : hidden
          ? c.truth === 'true'
            ? 'the same'
            : 'differs'
          : `${actual.values.map(quoted).join(', ')}${isTokenless(c) ? NO_TOKEN : ''}`
  return [c.test === 'Principal' || c.test === 'Resource' ? c.test : `${c.test} ${c.key}`, expected, sent]
}
