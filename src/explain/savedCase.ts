import type { Case, Json } from '../engine/case.js'
import { jsonOf, positionOf, readJson } from '../engine/policy/json.js'
import { kindOf } from './files.js'
import { asDocument } from './policyShape.js'
import { UsageError } from './usage.js'

type Members = Readonly<Record<string, Json>>

/**
 * A case that was saved, as the report of a run or by hand. Documents may stand as JSON, as text, or as `{ "text": … }`; a
 * caller as its ARN. Everything else is taken as it is; what has the wrong shape is told by its pointer.
 */
export function readCase(text: string, name: string): Case {
  const read = readJson(text)
  if ('error' in read) {
    const { line, column } = positionOf(text, read.error.offset)
    throw new UsageError(`${name}:${line}:${column}: ${read.error.message}`)
  }
  const json = object(jsonOf(read.node), '', name)
  for (const key of Object.keys(json))
    if (!PARTS.includes(key))
      throw new UsageError(
        `${name}: \`/${key}\` is no part of a case; the parts are ${PARTS.map((p) => `\`${p}\``).join(', ')}`,
      )
  const workflow = object(json.workflow ?? {}, '/workflow', name)
  const source = object(json.source ?? {}, '/source', name)
  const target = object(json.target ?? {}, '/target', name)
  const doc = (value: Json | undefined, pointer: string): Json | undefined =>
    value === undefined || value === null ? undefined : documentOf(value, pointer, name)
  const docs = (value: Json | undefined, pointer: string): Json[] | undefined => {
    if (value === undefined || value === null) return
    return (Array.isArray(value) ? (value as Json[]) : [value]).map((v, i) => documentOf(v, `${pointer}/${i}`, name))
  }
  const clean = (o: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined))
  const caller = source.caller
  const role = target.role
  const claims = workflow.claims
  if (claims !== undefined) object(claims, '/workflow/claims', name)
  const answer = json.answer
  return clean({
    ...json,
    workflow: clean({ ...workflow, inputs: object(workflow.inputs ?? {}, '/workflow/inputs', name) }),
    source: clean({
      ...source,
      caller: typeof caller === 'string' ? { arn: caller } : caller,
      identityPolicies: docs(source.identityPolicies, '/source/identityPolicies'),
      permissionsBoundary:
        source.permissionsBoundary === null ? null : doc(source.permissionsBoundary, '/source/permissionsBoundary'),
      sessionPolicies: docs(source.sessionPolicies, '/source/sessionPolicies'),
      scps: docs(source.scps, '/source/scps'),
    }),
    target: clean({
      ...target,
      role: typeof role === 'string' ? { arn: role } : role,
      trustPolicy: doc(target.trustPolicy, '/target/trustPolicy'),
      rcps: docs(target.rcps, '/target/rcps'),
    }),
    answer: typeof answer === 'string' ? { message: answer } : answer,
  }) as unknown as Case
}

const PARTS = ['workflow', 'source', 'target', 'answer', 'written']

function object(json: Json, pointer: string, name: string): Members {
  if (json === null || typeof json !== 'object' || Array.isArray(json))
    throw new UsageError(`${name}: \`${pointer || '/'}\` has to be an object, found ${kindOf(json)}`)
  return json as Members
}

function documentOf(value: Json, pointer: string, name: string): Json {
  const text =
    typeof value === 'string'
      ? value
      : value !== null &&
          typeof value === 'object' &&
          !Array.isArray(value) &&
          typeof (value as Members).text === 'string'
        ? ((value as Members).text as string)
        : undefined
  if (text === undefined) return asDocument(value) ?? object(value, pointer, name)
  const read = readJson(text)
  if ('node' in read) return asDocument(jsonOf(read.node)) ?? jsonOf(read.node)
  const { line, column } = positionOf(text, read.error.offset)
  throw new UsageError(`${name}: \`${pointer}\`, line ${line}, column ${column}: ${read.error.message}`)
}
