import { EXTERNAL_ID_LIMIT, type Limit, SESSION_NAME_LIMIT, SOURCE_IDENTITY_LIMIT } from './limits.js'
import type { RoleNode } from './roleNode.js'
import { type Report, readArn, readDuration, readExpect, readText } from './roleValues.js'
import { readTags } from './tags.js'

/** What the nodes of `roles` take over from the step's other inputs. */
export interface RoleDefaults {
  readonly sessionName: string
}

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
 * Reads a list of roles, each with the roles it reaches; wrong entries are reported and left out.
 * @param path where the list stands, such as `roles[0].then`
 * @param depth how many roles deep the list stands; 1 for the outermost
 */
export function readRoleList(
  value: unknown,
  path: string,
  defaults: RoleDefaults,
  report: Report,
  depth: number,
): RoleNode[] {
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
  return value.flatMap((item, i) => readRole(item, `${path}[${i}]`, defaults, report, depth) ?? [])
}

function readRole(
  value: unknown,
  path: string,
  defaults: RoleDefaults,
  report: Report,
  depth: number,
): RoleNode | undefined {
  if (typeof value === 'string') return readRole({ arn: value }, path, defaults, report, depth)
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
      : readRoleList(node.then, `${path}.then`, defaults, report, depth + 1)
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
