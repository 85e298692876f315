import { prose } from './escape.js'
import { checklistDetails } from './summary/checklist.js'
import { GRANTED_CHECKLIST } from './terraformChecklist.js'
import { counted, quoted, sentence } from './words.js'

interface Located {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What is told of a Terraform configuration besides its roles. */
export interface TerraformNotes {
  readonly unknown: readonly (Located & { readonly name: string; readonly what: string; readonly why: string })[]
  readonly problems: readonly (Located & { readonly message: string })[]
  readonly notRead: readonly { readonly module: string; readonly source: string }[]
  /** One sentence for each file that was left out. */
  readonly left: readonly string[]
  readonly files: number
  /** How many roles were asked for. */
  readonly asked: number
  /** Whether every one of them was granted. */
  readonly granted: boolean
}

/** Beyond these the log has all. */
const MOST = 50

/** The end of the summary of a Terraform directory: what cannot be known before plan and what was not read; empty without any. */
export function renderTerraformNotes(n: TerraformNotes): string {
  const none = n.asked === 0 ? ['## ❔ No role of the Terraform configuration can be asked for before plan', ''] : []
  const sections = [
    section(
      'Cannot be known before plan',
      n.unknown.map((u) => `${quoted(placed(u))}: ${u.what} of ${quoted(u.name)}: ${u.why}`),
    ),
    section(
      'What Terraform will not accept, or what could not be read',
      n.problems.map((p) => `${quoted(placed(p))}: ${p.message}`),
    ),
    section('Not read', [
      ...n.notRead.map((m) => `${quoted(m.module)}: it is not local (${quoted(m.source)}), and nothing is downloaded`),
      ...n.left,
    ]),
  ].flat()
  const checks = n.granted && n.asked > 0 ? [checklistDetails(GRANTED_CHECKLIST), ''] : []
  if (sections.length === 0 && none.length === 0) return checks.join('\n')
  const empty =
    sections.length === 0
      ? [
          prose(`${counted(n.files, 'file')} read, and no provider, backend or remote state in them assumes a role.`),
          '',
        ]
      : []
  return [...none, ...checks, ...sections, ...empty, ''].join('\n')
}

const placed = ({ file, line, column }: Located): string => `${file}:${line}:${column}`

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  const rest = lines.length - MOST
  return [
    `### ${title}`,
    '',
    ...lines.slice(0, MOST).map((l) => `- ${prose(sentence(l))}`),
    ...(rest > 0 ? [`- and ${rest} more, in the log`] : []),
    '',
  ]
}
