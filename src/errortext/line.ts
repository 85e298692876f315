/** One printed line without what terminals, log viewers and frames put around its words. */
export interface Line {
  readonly text: string
  /** Columns that the line took on the screen, its frame included. */
  readonly width: number
  /** Offsets into the whole text. */
  readonly from: number
  readonly to: number
  /** Whether the line stands in a frame, opens one (`╷`) or closes it (`╵`). */
  readonly frame: 'none' | 'inside' | 'opens' | 'closes'
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours are control characters (ECMA-48)
const COLOUR = /\u001b(?:\[[0-9;:?]{0,40}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,2048}(?:\u0007|\u001b\\)|[@-Z\\-_])/g
// Logs that lost the escape character keep the rest of the sequence.
const BARE_COLOUR = /\[\d{1,3}(?:;\d{1,3}){0,4}m/g
const FRAME = /^\s{0,8}[│┃║] ?/

/** What stands in front of the words: `gh run view --log` columns, GitHub's clock and commands, Terragrunt's own prefix. */
const PREFIXES: readonly RegExp[] = [
  /^\uFEFF/,
  /^[^\t\n]{1,120}\t[^\t\n]{1,120}\t(?=\uFEFF?\d{4}-\d\d-\d\dT)/,
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/,
  /^##\[(?:error|warning|notice|debug|group|command|section)\]/,
  /^::(?:error|warning|notice|debug)(?: [^:\n]{0,500})?::/,
  /^\d\d:\d\d:\d\d\.\d{3} +(?:STDERR|STDOUT|ERROR|WARN|INFO) +(?:\[[^\]\n]{0,200}\] *)?(?:(?:terraform|tofu): ?)?/,
]

/** The lines of a text, read as a person sees them. A workflow command with encoded line breaks gives several. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    const raw = text.slice(from, to)
    const parts = /^[^:]{0,60}::(?:error|warning|notice)\b/.test(raw) ? raw.split('%0A').map(unescapeCommand) : [raw]
    for (const part of parts) lines.push(lineOf(part, from, to))
    from = to + 1
  }
  return lines
}

/** GitHub encodes these three in the message of a workflow command. */
const unescapeCommand = (text: string): string =>
  text.replaceAll('%0D', '').replaceAll('%3A', ':').replaceAll('%25', '%')

function lineOf(raw: string, from: number, to: number): Line {
  let text = raw.replace(/\r$/, '')
  if (text.includes('\u001b')) text = text.replace(COLOUR, '')
  if (text.includes('m')) text = text.replace(BARE_COLOUR, '')
  for (const prefix of PREFIXES) text = text.replace(prefix, '')
  const width = text.length
  const mark = text.trim()
  if (mark === '╷' || mark === '╵') return { text: '', width: 0, from, to, frame: mark === '╷' ? 'opens' : 'closes' }
  const inside = FRAME.test(text)
  return { text: inside ? text.replace(FRAME, '') : text, width, from, to, frame: inside ? 'inside' : 'none' }
}
