import type { Json } from '../case.js'

/** One entry of a Principal element, and the tokens that lead to it from its statement. */
export interface PrincipalEntry {
  readonly type: 'AWS' | 'Federated' | 'Service' | 'CanonicalUser' | '*'
  readonly value: string
}

/** One condition: an operator as written, a key as written, and its values as text. */
export interface Condition {
  readonly test: string
  readonly key: string
  readonly values: readonly string[]
}

/** A statement with its scalars and lists made alike. `undefined` elements are not there; `malformed` ones cannot be understood. */
export interface Statement {
  /** The tokens from the document to the statement. */
  readonly path: readonly (string | number)[]
  readonly sid: string | undefined
  readonly effect: 'Allow' | 'Deny' | undefined
  readonly principals: readonly PrincipalEntry[] | undefined
  readonly notPrincipal: boolean
  readonly action: { readonly negated: boolean; readonly patterns: readonly string[] } | undefined
  readonly resource: { readonly negated: boolean; readonly patterns: readonly string[] } | undefined
  readonly conditions: readonly Condition[]
  readonly malformed: readonly string[]
}

/** A policy document as it is evaluated. */
export interface Policy {
  readonly variables: boolean
  readonly statements: readonly Statement[]
}

/**
 * Reads a document for evaluation: Statement an object or a list, values scalars or lists, strings, numbers or booleans, all
 * read alike (IAM User Guide, "Grammar of the IAM JSON policy language"). Total: what cannot be understood is `malformed`.
 */
export function readPolicy(document: Json): Policy {
  if (document === null || typeof document !== 'object' || Array.isArray(document))
    return { variables: false, statements: [readStatement(null, [])] }
  const known = read.get(document)
  if (known) return known
  const policy = readDocument(document as Record<string, Json>)
  read.set(document, policy)
  return policy
}

// Documents are immutable values that are evaluated many times while repairs are tried; remembering is invisible from outside.
const read = new WeakMap<object, Policy>()

function readDocument(document: Readonly<Record<string, Json>>): Policy {
  const { Statement } = document
  const statements = Array.isArray(Statement)
    ? Statement.map((s, i) => readStatement(s as Json, ['Statement', i]))
    : Statement === undefined
      ? []
      : [readStatement(Statement, ['Statement'])]
  // Without a version, or with 2008-10-17, `${…}` is plain text.
  return { variables: document.Version === '2012-10-17', statements }
}

function readStatement(s: Json, path: Statement['path']): Statement {
  const empty = {
    path,
    sid: undefined,
    effect: undefined,
    principals: undefined,
    notPrincipal: false,
    action: undefined,
    resource: undefined,
    conditions: [],
  }
  if (s === null || typeof s !== 'object' || Array.isArray(s)) return { ...empty, malformed: ['Statement'] }
  const o = s as Readonly<Record<string, Json>>
  const malformed: string[] = []
  const note = <T>(name: string, value: T | undefined): T | undefined => {
    if (o[name] !== undefined && value === undefined) malformed.push(name)
    return value
  }
  const effect = note('Effect', o.Effect === 'Allow' || o.Effect === 'Deny' ? o.Effect : undefined)
  if (!effect && o.Effect === undefined) malformed.push('Effect')
  const element = (name: 'Action' | 'Resource') => {
    const plain = note(name, texts(o[name]))
    const negated = note(`Not${name}`, texts(o[`Not${name}`]))
    // IAM saves one of the two; what both together mean is not defined.
    if (plain && negated) malformed.push(`Not${name}`)
    return plain ? { negated: false, patterns: plain } : negated ? { negated: true, patterns: negated } : undefined
  }
  const principals = note('Principal', readPrincipals(o.Principal))
  if (principals && o.NotPrincipal !== undefined) malformed.push('NotPrincipal')
  const conditions = note('Condition', o.Condition === undefined ? [] : readConditions(o.Condition)) ?? []
  return {
    path,
    sid: typeof o.Sid === 'string' ? o.Sid : undefined,
    effect,
    principals,
    notPrincipal: o.NotPrincipal !== undefined,
    action: element('Action'),
    resource: element('Resource'),
    conditions,
    malformed,
  }
}

const PRINCIPAL_TYPES = ['AWS', 'Federated', 'Service', 'CanonicalUser'] as const

function readPrincipals(p: Json | undefined): PrincipalEntry[] | undefined {
  if (p === '*') return [{ type: '*', value: '*' }]
  if (p === null || typeof p !== 'object' || Array.isArray(p)) return
  const out: PrincipalEntry[] = []
  for (const [type, values] of Object.entries(p as Record<string, Json>)) {
    const known = PRINCIPAL_TYPES.find((t) => t === type)
    const list = texts(values)
    if (!known || !list) return
    for (const value of list) out.push({ type: known, value })
  }
  return out
}

function readConditions(c: Json): Condition[] | undefined {
  if (c === null || typeof c !== 'object' || Array.isArray(c)) return
  const out: Condition[] = []
  for (const [test, keys] of Object.entries(c as Record<string, Json>)) {
    if (keys === null || typeof keys !== 'object' || Array.isArray(keys)) return
    for (const [key, values] of Object.entries(keys as Record<string, Json>)) {
      const list = texts(values)
      if (!list) return
      out.push({ test, key, values: list })
    }
  }
  return out
}

/** One value or a list of them, as text; undefined when there is anything else among them. */
function texts(v: Json | undefined): string[] | undefined {
  if (v === undefined) return
  const values: readonly Json[] = Array.isArray(v) ? v : [v]
  return values.every((x) => typeof x === 'string' || typeof x === 'number' || typeof x === 'boolean')
    ? values.map(String)
    : undefined
}
