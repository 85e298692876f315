import type { Case } from '../engine/case.js'
import type { Diagnosis } from '../engine/diagnose.js'
import type { Edit } from '../engine/edit.js'
import type { GateId } from '../engine/gates/index.js'
import { at, sideOf, tokens } from '../engine/pointer.js'

// Sentences in which every value from outside stands between backticks; the escaping is up to the form they are put into.

/** A value as part of such a sentence. A backtick inside would end it early, so it is spelt out. */
export const quoted = (value: string): string => `\`${value.replaceAll('`', '\\u{60}')}\``

/** A list in words: `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[], conjunction: 'and' | 'or' = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`

/** A number with its noun. */
export const counted = (n: number, noun: string, plural = `${noun}s`): string => `${n} ${n === 1 ? noun : plural}`

/** The first letter as a capital, unless it is a value. */
export const sentence = (text: string): string => {
  const first = text.slice(0, 1).toUpperCase() + text.slice(1)
  return /[.:?!]$/.test(first) ? first : `${first}.`
}

/** The words for a document of the case. */
export function documentWords(pointer: string, role: string): string {
  if (pointer.startsWith('/target/trustPolicy')) return `the trust policy of role ${quoted(role)}`
  if (pointer.startsWith('/source/identityPolicies')) return "the caller's identity policy"
  if (pointer.startsWith('/source/permissionsBoundary')) return "the caller's permissions boundary"
  if (pointer.startsWith('/source/sessionPolicies')) return "the caller's session policy"
  if (pointer.startsWith('/source/scps')) return "a service control policy of the caller's organization"
  if (pointer.startsWith('/target/rcps')) return "a resource control policy of the role's organization"
  if (pointer.startsWith('/target/oidcProvider')) return 'the OIDC provider'
  if (pointer.startsWith('/target/role')) return `role ${quoted(role)}`
  return ''
}

/** The statement that a pointer leads into, by its Sid or its number; empty outside of one. */
export function statementWords(kase: Case, pointer: string): string {
  const m = /^(.*?\/Statement)(?:\/(\d+))?(?=\/|$)/.exec(pointer)
  if (!m) return ''
  const sid = at(kase, `${m[1]}${m[2] === undefined ? '' : `/${m[2]}`}/Sid`)
  if (typeof sid === 'string' && sid !== '') return `statement ${quoted(sid)}`
  return m[2] === undefined ? 'its statement' : `statement ${Number(m[2]) + 1}`
}

/** What of the job or its step a pointer names, in the words of a workflow file. */
export function workflowWords(pointer: string): string {
  const [, group, name = ''] = tokens(pointer)
  if (group === 'inputs') return `input ${quoted(STEP_INPUTS[name] ?? name)}`
  if (group === 'claims') return name === '' ? "the token's claims" : `claim ${quoted(name)}`
  if (group === 'job') return JOB[name] ?? 'the job'
  if (group === 'repository')
    return name === 'template' ? "the repository's subject template" : "the repository's settings"
  return 'the workflow'
}

const JOB: Readonly<Record<string, string>> = {
  permission: 'the permission `id-token`',
  environment: '`environment:` of the job',
  event: '`on:` of the workflow',
  ref: 'the ref of the run',
  actor: 'the actor of the run',
}

const STEP_INPUTS: Readonly<Record<string, string>> = {
  'role-arn': 'role-to-assume',
  'external-id': 'role-external-id',
  'session-name': 'role-session-name',
  'duration-seconds': 'role-duration-seconds',
  region: 'aws-region',
}

/** Where a fact of the request comes from. */
export function originWords(pointer: string): string {
  if (pointer === '/workflow/inputs/api') return 'the call'
  if (pointer.startsWith('/workflow')) return workflowWords(pointer)
  if (pointer.startsWith('/source/caller/tags')) return "the caller's tags"
  if (pointer.startsWith('/source/caller')) return 'the caller'
  return documentWords(pointer, '').replace(' of role ``', '').replace('role ``', 'the role')
}

