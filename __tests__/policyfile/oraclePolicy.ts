import type { Json } from '../../src/engine/case.js'

/** What HashiCorp's parser makes of a file: blocks by type and labels, expressions as `${…}`. */
export type OracleTree = { readonly [key: string]: OracleValue }
type OracleValue = Json | readonly OracleTree[] | OracleTree

/** A function from text to tree, as `@cdktn/hcl2json` has it. */
export type Oracle = (name: string, text: string) => Promise<OracleTree>

/**
 * The trust policy of the last role of a tree, made of it by other code than ours: what references stand for is given, nothing is
 * evaluated.
 */
export async function oraclePolicy(
  tree: OracleTree,
  given: Readonly<Record<string, string>>,
  oracle: Oracle,
): Promise<Json> {
  const roles = Object.values((tree.resource as { aws_iam_role: Record<string, OracleTree[]> }).aws_iam_role)
  const written = String(roles.at(-1)?.[0]?.assume_role_policy)
  const local = /^\$\{local\.(\w+)\}$/.exec(written)?.[1]
  const text = local === undefined ? written : String((tree.locals as OracleTree[])[0]?.[local])
  const encoded = /^\$\{jsonencode\((.*)\)\}$/s.exec(text)?.[1]
  if (encoded !== undefined) return filled((await oracle('main.tf', `x = ${encoded}\n`)).x as Json, given)
  const name = /^\$\{data\.aws_iam_policy_document\.(\w+)/.exec(text)?.[1]
  if (name === undefined) return JSON.parse(filled(text, given) as string) as Json
  const documents = (tree.data as { aws_iam_policy_document: Record<string, OracleTree[]> }).aws_iam_policy_document
  return rendered(filled(documents[name]?.[0] as Json, given) as Record<string, Json>)
}

/** References replaced by what is given for them; the longest first, as one can hold another. */
function filled(value: Json, given: Readonly<Record<string, string>>): Json {
  const keys = Object.keys(given).toSorted((a, b) => b.length - a.length)
  const text = (s: string): string => keys.reduce((t, key) => t.replaceAll(key, () => given[key] ?? ''), s)
  if (typeof value === 'string') return text(value)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((v) => filled(v, given))
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [text(k), filled(v, given)]))
}

type Blocks = readonly Readonly<Record<string, Json>>[]

/** A document as the AWS provider renders it. */
function rendered(document: Readonly<Record<string, Json>>): Json {
  return {
    Version: document.version ?? '2012-10-17',
    Statement: (document.statement as Blocks).map((s) => {
      const condition: Record<string, Record<string, Json>> = {}
      for (const c of (s.condition ?? []) as Blocks) {
        const test = String(c.test)
        condition[test] = { ...condition[test], [String(c.variable)]: short((c.values as Json[]).map(String)) }
      }
      const principal = Object.fromEntries(
        ((s.principals ?? []) as Blocks).map((p) => [String(p.type), short(p.identifiers as Json[])]),
      )
      return {
        ...(s.sid === undefined ? {} : { Sid: s.sid }),
        Effect: s.effect ?? 'Allow',
        ...(s.actions === undefined ? {} : { Action: short(s.actions as Json[]) }),
        ...(s.not_actions === undefined ? {} : { NotAction: short(s.not_actions as Json[]) }),
        Principal: principal,
        ...(Object.keys(condition).length === 0 ? {} : { Condition: condition }),
      }
    }),
  }
}

const short = (values: readonly Json[]): Json => (values.length === 1 ? (values[0] as Json) : values)
