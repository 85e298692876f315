/** Lines around a change that are shown with it. */
const CONTEXT = 3

/** One line of a comparison: kept, taken out or put in. */
interface Line {
  readonly mark: ' ' | '-' | '+'
  readonly text: string
}

/**
 * The unified diff of two texts of one file, empty when they are equal. Line breaks are shown as `\n` alone; a last line
 * without one is marked as `diff` does (GNU diffutils, "Unified Format").
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  const lines = compare(split(before), split(after))
  const hunks = hunksOf(lines)
  if (hunks.length === 0) return ''
  return [`--- a/${file}`, `+++ b/${file}`, ...hunks].join('\n')
}

/** Lines with their breaks, so that a missing one at the end is a difference. */
const split = (text: string): string[] => text.split(/(?<=\n)/).filter((line) => line !== '')

/** The shortest script of insertions and deletions: Myers, "An O(ND) Difference Algorithm and Its Variations" (1986). */
function compare(a: readonly string[], b: readonly string[]): Line[] {
  const trace: Map<number, number>[] = []
  const ends = new Map([[1, 0]])
  for (let d = 0; ; d++) {
    trace.push(new Map(ends))
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (ends.get(k - 1) ?? -1) < (ends.get(k + 1) ?? -1))
      let x = down ? (ends.get(k + 1) ?? 0) : (ends.get(k - 1) ?? 0) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      ends.set(k, x)
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, trace)
    }
  }
}

function walkBack(a: readonly string[], b: readonly string[], trace: readonly Map<number, number>[]): Line[] {
  const lines: Line[] = []
  let [x, y] = [a.length, b.length]
  for (let d = trace.length - 1; d >= 0; d--) {
    const ends = trace[d] ?? new Map<number, number>()
    const k = x - y
    const down = k === -d || (k !== d && (ends.get(k - 1) ?? -1) < (ends.get(k + 1) ?? -1))
    const fromX = ends.get(down ? k + 1 : k - 1) ?? 0
    const fromY = fromX - (down ? k + 1 : k - 1)
    while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
      x--
      y--
      lines.push({ mark: ' ', text: a[x] ?? '' })
    }
    if (d === 0) break
    if (down) lines.push({ mark: '+', text: b[--y] ?? '' })
    else lines.push({ mark: '-', text: a[--x] ?? '' })
  }
  return lines.reverse()
}

function hunksOf(lines: readonly Line[]): string[] {
  const near = lines.map((_, i) => lines.slice(Math.max(0, i - CONTEXT), i + CONTEXT + 1).some((l) => l.mark !== ' '))
  const hunks: string[] = []
  let [before, after] = [1, 1]
  let open: Line[] = []
  lines.forEach((line, i) => {
    if (near[i]) open.push(line)
    if (line.mark !== '+') before++
    if (line.mark !== '-') after++
    if (open.length > 0 && !near[i + 1]) {
      hunks.push(hunk(open, before, after))
      open = []
    }
  })
  return hunks
}

/** One hunk; `before` and `after` are the numbers of the lines that follow it. */
function hunk(lines: readonly Line[], before: number, after: number): string {
  const old = lines.filter((l) => l.mark !== '+').length
  const fresh = lines.filter((l) => l.mark !== '-').length
  const head = `@@ -${range(before - old, old)} +${range(after - fresh, fresh)} @@`
  return [head, ...lines.map((l) => l.mark + shown(l.text))].join('\n')
}

const range = (start: number, count: number): string =>
  count === 1 ? `${start}` : `${count === 0 ? start - 1 : start},${count}`

const shown = (line: string): string =>
  line.endsWith('\n') ? line.replace(/\r?\n$/, '') : `${line}\n\\ No newline at end of file`
