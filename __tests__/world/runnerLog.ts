/** A workflow command the runner would obey, with its properties and data unescaped. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** An annotation as the runner would make it from a log line. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly col?: number
  readonly endColumn?: number
}

const REGISTERED = new Set(
  'set-env set-output save-state add-mask add-path add-matcher remove-matcher debug warning error notice group endgroup echo stop-commands'.split(
    ' ',
  ),
)

/** White space as .NET's TrimStart understands it: unlike JavaScript's it has U+0085 and lacks U+FEFF. */
const LEADING_SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

/**
 * The commands the runner obeys in a step's log: `::x::` at the start of a line after trimming, `##[x]` anywhere in a
 * line, nothing between `stop-commands` and its token (actions/runner, ActionCommand.cs and ActionCommandManager.cs).
 */
export function parseLog(text: string): Command[] {
  const obeyed: Command[] = []
  let stopped: string | undefined
  for (const line of text.split(/\r\n|\n|\r/)) {
    const known = stopped === undefined ? REGISTERED : new Set([...REGISTERED, stopped])
    const command = parseDoubleColon(line, known) ?? parseBracket(line, known)
    if (!command) continue
    if (stopped !== undefined) {
      if (command.name === stopped) stopped = undefined
      continue
    }
    if (command.name === 'stop-commands') stopped = command.data.toLowerCase()
    obeyed.push(command)
  }
  return obeyed
}

/** The annotations among the commands, in order. */
export function annotationsOf(commands: readonly Command[]): Annotation[] {
  return commands.flatMap(({ name, properties, data }) => {
    if (name !== 'error' && name !== 'warning' && name !== 'notice') return []
    const { title, file, line, endline, col, endcolumn } = properties
    return [
      {
        level: name,
        message: data,
        ...(title === undefined ? {} : { title }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line: Number(line) }),
        ...(endline === undefined ? {} : { endLine: Number(endline) }),
        ...(col === undefined ? {} : { col: Number(col) }),
        ...(endcolumn === undefined ? {} : { endColumn: Number(endcolumn) }),
      },
    ]
  })
}

function parseDoubleColon(line: string, known: ReadonlySet<string>): Command | undefined {
  const message = line.replace(LEADING_SPACE, '')
  const end = message.startsWith('::') ? message.indexOf('::', 2) : -1
  if (end < 0) return undefined
  return build(message.slice(2, end), ',', known, message.slice(end + 2), ESCAPED_PROPERTY, ESCAPED_DATA)
}

function parseBracket(line: string, known: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  return build(line.slice(start + 3, end), ';', known, line.slice(end + 1), ESCAPED_BRACKET, ESCAPED_BRACKET)
}

type Escapes = readonly (readonly [string, string])[]

/** Undone in this order, the percent sign last. */
const ESCAPED_DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
const ESCAPED_PROPERTY: Escapes = [...ESCAPED_DATA.slice(0, 2), ['%3A', ':'], ['%2C', ','], ['%25', '%']]
const ESCAPED_BRACKET: Escapes = [['%3B', ';'], ...ESCAPED_DATA.slice(0, 2), ['%5D', ']'], ['%25', '%']]

function build(
  head: string,
  separator: string,
  known: ReadonlySet<string>,
  data: string,
  propertyEscapes: Escapes,
  dataEscapes: Escapes,
): Command | undefined {
  const space = head.indexOf(' ')
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase()
  if (!known.has(name)) return undefined
  const list = space < 0 ? '' : head.slice(space + 1)
  const pairs = (separator === ',' ? list.trim() : list).split(separator)
  const properties: Record<string, string> = {}
  for (const pair of pairs) {
    const [, key, value] = pair.match(/^=*([^=]+)=(.+)$/s) ?? []
    // Property names are compared without regard to case.
    if (key && value) properties[key.toLowerCase()] = unescapeText(value, propertyEscapes)
  }
  return { name, properties, data: unescapeText(data, dataEscapes) }
}

function unescapeText(text: string, escapes: Escapes): string {
  return escapes.reduce((plain, [escaped, token]) => plain.replaceAll(escaped, token), text)
}
