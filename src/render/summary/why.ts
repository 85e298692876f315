import type { Finding } from '../../engine/diagnose.js'
import { prose } from '../escape.js'
import { locate } from '../locate.js'
import { placeLink } from '../markdown.js'
import { ownerWords } from '../verdict.js'
import { type AttemptView, suspects, type View } from '../view.js'
import { sentence } from '../words.js'
import { type Block, kept } from './block.js'

const MOST = 8

/** Why it is refused, a cause each; when it is narrowed, what remains. */
export function whyBlocks(view: View, a: AttemptView): Block[] {
  const d = a.focus.diagnosis
  if (!d || d.findings.length === 0) return []
  const found =
    d.kind === 'explained'
      ? onePerFact(d.findings)
      : [...suspects(d), ...d.findings.filter((f) => !suspects(d).includes(f))]
  const items = found
    .slice(0, MOST)
    .map((f, i) => `${i + 1}. ${d.kind === 'explained' ? because(view, a, f) : remaining(a, f)}`)
  const rest = found.length - items.length
  const title =
    d.kind === 'explained'
      ? found.length > 1
        ? `### Why: ${found.length} reasons`
        : '### Why'
      : `### What remains${found.length > 1 ? ': any of these' : ''}`
  const joint =
    d.kind === 'explained' && new Set(found.map((f) => f.demand.comparison.at)).size > 1
      ? ['', 'All of them have to be put right: any one alone still refuses.']
      : []
  return [kept(title, '', ...items, ...(rest > 0 ? ['', `And ${rest} more, in the report.`] : []), ...joint)]
}

/** Causes with the same facts are told together. */
function onePerFact(findings: readonly Finding[]): Finding[] {
  const told = new Map<string, Finding>()
  for (const f of findings) {
    const key = `${f.demand.comparison.at} ${f.explanation.what}`
    const before = told.get(key)
    const why = before ? `${sentence(before.explanation.why)} ${sentence(f.explanation.why)}` : f.explanation.why
    told.set(key, { ...(before ?? f), explanation: { ...f.explanation, why } })
  }
  return [...told.values()]
}

function because(view: View, a: AttemptView, f: Finding): string {
  const { comparison: c } = f.demand
  const places = [c.actual.from, c.at].flatMap((p) => (p === undefined ? [] : (locate(a.focus.hop, p) ?? [])))
  const links = [...new Set(places.map((p) => placeLink(view.run, p, true)))]
  const where = links.length > 0 ? ` (${links.join(', ')})` : ''
  const what = prose(sentence(f.explanation.what)).replace(/\.$/, '')
  return `${what}${where}. ${prose(sentence(f.explanation.why))}`
}

const remaining = (a: AttemptView, f: Finding): string =>
  `**${f.certainty}**, for ${prose(ownerWords(f.side, a.focus))}: ${prose(sentence(f.explanation.what))} ${prose(sentence(f.explanation.fix))}`
