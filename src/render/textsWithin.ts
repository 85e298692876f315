type Change = (text: string) => string

// Words of ours, by which the structure is told apart; they hold nothing from outside.
const STRUCTURE = new Set([
  'kind',
  'is',
  'truth',
  'seen',
  'want',
  'op',
  'certainty',
  'side',
  'cause',
  'after',
  'api',
  'expect',
])
// Places and names of secrets are known to every reader of the workflow.
const UNTOUCHED = new Set(['places', 'secrets'])

/** A value with every text from outside in it passed through `change`; what was one object stays one. */
export function changeTexts<T>(value: T, change: Change): T {
  const seen = new WeakMap<object, unknown>()
  const visit = (v: unknown): unknown => {
    if (typeof v === 'string') return change(v)
    if (v === null || typeof v !== 'object') return v
    const known = seen.get(v)
    if (known !== undefined) return known
    const out = Array.isArray(v) ? v.map(visit) : Object.fromEntries(Object.entries(v).map(member))
    seen.set(v, out)
    return out
  }
  const member = ([k, v]: [string, unknown]): [string, unknown] =>
    UNTOUCHED.has(k) || (STRUCTURE.has(k) && typeof v === 'string') ? [k, v] : [key(k), visit(v)]
  // Names of members are structure too, unless they carry something: a tag, a condition key, a path.
  const key = (k: string): string => (/^[a-zA-Z][a-zA-Z-]*$/.test(k) ? k : change(k))
  return visit(value) as T
}
