import { createRequire } from 'node:module'
import type { Json } from '../../../src/engine/case.js'
import { evaluate } from '../../../src/hcl/evaluate.js'
import { parseHcl } from '../../../src/hcl/parse.js'
import type { Attribute, Body } from '../../../src/hcl/syntax.js'
import { plainValue } from '../../../src/hcl/value.js'

// Not imported, because its types bring the DOM's along.
const hashicorp = createRequire(import.meta.url)('@cdktn/hcl2json') as {
  parse: (name: string, text: string) => Promise<Json>
}

/** What stands in a body: attributes evaluated, nothing in it may depend on a name; blocks by type. */
export interface Evaluated {
  readonly attributes: Readonly<Record<string, Json>>
  readonly blocks: readonly (Evaluated & { readonly type: string; readonly labels: readonly string[] })[]
}

/** Reads a text of HCL with the project's own parser; fails the test at the first problem. */
export function terraformOf(text: string): Evaluated {
  const { body, problems } = parseHcl(text)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return evaluated(body)
}

const evaluated = (body: Body): Evaluated => ({
  attributes: Object.fromEntries(body.attributes.map((a) => [a.name, known(a)])),
  blocks: body.blocks.map((b) => ({ type: b.type, labels: b.labels.map((l) => l.value), ...evaluated(b.body) })),
})

function known({ name, value }: Attribute): Json {
  const plain = plainValue(evaluate(value, { resolve: () => undefined }))
  if (plain === undefined) throw new Error(`\`${name}\` is not known from the text alone`)
  return plain as Json
}

/** What HashiCorp's own parser makes of a text of HCL that is pasted into a file, in which a line feed follows. In what it returns every `${` of a plain string is doubled. */
export const hashicorpOf = (text: string): Promise<Json> => hashicorp.parse('main.tf', `${text}\n`)

/** The statement that a `statement` block of `aws_iam_policy_document` stands for, every element a list. */
export function statementOf(block: Evaluated): Json {
  const { sid, effect, ...lists } = block.attributes
  const named = (type: string) => block.blocks.filter((b) => b.type === type).map((b) => b.attributes)
  const principals = Object.fromEntries(named('principals').map((p) => [p.type as string, p.identifiers ?? null]))
  const Condition: Record<string, Record<string, Json>> = {}
  for (const c of named('condition')) {
    const operator = c.test as string
    Condition[operator] = { ...Condition[operator], [c.variable as string]: c.values ?? null }
  }
  return {
    ...(sid === undefined ? {} : { Sid: sid }),
    Effect: effect ?? 'Allow',
    ...Object.fromEntries(Object.entries(lists).map(([k, v]) => [ELEMENTS[k] ?? k, v])),
    ...(Object.keys(principals).length > 0 ? { Principal: principals } : {}),
    ...(Object.keys(Condition).length > 0 ? { Condition } : {}),
  }
}

const ELEMENTS: Readonly<Record<string, string>> = {
  actions: 'Action',
  not_actions: 'NotAction',
  resources: 'Resource',
  not_resources: 'NotResource',
}

/** A statement in the same shape, for comparison. */
export function spelledOut(statement: Json): Json {
  const list = (v: Json): Json => (Array.isArray(v) ? v : [v])
  return Object.fromEntries(
    Object.entries(statement as Readonly<Record<string, Json>>).map(([k, v]): [string, Json] => {
      if (k === 'Sid' || k === 'Effect') return [k, v]
      if (k === 'Principal') return [k, v === '*' ? { '*': ['*'] } : mapped(v, list)]
      return [k, k === 'Condition' ? mapped(v, (keys) => mapped(keys, list)) : list(v)]
    }),
  )
}

const mapped = (o: Json, f: (v: Json) => Json): Json =>
  Object.fromEntries(Object.entries(o as Readonly<Record<string, Json>>).map(([k, v]) => [k, f(v)]))