/** One edit as an order: "in the trust policy of role `x`, statement `y`, replace the value of `z`". */
export function editWords(kase: Case, e: Edit, role: string): string {
  const place = sideOf(e.path) === 'workflow' ? '' : placeWords(kase, e.path, role)
  const verb = { add: 'add', replace: 'replace', remove: 'remove' }[e.op]
  if (sideOf(e.path) === 'workflow') return workflowOrder(e)
  if (e.path === '/target/oidcProvider') return providerOrder(e)
  const name = elementName(e.path)
  if (name === undefined)
    return `${place === '' ? '' : `in ${place}, `}${verb} ${e.path.includes('/Statement') ? 'the statement' : 'it'}`
  const what = e.op === 'replace' && at(kase, e.path) !== undefined ? `the value of ${name}` : `${name}`
  return `in ${place}, ${verb} ${what}`
}

/** Edits as orders, those of one statement in one. */
export function ordersOf(kase: Case, edits: readonly Edit[], role: string): string[] {
  const places = new Map<string, string[]>()
  for (const order of new Set(edits.map((e) => editWords(kase, e, role)))) {
    const [, place, name] = /^(.+, replace )the value of (`[^`]+`)$/.exec(order) ?? []
    const names = places.get(place ?? order) ?? []
    if (names.length === 0) places.set(place ?? order, names)
    if (name !== undefined) names.push(name)
  }
  return [...places].map(([place, names]) =>
    names.length === 0 ? place : `${place}the ${names.length === 1 ? 'value' : 'values'} of ${listed(names)}`,
  )
}

function providerOrder(e: Edit): string {
  const value = (e.op === 'remove' ? {} : e.value) as { url?: unknown; 'client-ids'?: unknown } | null
  const ids = Array.isArray(value?.['client-ids']) ? value['client-ids'].map((id) => quoted(String(id))) : []
  const url = typeof value?.url === 'string' ? ` for ${quoted(`https://${value.url}`)}` : ''
  return `create the IAM OIDC provider${url}${ids.length > 0 ? ` with client ID ${listed(ids)}` : ''}`
}

const placeWords = (kase: Case, path: string, role: string): string =>
  [documentWords(path, role), /\/Statement\/(?:\d+|-)$/.test(path) ? '' : statementWords(kase, path)]
    .filter((w) => w !== '')
    .join(', ')

/** The nearest name on the way to an element that says what it is: a condition key, `Principal`, `Action` … */
function elementName(path: string): string | undefined {
  const names = tokens(path).slice(2)
  const after = names.indexOf('Condition')
  if (after >= 0) {
    const [operator, key] = names.slice(after + 1)
    return key !== undefined
      ? quoted(key)
      : operator !== undefined
        ? `the conditions under ${quoted(operator)}`
        : '`Condition`'
  }
  if (/\/Statement\/(?:\d+|-)$/.test(path)) return 'a statement'
  const principal = names.indexOf('Principal')
  if (principal >= 0) return quoted(names.slice(principal, principal + 2).join('.'))
  const name = names.findLast((n) => !/^(\d+|-|Statement)$/.test(n))
  return name === undefined ? undefined : quoted(name)
}

function workflowOrder(e: Edit): string {
  const [, group, name = ''] = tokens(e.path)
  if (group === 'job' && (name === 'permission' || name === 'id-token'))
    return 'give the job the permission `id-token: write`'
  const what = group === 'job' && name === 'environment' ? '`environment:` of the job' : workflowWords(e.path)
  if (e.op === 'remove' || e.value === null) return `take ${what} away`
  const value = typeof e.value === 'string' || typeof e.value === 'number' ? ` to ${quoted(String(e.value))}` : ''
  return `set ${what}${value}`
}

/** A link of the chain, by the call that is made. */
export function gateWords(gate: GateId, d: Diagnosis, role: string, account: string): string {
  const web = d.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity'
  switch (gate) {
    case 'token':
      return 'job gets an OIDC token from GitHub (`id-token: write`)'
    case 'request':
      return web ? 'request is well formed' : 'request is well formed, credentials are good'
    case 'provider':
      return `OIDC provider exists in account ${quoted(account)} and lists the audience`
    case 'trust-policy':
      return `trust policy of ${quoted(role)} ${web ? 'matches the token' : 'admits the caller'}`
    case 'identity-policy':
      return "caller's own policies let it ask"
    case 'organization':
      return web ? 'organization policies of the target do not deny' : 'organization policies of both sides do not deny'
    case 'session':
      return 'session may last as long as asked'
  }
}
