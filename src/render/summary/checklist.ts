import { prose } from '../escape.js'
import { type ChecklistAnswer, type ChecklistLine, terraformChecklist } from '../terraformChecklist.js'
import type { AttemptView } from '../view.js'
import { sentence } from '../words.js'
import { type Block, details, SPARE, spare, table } from './block.js'

const ICONS: Readonly<Record<ChecklistAnswer, string>> = {
  yes: '✅',
  no: '❌',
  'not seen': '❔ not seen',
  'not needed': '⏭️ not needed',
}

/** The checklist of a role that a Terraform configuration assumes; none for any other. */
export function checklistBlocks(a: AttemptView): Block[] {
  if (!a.focus.hop.terraform) return []
  const lines = terraformChecklist(a.focus)
  return lines.length === 0 ? [] : [spare('the checklist', SPARE.conditions, checklistDetails(lines))]
}

/** A checklist, collapsed. */
export function checklistDetails(lines: readonly ChecklistLine[]): string {
  const rows = lines.map((l, i) => [
    String(i + 1),
    prose(sentence(l.question)),
    ICONS[l.answer],
    prose(sentence(l.words)),
  ])
  const body = table(['', 'Check', 'Answer', 'Why'], '|--:|---|---|---|', rows)
  return details('<b>The seven checks for a role of Terraform</b>', body)
}
