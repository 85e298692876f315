/** 1-based line and column. Columns count UTF-16 code units, as editors and GitHub do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * A function from an offset to its line and column, for many questions about one text. Lines end with `\n` (so `\r\n` too).
 * An offset past the end is the end.
 */
export function indexLines(text: string): (offset: number) => Position {
  const starts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return (offset) => {
    const at = Math.min(Math.max(offset, 0), text.length)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
  }
}
