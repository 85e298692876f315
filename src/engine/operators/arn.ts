import { matchesPattern, type Pattern, slicePattern } from '../pattern.js'
import { withNegation } from './operator.js'

/** The six colon-separated parts; the last keeps its colons. */
function parts(p: Pattern): Pattern[] | undefined {
  const out: Pattern[] = []
  let from = 0
  for (let n = 0; n < 5; n++) {
    const colon = p.text.indexOf(':', from)
    if (colon < 0) return
    out.push(slicePattern(p, from, colon))
    from = colon + 1
  }
  return [...out, slicePattern(p, from, p.text.length)]
}

function matchesArn(expected: Pattern, actual: string): boolean | undefined {
  const wanted = parts(expected)
  const given = parts({ text: actual })
  if (!wanted || !given) return
  // Part by part, so that a wildcard in one of the first five parts cannot swallow a colon.
  return wanted.every((w, i) => matchesPattern(w, given[i]?.text ?? ''))
}

const arn = { wildcards: true, variables: true, matches: matchesArn }

/** ARNs, part by part. `ArnEquals` and `ArnLike` behave identically, and so do their negations. */
export const arnLike = [
  ...withNegation('ArnLike', 'ArnNotLike', arn),
  ...withNegation('ArnEquals', 'ArnNotEquals', arn),
]
