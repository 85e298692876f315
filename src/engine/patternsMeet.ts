import type { Pattern } from './pattern.js'

const LONGEST = 400

/** Whether some text matches both patterns; true when they are too long to be looked at. */
export function patternsMeet(a: Pattern, b: Pattern): boolean {
  const [p, q] = [a.text, b.text]
  if (p.length > LONGEST || q.length > LONGEST) return true
  const wild = (x: Pattern, i: number, mark: string): boolean => x.text[i] === mark && x.literal?.[i] !== true
  const star = (x: Pattern, i: number): boolean => wild(x, i, '*')
  // meets[j]: whether what is left of `a` from i and of `b` from j has a text in common; filled from the end.
  let below = Array.from({ length: q.length + 1 }, () => false)
  for (let i = p.length; i >= 0; i--) {
    const row = Array.from({ length: q.length + 1 }, () => false)
    for (let j = q.length; j >= 0; j--) {
      if (i === p.length && j === q.length) row[j] = true
      else if (star(a, i)) row[j] = (below[j] ?? false) || (j < q.length && (row[j + 1] ?? false))
      else if (star(b, j)) row[j] = (row[j + 1] ?? false) || (i < p.length && (below[j] ?? false))
      else if (i < p.length && j < q.length)
        row[j] = (wild(a, i, '?') || wild(b, j, '?') || p[i] === q[j]) && (below[j + 1] ?? false)
    }
    below = row
  }
  return below[0] ?? false
}
