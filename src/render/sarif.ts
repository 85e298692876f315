import { plainText } from './escape.js'
import { locate } from './locate.js'
import { type SarifResult, type SarifRule, sarifLog } from './sarifLog.js'
import type { Place, Story } from './story.js'
import { verdictOn, whatAlone } from './verdict.js'
import { type AttemptView, suspects, viewOf } from './view.js'
import { listed, sentence } from './words.js'

/** What a rule says of itself: the title of a cause, its page as Markdown and where that stands, by the cause's id. */
export type Pages = Readonly<Record<string, { readonly title: string; readonly page?: string; readonly url?: string }>>

/**
 * The findings as SARIF 2.1.0 for code scanning (OASIS "Static Analysis Results Interchange Format"): rules are causes, with
 * their pages as help. Only what has a place in the repository is a result, because code scanning shows nothing else.
 */
export function renderSarif(story: Story, pages: Pages = {}): object {
  const view = viewOf(story)
  const found = view.attempts.filter((a) => !a.asExpected && a.status !== 'transient').flatMap(findingsOf)
  const rules = [...new Map(found.map((f) => [f.id, ruleOf(f.id, f.title, pages)])).values()]
  const results = found.map((f) => resultOf(f, rules))
  return sarifLog(view.run.version, rules, [...new Map(results.map((r) => [JSON.stringify(r), r])).values()])
}

interface Found {
  readonly id: string
  readonly title: string
  readonly attempt: AttemptView
  readonly text: string
  readonly place: Place
}

function findingsOf(attempt: AttemptView): Found[] {
  const { hop, diagnosis, role, repair } = attempt.focus
  const v = verdictOn(attempt)
  const causes = diagnosis
    ? suspects(diagnosis).map((f) => ({
        id: f.cause,
        title: f.title,
        at: [repair?.edits[0]?.path, f.demand.comparison.at, f.demand.comparison.actual.from],
        what: f.explanation.what,
      }))
    : [{ id: 'unexpected-grant', title: 'a role can be assumed that must not be', at: [], what: `role ${role}` }]
  return causes.slice(0, 20).flatMap(({ id, title, at, what }) => {
    const place = [...at, '/workflow/inputs/role-arn', '/workflow']
      .map((p) => (p ? locate(hop, p) : undefined))
      .find((p) => p)
    const text = plainText(
      `${sentence(v.headline)} ${sentence(what)} ${sentence(`${v.who}: ${whatAlone(v)}`)}`.replaceAll('`', ''),
    )
    return place ? [{ id, title, attempt, text, place }] : []
  })
}

const ruleOf = (id: string, title: string, pages: Pages): SarifRule => {
  const text = sentence(pages[id]?.title ?? title)
  return {
    id,
    shortDescription: { text },
    help: { text, markdown: pages[id]?.page ?? text },
    ...(pages[id]?.url === undefined ? {} : { helpUri: pages[id].url }),
  }
}

function resultOf({ id, attempt, text, place }: Found, rules: readonly SarifRule[]): SarifResult {
  return {
    ruleId: id,
    ruleIndex: rules.findIndex((r) => r.id === id),
    level: attempt.status === 'unknown' ? 'warning' : 'error',
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: place.file.split('/').map(encoded).join('/'), uriBaseId: 'ROOT' },
          region: { startLine: Math.max(1, place.line), startColumn: Math.max(1, place.column) },
        },
      },
    ],
    // The same finding on the same role stays one alert when lines move.
    partialFingerprints: { 'cause/role/v1': listed([id, attempt.focus.hop.roleArn]) },
  }
}

const encoded = (segment: string): string => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'))
