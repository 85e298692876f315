/**
 * How many single characters have to be inserted, removed or replaced to turn one text into the other (Levenshtein).
 * Texts longer than 300 characters count as infinitely far: no near miss is looked for in them.
 */
export function distance(a: string, b: string): number {
  if (a.length > 300 || b.length > 300) return Number.POSITIVE_INFINITY
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const keep = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(keep, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    above = row
  }
  return above[b.length] ?? 0
}
