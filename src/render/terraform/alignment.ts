const ARGUMENT = /^([ \t]*)("[^"]*"|[\w-]+)([ \t]*)=(?![=>])([ \t]*)([^\n]*)$/

interface Line {
  readonly text: string
  readonly indent: string
  readonly name: string
  readonly gap: string
  readonly rest: string
}

/**
 * A text in which the arguments around an offset have their `=` below each other, as `terraform fmt` puts those of one line each
 * that follow one another. Arguments that were not aligned before are left as they are.
 */
export function aligned(text: string, offset: number): string {
  const lines = text.split('\n')
  const at = text.slice(0, offset).split('\n').length - 1
  const own = lines[at] === undefined ? undefined : lineOf(lines[at])
  if (!own) return text
  let [first, last] = [at, at]
  while (first > 0 && isBeside(lines[first - 1], own)) first--
  while (last < lines.length - 1 && isBeside(lines[last + 1], own)) last++
  const group = lines.slice(first, last + 1).flatMap((l) => lineOf(l) ?? [])
  const others = group.filter((_, i) => first + i !== at)
  if (!wereAligned(others) && !wereAligned(group)) return text
  const width = Math.max(...group.map((l) => l.name.length))
  const put = group.map((l) => `${l.indent}${l.name.padEnd(width)} ${l.rest}`)
  return [...lines.slice(0, first), ...put, ...lines.slice(last + 1)].join('\n')
}

function lineOf(text: string): Line | undefined {
  const m = ARGUMENT.exec(text)
  if (!m) return undefined
  const [, indent = '', name = '', gap = '', space = '', value = ''] = m
  return { text, indent, name, gap, rest: `=${space}${value}` }
}

/** A line of the same group: an argument as deep, whose value ends on its line. */
function isBeside(text: string | undefined, own: Line): boolean {
  const line = text === undefined ? undefined : lineOf(text)
  return line !== undefined && line.indent === own.indent && !/(?:[{[(]|<<-?\w+)\s*$/.test(line.rest)
}

const wereAligned = (lines: readonly Line[]): boolean => {
  const columns = new Set(lines.map((l) => l.name.length + l.gap.length))
  const width = Math.max(0, ...lines.map((l) => l.name.length))
  return columns.size <= 1 && lines.every((l) => l.name.length + l.gap.length === width + 1)
}
