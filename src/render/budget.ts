import type { Block } from './summary/block.js'

/** The size of one step's summary that GitHub takes is 1,024 KiB, and one that is larger is dropped whole (docs.github.com "Workflow commands"). */
export const SUMMARY_BYTES = 900 * 1024

/**
 * The blocks as one text of at most so many bytes of UTF-8. What may go goes by its number and from the end, then the rest from
 * the end, and a line says so; the first one, the verdict, never goes.
 */
export function fit(blocks: readonly Block[], most = SUMMARY_BYTES): string {
  const sizes = blocks.map((b) => bytes(b.text) + 2)
  let size = sizes.reduce((a, b) => a + b, 0)
  const order = blocks
    .map((b, i) => ({ i, spare: b.spare ?? 0 }))
    .slice(1)
    .toSorted((a, b) => b.spare - a.spare || b.i - a.i)
  const dropped = new Set<number>()
  for (const { i } of order) {
    if (size + 500 <= most) break
    size -= sizes[i] ?? 0
    dropped.add(i)
  }
  const names = [...new Set(blocks.flatMap((b, i) => (dropped.has(i) ? [b.name ?? 'a part of the evidence'] : [])))]
  const note = dropped.size > 0 ? [`_Left out, because GitHub takes no larger summary: ${names.join(', ')}._`] : []
  return `${[...blocks.flatMap((b, i) => (dropped.has(i) ? [] : [b.text])), ...note].join('\n\n')}\n`
}

/** The size of a text in UTF-8. A lone surrogate is encoded as three bytes, like the character that replaces it. */
export function bytes(text: string): number {
  let n = 0
  for (const c of text) {
    const p = c.codePointAt(0) ?? 0
    n += p < 0x80 ? 1 : p < 0x800 ? 2 : p < 0x10000 ? 3 : 4
  }
  return n
}
