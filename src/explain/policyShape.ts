import type { Json } from '../engine/case.js'

/**
 * A policy document out of what people have at hand: the document itself, one statement, or a list of statements, which are
 * put into a document. Undefined when it is none of these.
 */
export function asDocument(json: Json): Json | undefined {
  if (isMembers(json) && Object.hasOwn(json, 'Statement')) return json
  const statements = Array.isArray(json) ? (json as readonly Json[]) : [json]
  return statements.length > 0 && statements.every(isStatement)
    ? { Version: '2012-10-17', Statement: statements }
    : undefined
}

const isMembers = (json: Json): json is { readonly [key: string]: Json } =>
  json !== null && typeof json === 'object' && !Array.isArray(json)

const isStatement = (json: Json): boolean =>
  isMembers(json) &&
  Object.hasOwn(json, 'Effect') &&
  (Object.hasOwn(json, 'Action') || Object.hasOwn(json, 'NotAction'))
