/** Kleene's three values: it is so, it is not so, it cannot be told from what is known. */
export type Truth = 'true' | 'false' | 'unknown'

/** The truth of a plain yes or no. */
export const truthOf = (b: boolean): Truth => (b ? 'true' : 'false')

/** Kleene negation: unknown stays unknown. */
export const not = (t: Truth): Truth => (t === 'true' ? 'false' : t === 'false' ? 'true' : 'unknown')

/** Kleene conjunction: one false decides, of nothing it is true. */
export const every = (ts: readonly Truth[]): Truth =>
  ts.includes('false') ? 'false' : ts.includes('unknown') ? 'unknown' : 'true'

/** Kleene disjunction: one true decides, of nothing it is false. */
export const some = (ts: readonly Truth[]): Truth =>
  ts.includes('true') ? 'true' : ts.includes('unknown') ? 'unknown' : 'false'
