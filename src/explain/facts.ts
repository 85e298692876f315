import { parsePrincipalArn } from '../engine/arn.js'
import type { Api, Case, Json, RoleFacts, Written } from '../engine/case.js'
import { isRoleArn } from '../engine/gates/request.js'
import type { PastedError } from '../errortext/pastedError.js'
import { readClaims } from './claimsFile.js'
import { parseText, readObject, readText, type TextFile } from './files.js'
import { jobFacts } from './jobFacts.js'
import { readPasted } from './pastedAnswer.js'
import { asDocument } from './policyShape.js'
import { readProvider } from './providerFile.js'
import { UsageError } from './usage.js'

/** The options of `explain` that name facts, as node's `parseArgs` gives them. */
export type Options = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

/** Builds the case from the facts that the command line names. */
export function caseOfOptions(o: Options): Case {
  const written: Record<string, Written> = {}
  const trust = one(o, 'trust-policy')
  const role = trust === undefined ? undefined : readRole(trust, written)
  const max = number(o, 'max-session-duration')
  const claims = one(o, 'claims')
  const error = one(o, 'error')
  const pasted = error === undefined ? undefined : readPasted(error)
  const caller = one(o, 'caller') ?? pasted?.caller
  if (caller !== undefined && !parsePrincipalArn(caller))
    throw new UsageError(
      `--caller: \`${caller}\` is not the ARN of a user, role or session, such as \`arn:aws:iam::111111111111:role/ci\``,
    )
  const provider = readProvider(one(o, 'provider'))
  const facts: RoleFacts = { ...role?.facts, ...(max === undefined ? {} : { 'max-session-duration': max }) }
  const list = (name: string, pointer: string): { [k: string]: Json[] } => {
    const files = many(o, name)
    if (files.length === 0) return {}
    return { [pointer]: files.map((f, i) => document(`--${name}`, f, `/${SIDES[pointer]}/${pointer}/${i}`, written)) }
  }
  const boundary = one(o, 'permissions-boundary')
  return {
    workflow: {
      inputs: { ...said(pasted), ...inputs(o) },
      ...jobFacts(o),
      ...(claims === undefined ? {} : { claims: readClaims('--claims', claims) }),
    },
    source: {
      ...(caller === undefined ? {} : { caller: { arn: caller } }),
      ...list('identity-policy', 'identityPolicies'),
      ...(boundary === undefined
        ? {}
        : {
            permissionsBoundary: document('--permissions-boundary', boundary, '/source/permissionsBoundary', written),
          }),
      ...list('session-policy', 'sessionPolicies'),
      ...list('scp', 'scps'),
    },
    target: {
      ...(Object.keys(facts).length > 0 ? { role: facts } : {}),
      ...(role ? { trustPolicy: role.policy } : {}),
      ...(provider ? { oidcProvider: provider } : {}),
      ...list('rcp', 'rcps'),
    },
    ...(pasted ? { answer: pasted.answer } : {}),
    ...(Object.keys(written).length > 0 ? { written } : {}),
  }
}

const SIDES: Readonly<Record<string, string>> = {
  identityPolicies: 'source',
  sessionPolicies: 'source',
  scps: 'source',
  rcps: 'target',
}

/** The value of an option that is given once. */
export const one = (o: Options, name: string): string | undefined => {
  const v = o[name]
  return typeof v === 'string' ? v : undefined
}
const many = (o: Options, name: string): string[] => [o[name]].flat().filter((v) => typeof v === 'string')

/** An empty value says that none is sent; a missing option says nothing. */
const sent = (o: Options, name: string): string | null | undefined => {
  const v = one(o, name)
  return v === '' ? null : v
}

function number(o: Options, name: string): number | undefined {
  const v = one(o, name)
  if (v === undefined) return
  if (!/^\d+$/.test(v)) throw new UsageError(`--${name}: \`${v}\` is not a number of seconds`)
  return Number(v)
}

