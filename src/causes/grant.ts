import type { Case } from '../engine/case.js'
import type { Edit } from '../engine/edit.js'
import { at, below, type Pointer } from '../engine/pointer.js'
import { requestOf } from '../engine/request.js'
import { addTo } from './listEdit.js'
import type { Place } from './place.js'

const scalar = (list: readonly string[]): unknown => (list.length === 1 ? list[0] : list)

/** A statement that lets an identity make exactly this request, or undefined when the role is not known. */
export function allowStatement(kase: Case): unknown {
  const { actions, role, roleArn } = requestOf(kase)
  return role && { Effect: 'Allow', Action: scalar(actions), Resource: roleArn }
}

/** Adds a statement to the document at a pointer, whether its Statement is an object or a list. */
export const addStatement = (kase: Case, document: Pointer, statement: unknown): Edit =>
  addTo(kase, below(document, 'Statement'), statement)

/** The remedy that gives a document of the caller's side the statement it lacks. */
export function allowIn(kase: Case, document: Pointer): Edit[][] {
  const statement = allowStatement(kase)
  return statement ? [[addStatement(kase, document, statement)]] : []
}

/**
 * The remedy that makes a trust policy trust one more principal. An entry beside entries of its own kind; a statement
 * of its own where the present one is for another kind of principal and asks for conditions that this one cannot meet.
 */
export function trustIn(kase: Case, { at: statementAt, document, statement }: Place, arn: string): Edit[][] {
  const { actions } = requestOf(kase)
  const listed = statement.principals?.some((p) => p.type === 'AWS')
  if (listed) return [[addTo(kase, below(statementAt, 'Principal', 'AWS'), arn)]]
  const federated = statement.principals?.some((p) => p.type === 'Federated')
  const plain = typeof at(kase, below(statementAt, 'Principal')) === 'object'
  if (!federated && plain && statement.conditions.length === 0)
    return [[{ op: 'add', path: below(statementAt, 'Principal', 'AWS'), value: arn }]]
  return [[addStatement(kase, document, { Effect: 'Allow', Principal: { AWS: arn }, Action: scalar(actions) })]]
}
