import {
  DURATION,
  EXTERNAL_ID_LIMIT,
  type Limit,
  SESSION_NAME_LIMIT,
  SOURCE_IDENTITY_LIMIT,
  TAG_KEY,
  TAG_VALUE,
} from './limits.js'
import type { InputProblem } from './problem.js'
import type { RoleNode } from './roleNode.js'

/** What the nodes of `roles` take over from the step's other inputs. */
export interface RoleDefaults {
  readonly sessionName: string
}

type Report = (problem: InputProblem) => void
type Entries = Readonly<Record<string, unknown>>

const KEYS = [
  'arn',
  'external-id',
  'session-name',
  'duration-seconds',
  'tags',
  'source-identity',
  'expect',
  'owner',
  'name',
  'then',
]
const KEYS_ALLOWED = KEYS.map((k) => `\`${k}\``).join(', ')

// Deeper than any chain of roles in use; AWS itself sets no limit, each hop being a session of one hour at most.
const DEEPEST = 8

/**
 * Reads the input `roles`: a YAML list of roles, each with the roles it reaches under `then`.
 * Everything wrong is reported; the nodes returned are those that could be read.
 */
export async function readRoles(text: string, defaults: RoleDefaults, report: Report): Promise<RoleNode[]> {
  if (text === '') return []
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text)
  const error = document.errors[0]
  if (error) {
    const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 }
    report({
      input: 'roles',
      problem: `is not YAML: line ${line}, column ${col}: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}`,
      allowed: 'a YAML list of roles',
      fix: 'write one `- arn: ROLE_ARN` per role below `roles: |`',
    })
    return []
  }
  return readList(toPlain(document), 'roles', defaults, report, 1)
}

/** The value of the document; aliases are resolved up to the limit that keeps a small text from becoming a huge value. */
function toPlain(document: { toJS(options: { maxAliasCount: number }): unknown }): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return undefined
  }
}

function readList(value: unknown, path: string, defaults: RoleDefaults, report: Report, depth: number): RoleNode[] {
  if (!Array.isArray(value) || value.length === 0 || depth > DEEPEST) {
    const problem = depth > DEEPEST ? `is more than ${DEEPEST} roles deep` : 'is no list of roles'
    report({
      input: path,
      problem,
      allowed: `a list of roles, at most ${DEEPEST} deep`,
      fix: `write one \`- arn: ROLE_ARN\` per role below \`${path}\``,
    })
    return []
  }
  return value.flatMap((item, i) => readNode(item, `${path}[${i}]`, defaults, report, depth) ?? [])
}

function readNode(
  value: unknown,
  path: string,
  defaults: RoleDefaults,
  report: Report,
  depth: number,
): RoleNode | undefined {
  if (typeof value === 'string') return readNode({ arn: value }, path, defaults, report, depth)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report({
      input: path,
      problem: 'is no role',
      allowed: `a role ARN, or an object with ${KEYS_ALLOWED}`,
      fix: 'write `- arn: ROLE_ARN`',
    })
    return undefined
  }
  const node = value as Entries
  for (const key of Object.keys(node))
    if (!KEYS.includes(key))
      report({
        input: `${path}.${key}`,
        problem: 'is not a key of a role',
        allowed: KEYS_ALLOWED,
        fix: `remove \`${key}\`, or write it as one of these`,
      })
  const reaches =
    node.then === undefined || node.then === null
      ? []
      : readList(node.then, `${path}.then`, defaults, report, depth + 1)
  const expect = readExpect(node.expect, `${path}.expect`, report)
  if (expect === 'refused' && reaches.length > 0)
    report({
      input: `${path}.expect`,
      value: 'refused',
      problem: 'is set on a role that others are reached from',
      allowed: '`granted` where `then` is given',
      fix: 'remove `expect`, or list the role a second time without `then`',
    })
  const text = (key: string, limit?: Limit, secret = false) =>
    readText(node[key], `${path}.${key}`, limit, secret, report)
  const sessionName = text('session-name', SESSION_NAME_LIMIT) ?? defaults.sessionName
  const externalId = text('external-id', EXTERNAL_ID_LIMIT, true)
  const sourceIdentity = text('source-identity', SOURCE_IDENTITY_LIMIT)
  const durationSeconds = readDuration(node['duration-seconds'], `${path}.duration-seconds`, report)
  const tags = readTags(node.tags, `${path}.tags`, report)
  const [owner, name] = [text('owner'), text('name')]
  return {
    path,
    role: readArn(node.arn, `${path}.arn`, report),
    sessionName,
    managedSessionPolicies: [],
    expect,
    reaches,
    ...(externalId === undefined ? {} : { externalId }),
    ...(sourceIdentity === undefined ? {} : { sourceIdentity }),
    ...(durationSeconds === undefined ? {} : { durationSeconds }),
    ...(tags === undefined ? {} : { tags }),
    ...(owner === undefined ? {} : { owner }),
    ...(name === undefined ? {} : { name }),
  }
}