/** What a pasted error says of the request; the options say it better. */
function said(pasted: Partial<PastedError> | undefined): Case['workflow']['inputs'] {
  if (!pasted) return {}
  const { api, roleArn, sessionName } = pasted
  return {
    ...(api ? { api } : {}),
    ...(roleArn ? { 'role-arn': roleArn } : {}),
    ...(sessionName ? { 'session-name': sessionName } : {}),
  }
}

function inputs(o: Options): Case['workflow']['inputs'] {
  const api = one(o, 'api')
  if (api !== undefined && api !== 'AssumeRole' && api !== 'AssumeRoleWithWebIdentity')
    throw new UsageError(`--api: \`${api}\` is neither \`AssumeRole\` nor \`AssumeRoleWithWebIdentity\``)
  const arn = one(o, 'role-arn')
  if (arn !== undefined && !/^arn:/.test(arn))
    throw new UsageError(`--role-arn: \`${arn}\` is not an ARN, such as \`arn:aws:iam::222222222222:role/deploy\``)
  const tags = many(o, 'tag')
  const values = {
    api: api as Api | undefined,
    'role-arn': arn,
    'session-name': sent(o, 'session-name'),
    'external-id': sent(o, 'external-id'),
    'duration-seconds': number(o, 'duration-seconds'),
    tags: tags.length > 0 ? Object.fromEntries(tags.filter((t) => t !== '').map(tag)) : undefined,
    'source-identity': sent(o, 'source-identity'),
    region: sent(o, 'region'),
    audience:
      sent(o, 'audience') ??
      (one(o, 'claims') === undefined && one(o, 'repository') !== undefined ? 'sts.amazonaws.com' : undefined),
  }
  return Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined)) as Case['workflow']['inputs']
}

function tag(text: string): [string, string] {
  const i = text.indexOf('=')
  if (i < 1) throw new UsageError(`--tag: \`${text}\` is not of the form KEY=VALUE`)
  return [text.slice(0, i), text.slice(i + 1)]
}

function document(option: string, path: string, pointer: string, written: Record<string, Written>): Json {
  const file = readText(option, path)
  const { json } = parseText(option, file)
  const policy = asDocument(json)
  if (policy === undefined)
    throw new UsageError(
      `${option}: ${file.name}:1:1: expected a policy document with \`Statement\`, or statements of one`,
    )
  // Of statements that were put into a document the text is not the document's.
  if (policy === json) written[pointer] = writtenAs(file)
  return policy
}

const writtenAs = (file: TextFile): Written => ({
  text: file.text,
  name: file.name,
  ...(file.name === 'standard input' ? {} : { file: file.name, line: 1, column: 1 }),
})

/** A trust policy as such, or inside the answer of `aws iam get-role`, which tells more. */
function readRole(path: string, written: Record<string, Written>): { policy: Json; facts: RoleFacts } {
  const { json, file } = readObject('--trust-policy', path)
  const role = json.Role
  if (role === null || typeof role !== 'object' || Array.isArray(role)) {
    if (json.Statement === undefined)
      throw new UsageError(
        `--trust-policy: ${file.name}:1:1: expected a policy document with \`Statement\`, or the answer of \`aws iam get-role\`, found the members ${
          Object.keys(json)
            .map((k) => `\`${k}\``)
            .join(', ') || 'of an empty object'
        }`,
      )
    written['/target/trustPolicy'] = writtenAs(file)
    return { policy: json, facts: { exists: true } }
  }
  const r = role as Readonly<Record<string, Json>>
  const text = (k: string): string | undefined => (typeof r[k] === 'string' ? (r[k] as string) : undefined)
  const arn = text('Arn')
  const id = text('RoleId')
  const created = text('CreateDate')
  return {
    policy: r.AssumeRolePolicyDocument ?? null,
    facts: {
      exists: true,
      ...(arn && isRoleArn(arn) ? { arn } : {}),
      ...(id ? { id } : {}),
      ...(created ? { created } : {}),
      ...(typeof r.MaxSessionDuration === 'number' ? { 'max-session-duration': r.MaxSessionDuration } : {}),
    },
  }
}
