import type { Json } from '../../engine/case.js'
import type { Edit } from '../../engine/edit.js'
import { below, type Pointer } from '../../engine/pointer.js'
import type { FixInput } from './form.js'
import { sameJson } from './jsonText.js'
import { isDocument, texts } from './patterns.js'

/** Which of the two kinds of policy document: the role's trust policy, or an identity-based policy of the caller. */
export type DocumentKind = 'trust' | 'identity'

/** A policy document that a repair edits. `before` is undefined when the repair adds it. */
export interface EditedDocument {
  readonly kind: DocumentKind
  readonly pointer: Pointer
  readonly before: Json | undefined
  readonly after: Json
  /** The edits that reach into the document, in order. */
  readonly edits: readonly Edit[]
}

/**
 * The document of a kind that the repair edits. Undefined when it edits none or several of the kind, when a trust policy was
 * not read (writing a whole one would drop statements that nobody has seen), or when it has characters that IAM does not take.
 */
export function editedDocument(input: FixInput, kind: DocumentKind): EditedDocument | undefined {
  const found = kind === 'trust' ? trust(input) : identity(input)
  const [only, more] = found.filter((d) => !sameJson(d.before, d.after))
  return only && !more && isDocument(only.after) && isDocument(only.before ?? null) ? only : undefined
}

function trust({ kase, after, repair }: FixInput): EditedDocument[] {
  const [before, now] = [kase.target.trustPolicy, after.target.trustPolicy]
  return before === undefined || now === undefined
    ? []
    : [document('trust', '/target/trustPolicy', before, now, repair.edits)]
}

function identity({ kase, after, repair }: FixInput): EditedDocument[] {
  const before = kase.source.identityPolicies ?? []
  const now = after.source.identityPolicies ?? []
  // A document that is taken out moves the others: there is no form for that.
  if (now.length < before.length) return []
  return now.map((doc, i) => document('identity', below('/source/identityPolicies', i), before[i], doc, repair.edits))
}

const document = (
  kind: DocumentKind,
  pointer: Pointer,
  before: Json | undefined,
  after: Json,
  edits: readonly Edit[],
): EditedDocument => ({ kind, pointer, before, after, edits: edits.filter((e) => isWithin(e.path, pointer)) })

const isWithin = (path: string, pointer: string): boolean => `${path}/`.startsWith(`${pointer}/`)

/** The statements that were appended to a document; undefined when anything else about it changed. */
export function appended(d: EditedDocument): readonly Json[] | undefined {
  const now = statements(d.after)
  const then = d.before === undefined ? [] : statements(d.before)
  if (!now || !then || now.length <= then.length) return
  if (!then.every((s, i) => sameJson(s, now[i]))) return
  if (d.before !== undefined && !sameJson(without(d.before), without(d.after))) return
  return now.slice(then.length)
}

/** The statements of a document as a list; undefined when it is none that can be understood. */
export function statements(doc: Json): readonly Json[] | undefined {
  const s = membersOf(doc)?.Statement
  if (Array.isArray(s)) return s
  return membersOf(s) ? [s as Json] : undefined
}

/** The members of a JSON object; undefined for anything else. */
export const membersOf = (j: Json | undefined): Readonly<Record<string, Json>> | undefined =>
  j !== null && typeof j === 'object' && !Array.isArray(j) ? (j as Readonly<Record<string, Json>>) : undefined

const without = (doc: Json): Json => {
  const { Statement: _, ...rest } = membersOf(doc) ?? {}
  return rest
}

/** The ARNs by which the role is known. */
export const roleArns = (input: FixInput): string[] => {
  const asked = input.kase.workflow.inputs['role-arn']
  const built = `arn:${input.partition}:iam::${input.account}:role${input.rolePath}${input.roleName}`
  return [...new Set([built, ...(asked ? [asked] : [])])]
}

/** Whether a value would be shown as `***` in part, because it holds the role's ARN and that came from a secret. */
export const isMasked = (input: FixInput, value: Json): boolean =>
  input.masked && texts(value).some((s) => roleArns(input).some((arn) => s.includes(arn)))
