/**
 * A piece of a summary: Markdown of one or more paragraphs. Of what has `spare` the highest number goes first when the
 * summary would be too large; what has none goes last, and the first block never.
 */
export interface Block {
  readonly text: string
  readonly spare?: number
  /** What it is, for the note that says it was left out. */
  readonly name?: string
}

/** The order in which blocks go. */
export const SPARE = { list: 1, fix: 2, handOff: 3, conditions: 4, passing: 5, forms: 6, picture: 7, raw: 8 } as const

/** A block that stays as long as anything does. */
export const kept = (...lines: readonly string[]): Block => ({ text: lines.join('\n') })

/** A block that goes when room is short. */
export const spare = (name: string, priority: number, ...lines: readonly string[]): Block => ({
  text: lines.join('\n'),
  spare: priority,
  name,
})

/** A collapsed part. The blank lines let GitHub read the Markdown inside; `title` is Markdown-free HTML of our own or escaped. */
export const details = (title: string, body: string, open = false): string =>
  [`<details${open ? ' open' : ''}>`, `<summary>${title}</summary>`, '', body, '', '</details>'].join('\n')

/** A table; every cell is Markdown already. */
export const table = (head: readonly string[], align: string, rows: readonly (readonly string[])[]): string =>
  [head, ...rows]
    .map((r) => `|${r.map((c) => (c === '' ? ' |' : ` ${c} |`)).join('')}`)
    .toSpliced(1, 0, align)
    .join('\n')
