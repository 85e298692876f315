/** The part of JSON Schema (draft 4 to 2020-12) that our schemas use. */
export interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly description?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: false | Schema
  readonly items?: Schema
  readonly uniqueItems?: boolean
  readonly pattern?: string
  readonly minimum?: number
}

const KNOWN = new Set(
  '$schema $id $ref $defs title description type const enum anyOf required properties additionalProperties items uniqueItems pattern minimum'.split(
    ' ',
  ),
)

/** What of a value breaks a schema, and an error for a keyword that is not known here. */
export function problems(root: Schema, value: unknown): string[] {
  const check = (s: Schema, v: unknown, at: string): string[] => {
    const object = v !== null && typeof v === 'object' && !Array.isArray(v) ? (v as Record<string, unknown>) : undefined
    const typed = s.type === undefined || typeOf(v) === s.type || (s.type === 'number' && typeOf(v) === 'integer')
    return [
      ...Object.keys(s).flatMap((k) => (KNOWN.has(k) ? [] : [`${at}: keyword ${k}`])),
      ...(s.$ref ? check(root.$defs?.[s.$ref.replace('#/$defs/', '')] ?? { const: s.$ref }, v, at) : []),
      ...(typed ? [] : [`${at}: ${typeOf(v)} is no ${s.type}`]),
      ...('const' in s && s.const !== v ? [`${at}: not ${JSON.stringify(s.const)}`] : []),
      ...(s.enum && !s.enum.includes(v) ? [`${at}: ${JSON.stringify(v)} is none of ${s.enum.join()}`] : []),
      ...(s.anyOf?.every((x) => check(x, v, at).length > 0) ? [`${at}: fits none`] : []),
      ...(s.pattern && typeof v === 'string' && !new RegExp(s.pattern, 'u').test(v)
        ? [`${at}: ${v} does not match`]
        : []),
      ...(s.minimum !== undefined && typeof v === 'number' && v < s.minimum ? [`${at}: below`] : []),
      ...(object ? members(s, object, at) : []),
      ...(Array.isArray(v) ? v.flatMap((x, i) => check(s.items ?? {}, x, `${at}/${i}`)) : []),
      ...(Array.isArray(v) && s.uniqueItems && new Set(v.map((x) => JSON.stringify(x))).size < v.length
        ? [`${at}: twice`]
        : []),
    ]
  }
  const members = (s: Schema, object: Record<string, unknown>, at: string): string[] => [
    ...(s.required ?? []).flatMap((k) => (Object.hasOwn(object, k) ? [] : [`${at}: lacks ${k}`])),
    ...Object.entries(object).flatMap(([k, v]) => {
      const own = s.properties && Object.hasOwn(s.properties, k) ? s.properties[k] : s.additionalProperties
      return own === false ? [`${at}: unknown ${k}`] : own ? check(own, v, `${at}/${k}`) : []
    }),
  ]
  return check(root, value, '')
}

const typeOf = (v: unknown): string =>
  v === null ? 'null' : Array.isArray(v) ? 'array' : Number.isInteger(v) ? 'integer' : typeof v