/** An empty ARN is not wrong YAML: the variable behind it is not visible to this event, which is told as a refusal. */
function readArn(value: unknown, path: string, report: Report): string {
  if (typeof value === 'string') return value.trim()
  if (value === null) return ''
  const given = value === undefined ? 'is missing' : 'is no text'
  report({
    input: path,
    problem: given,
    allowed: '`arn:PARTITION:iam::ACCOUNT:role/NAME`',
    fix: 'write the ARN of the role to assume',
  })
  return ''
}

function readText(
  value: unknown,
  path: string,
  limit: Limit | undefined,
  secret: boolean,
  report: Report,
): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  // A number such as an account or an external ID of digits loses leading zeros in YAML unless it is quoted.
  if (typeof value !== 'string') {
    report({ input: path, problem: 'is no text', allowed: 'a text', fix: 'put the value in quotes' })
    return undefined
  }
  if (!limit || limit.pattern.test(value)) return value
  const { problem, allowed, fix } = limit
  report({ input: path, problem, allowed, fix, ...(secret ? {} : { value }) })
  return undefined
}

function readDuration(value: unknown, path: string, report: Report): number | undefined {
  if (value === undefined || value === null) return undefined
  const { least, most } = DURATION
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
  const problem = typeof value === 'number' ? `is not between ${least} and ${most}` : 'is no whole number'
  report({
    input: path,
    value: String(value),
    problem,
    allowed: `a whole number from ${least} to ${most}`,
    fix: 'write the seconds the session is to last, or leave it out',
  })
  return undefined
}

function readTags(value: unknown, path: string, report: Report): Record<string, string> | undefined {
  if (value === undefined || value === null) return undefined
  const fix = 'write one `KEY: VALUE` per tag below `tags`'
  if (typeof value !== 'object' || Array.isArray(value)) {
    report({ input: path, problem: 'is no object', allowed: 'an object of tag keys and values', fix })
    return undefined
  }
  const entries = Object.entries(value).map(([k, v]) => [k, v === null ? '' : String(v)] as const)
  for (const [k, v] of entries) {
    if (!TAG_KEY.test(k))
      report({
        input: `${path}.${k}`,
        problem: 'is no tag key',
        allowed: '1 to 128 letters, digits, spaces and `_.:/=+-@`',
        fix,
      })
    else if (!TAG_VALUE.test(v))
      report({
        input: `${path}.${k}`,
        value: v,
        problem: 'is no tag value',
        allowed: 'up to 256 letters, digits, spaces and `_.:/=+-@`',
        fix,
      })
  }
  if (entries.length > 50 || new Set(entries.map(([k]) => k.toLowerCase())).size < entries.length)
    report({
      input: path,
      problem: 'has too many tags or a key twice',
      allowed: 'at most 50 tags; upper and lower case are one key',
      fix: 'remove tags until each key is there once',
    })
  return Object.fromEntries(entries)
}

function readExpect(value: unknown, path: string, report: Report): 'granted' | 'refused' {
  if (value === undefined || value === null || value === 'granted') return 'granted'
  if (value === 'refused') return 'refused'
  report({
    input: path,
    value: String(value),
    problem: 'is not one of its values',
    allowed: '`granted` or `refused`',
    fix: 'set `expect` to `granted` or `refused`, or remove it',
  })
  return 'granted'
}
