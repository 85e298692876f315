import type { Json } from '../case.js'
import { matchesPattern } from '../pattern.js'
import { type DocumentKind, errorAt, type Problem, warningAt } from './problem.js'

/** An object of a document whose members are not understood yet. */
export type Members = Readonly<Record<string, Json>>

const TOP = ['Version', 'Id', 'Statement']
const ELEMENTS = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
]

/** The statements of a document that are objects, each with the way to it. */
export function statementsOf(top: Members): { statement: Members; path: string[] }[] {
  const { Statement } = top
  const list = Array.isArray(Statement)
    ? (Statement as readonly Json[]).map((s, i) => ({ s, path: ['Statement', String(i)] }))
    : [{ s: Statement, path: ['Statement'] }]
  return list.flatMap(({ s, path }) => (isMembers(s) ? [{ statement: s, path }] : []))
}

/** Whether a value is an object with members. */
export const isMembers = (v: Json | undefined): v is Members => v !== null && typeof v === 'object' && !Array.isArray(v)

/** One value or a list of values, each with the way to it. */
export const valuesAt = (v: Json | undefined, path: readonly string[]): { value: Json; path: readonly string[] }[] =>
  v === undefined
    ? []
    : Array.isArray(v)
      ? (v as readonly Json[]).map((value, i) => ({ value, path: [...path, String(i)] }))
      : [{ value: v, path }]

/** A value as a message shows it. */
export const shown = (v: Json | undefined): string => `\`${typeof v === 'string' ? v : JSON.stringify(v)}\``

/** What is wrong around the statements (IAM User Guide, "IAM JSON policy elements: Version", "… Sid"). */
export function topProblems(top: Members): Problem[] {
  const out = Object.keys(top)
    .filter((k) => !TOP.includes(k))
    .map((k) => errorAt('element-unknown', [k], `${shown(k)} is not an element of a policy document`))
  if (top.Version !== undefined && top.Version !== '2012-10-17' && top.Version !== '2008-10-17')
    out.push(
      errorAt(
        'version-unknown',
        ['Version'],
        `the version ${shown(top.Version)} is neither \`2012-10-17\` nor \`2008-10-17\``,
      ),
    )
  if (top.Id !== undefined && typeof top.Id !== 'string')
    out.push(errorAt('id-not-string', ['Id'], `the Id ${shown(top.Id)} is not a string`))
  if (top.Statement === undefined) out.push(errorAt('statement-missing', [], 'the document has no Statement'))
  else if (Array.isArray(top.Statement) && top.Statement.length === 0)
    out.push(errorAt('statement-empty', ['Statement'], 'the Statement holds no statement'))
  for (const { value, path } of valuesAt(top.Statement, ['Statement']))
    if (!isMembers(value)) out.push(errorAt('statement-not-object', path, 'a statement has to be a JSON object'))
  return [...out, ...doubledSids(top)]
}

function doubledSids(top: Members): Problem[] {
  const seen = new Set<string>()
  return statementsOf(top).flatMap(({ statement: { Sid }, path }) => {
    if (typeof Sid !== 'string' || Sid === '') return []
    if (seen.has(Sid))
      return [errorAt('sid-duplicate', [...path, 'Sid'], `the Sid ${shown(Sid)} is used by an earlier statement`)]
    seen.add(Sid)
    return []
  })
}

/** What is wrong with the elements of one statement, its principal and its conditions apart. */
export function elementProblems(s: Members, path: readonly string[], kind: DocumentKind): Problem[] {
  const at = (name: string): string[] => [...path, name]
  const out = Object.keys(s)
    .filter((k) => !ELEMENTS.includes(k))
    .map((k) => errorAt('element-unknown', at(k), `${shown(k)} is not an element of a statement`))
  if (s.Sid !== undefined && (typeof s.Sid !== 'string' || !/^[A-Za-z0-9]*$/.test(s.Sid)))
    out.push(errorAt('sid-malformed', at('Sid'), `the Sid ${shown(s.Sid)} holds more than letters and digits`))
  if (s.Effect === undefined) out.push(errorAt('effect-missing', path, 'the statement has no Effect'))
  else if (s.Effect !== 'Allow' && s.Effect !== 'Deny')
    out.push(errorAt('effect-unknown', at('Effect'), `the Effect ${shown(s.Effect)} is neither \`Allow\` nor \`Deny\``))
  out.push(...actionProblems(s, path, kind))
  for (const name of ['Resource', 'NotResource'])
    if (kind === 'trust' && s[name] !== undefined)
      out.push(
        errorAt(
          'resource-in-trust-policy',
          at(name),
          `a trust policy has no ${name}: it applies to the role it is attached to`,
        ),
      )
  if (kind !== 'trust' && s.Resource === undefined && s.NotResource === undefined)
    out.push(errorAt('resource-missing', path, 'the statement has neither Resource nor NotResource'))
  return out
}

/**
 * The actions that a trust policy may name. The list is not AWS's own word, so an action of STS that is not on it is no more
 * than a warning.
 */
const TRUST_ACTIONS = [
  'AssumeRole',
  'AssumeRoleWithSAML',
  'AssumeRoleWithWebIdentity',
  'DecodeAuthorizationMessage',
  'GetAccessKeyInfo',
  'GetCallerIdentity',
  'GetFederationToken',
  'GetServiceBearerToken',
  'GetSessionToken',
  'SetContext',
  'SetSourceIdentity',
  'TagSession',
]

function actionProblems(s: Members, path: readonly string[], kind: DocumentKind): Problem[] {
  if (s.Action === undefined && s.NotAction === undefined)
    return [errorAt('action-missing', path, 'the statement has neither Action nor NotAction')]
  const both =
    s.Action !== undefined && s.NotAction !== undefined
      ? [errorAt('action-twice', [...path, 'NotAction'], 'the statement has both Action and NotAction')]
      : []
  const each = (['Action', 'NotAction'] as const).flatMap((name) => {
    const values = valuesAt(s[name], [...path, name])
    return s[name] !== undefined && values.length === 0
      ? [warningAt('action-empty', [...path, name], `the list of ${name} is empty`)]
      : values.flatMap((v) => actionProblem(v.value, v.path, kind))
  })
  return [...both, ...each]
}

function actionProblem(value: Json, path: readonly string[], kind: DocumentKind): Problem[] {
  if (typeof value !== 'string')
    return [errorAt('action-not-string', path, `the action ${shown(value)} is not a string`)]
  if (value === '*') return []
  const [service = '', name, more] = value.toLowerCase().split(':')
  if (name === undefined || more !== undefined || service === '' || name === '')
    return [errorAt('action-malformed', path, `the action ${shown(value)} is not of the form \`service:Name\``)]
  if (kind !== 'trust') return []
  if (!matchesPattern({ text: service }, 'sts'))
    return [errorAt('action-not-of-sts', path, `the action ${shown(value)} is not one of STS`)]
  return TRUST_ACTIONS.some((a) => matchesPattern({ text: name }, a.toLowerCase()))
    ? []
    : [warningAt('action-unknown', path, `the action ${shown(value)} covers no action that a trust policy can allow`)]
}
