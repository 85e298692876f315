import { fence, prose } from '../escape.js'
import { cell } from '../markdown.js'
import type { AttemptView, HopView } from '../view.js'
import { sentence } from '../words.js'
import { type Block, kept, SPARE, spare, table } from './block.js'
import { hopPicture, linkPicture } from './chainPicture.js'
import { type LinkState, linksOf } from './links.js'

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

const STATE: Readonly<Record<LinkState, string>> = {
  holds: '✅',
  broken: '❌ **broken here**',
  unknown: '❔ not seen',
  'not reached': '⏭️ not reached',
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
