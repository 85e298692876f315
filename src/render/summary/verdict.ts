import { prose } from '../escape.js'
import { locate } from '../locate.js'
import { placeLink } from '../markdown.js'
import { idleSides, ownerWords, type Verdict } from '../verdict.js'
import type { AttemptView, HopView, View } from '../view.js'
import { quoted, sentence } from '../words.js'
import { type Block, kept } from './block.js'

/** The first screen: the headline, who must act, what, and what the other sides need not do. */
export function verdictBlock(view: View, a: AttemptView, v: Verdict): Block {
  const head = `## ${v.icon} ${prose(v.headline)}`
  if (v.who === 'nobody' && v.what === 'nothing') return kept(head)
  const lines = [`[!${v.alert}]`, `**Who must act:** ${prose(sentence(v.who))}`, `**What:** ${prose(sentence(v.what))}`]
  const others = otherSides(view, a.focus)
  const all = [...lines, ...others]
  return kept(head, '', ...all.map((l, i) => `> ${l}${i > 0 && i < all.length - 1 ? '<br>' : ''}`))
}

/** The line that ends the back-and-forth: what the reader of the other side may leave alone. */
function otherSides(view: View, h: HopView): string[] {
  const idle = idleSides(h)
  const nothing = h.repair?.after === 'true' ? 'nothing to change' : 'nothing that was seen has to change'
  return idle.flatMap((side) => {
    // Only what was seen can be said to be in order.
    if (side !== 'workflow' && h.repair?.after !== 'true') return []
    if (side !== 'workflow') return `**Not needed:** ${prose(`nothing to change for ${ownerWords(side, h)}.`)}`
    const place = locate(h.hop, '/workflow/inputs/role-arn')
    return place
      ? `**Your side:** ${nothing} in ${placeLink(view.run, place)}.`
      : `**Your side:** ${nothing} in this workflow.`
  })
}

/** What GitHub hides because the role's ARN came from a secret. */
export function secretBlock(h: HopView): Block[] {
  const name = h.hop.secrets?.['role-arn']
  if (name === undefined) return []
  return [
    kept(
      `> [!NOTE]`,
      `> ${prose(`GitHub hides this role ARN because the workflow reads it from ${quoted(`secrets.${name}`)}. A role ARN is no credential: move it to ${quoted(`vars.${name}`)} to get commands that can be copied as they are.`)}`,
    ),
  ]
}
