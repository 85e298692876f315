/**
 * A second evaluator of trust policies, written from the IAM User Guide apart from the engine, of which it imports nothing:
 * two-valued, for requests of which everything is known, and as plain as can be. Where AWS leaves a point open it notes the
 * point and takes the reading it is told to take.
 */

/** A request of which everything is known. */
export interface NaiveRequest {
  readonly api: 'AssumeRole' | 'AssumeRoleWithWebIdentity'
  readonly roleArn: string
  readonly sessionName: string
  readonly externalId: string | null
  readonly sourceIdentity: string | null
  readonly tags: Readonly<Record<string, string>>
  readonly region: string
  /** AssumeRole only. `path` is the path of a session's role. */
  readonly caller: {
    readonly arn: string
    readonly id: string
    readonly path: string
    readonly mfa: boolean
    readonly organization: string | null
    readonly tags: Readonly<Record<string, string>>
  }
  /** AssumeRoleWithWebIdentity only. */
  readonly claims: Readonly<Record<string, string>>
}

/** The points that AWS leaves open, or documents both ways. */
export const OPEN = [
  'an anonymous caller and `{"AWS": "*"}`',
  'a role name in other letter case',
  'a multivalued key without a set operator',
  'ForAllValues with a negated operator and no key',
  'ForAnyValue with IfExists and no key',
  'an empty list of values',
  'a negated operator and a value of another type',
  'a wildcard out of a variable',
  'a multivalued or undocumented variable',
  'the value of a key for an unsigned call',
  'a Null that is neither true nor false',
] as const
export type Open = (typeof OPEN)[number]

/** The answer under one reading of the open points, and the points that were met. */
export interface NaiveAnswer {
  readonly allowed: boolean
  readonly open: ReadonlySet<Open>
}

// biome-ignore lint/suspicious/noExplicitAny: a policy is any JSON here
type Any = any
type Found = string[] | null | 'undocumented'

const listOf = (v: Any): Any[] => (v === undefined ? [] : Array.isArray(v) ? v : [v])

/** Whether the trust policy lets the request through. */
export function naive(policy: Any, q: NaiveRequest, reading: boolean): NaiveAnswer {
  const open = new Set<Open>()
  const doubt = (point: Open): boolean => {
    open.add(point)
    return reading
  }
  const matches = (s: Any, action: string): boolean =>
    [
      actionMatches(s, action),
      listOf(s.Principal.AWS).some((v) => awsMatches(v, q, doubt)) ||
        listOf(s.Principal.Federated).some((v) => federatedMatches(v, q)),
      conditionsMatch(s.Condition ?? {}, policy.Version === '2012-10-17', q, doubt),
    ].every((x) => x)
  const wanted = [`sts:${q.api}`]
  if (q.api === 'AssumeRole' && Object.keys(q.tags).length > 0) wanted.push('sts:TagSession')
  if (q.api === 'AssumeRole' && q.sourceIdentity) wanted.push('sts:SetSourceIdentity')
  const statements = listOf(policy.Statement)
  // Every statement is looked at, so that every open point is met.
  const each = wanted.map((action) => {
    const hits = statements.filter((s) => matches(s, action))
    return hits.some((s) => s.Effect === 'Allow') && !hits.some((s) => s.Effect === 'Deny')
  })
  return { allowed: each.every((x) => x), open }
}

const glob = (pattern: string, flags = ''): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\/]/g, '\\$&')
      .replace(/\*/g, '[^]*')
      .replace(/\?/g, '[^]')}$`,
    flags,
  )

function actionMatches(s: Any, action: string): boolean {
  const covered = (patterns: Any): boolean => listOf(patterns).some((p) => glob(p, 'i').test(action))
  return s.Action !== undefined ? covered(s.Action) : !covered(s.NotAction)
}

type Doubt = (point: Open) => boolean

function awsMatches(value: string, q: NaiveRequest, doubt: Doubt): boolean {
  if (q.api !== 'AssumeRole') return value === '*' ? doubt('an anonymous caller and `{"AWS": "*"}`') : false
  const [, partition, , , account, resource = ''] = q.caller.arn.split(':')
  if (value === '*' || value === account || value === `arn:${partition}:iam::${account}:root`) return true
  if (value === q.caller.arn || value === q.caller.id) return true
  if (!resource.startsWith('assumed-role/')) return false
  const name = resource.split('/')[1] ?? ''
  const [head, last] = [value.split('/')[0], value.split('/').at(-1) ?? '']
  if (head !== `arn:${partition}:iam::${account}:role`) return false
  if (last === name) return true
  return last.toLowerCase() === name.toLowerCase() ? doubt('a role name in other letter case') : false
}

function federatedMatches(value: string, q: NaiveRequest): boolean {
  if (q.api === 'AssumeRole') return false
  const [, partition, , , account] = q.roleArn.split(':')
  return value === `arn:${partition}:iam::${account}:oidc-provider/${(q.claims.iss ?? '').slice('https://'.length)}`
}

const GITHUB_KEYS =
  'actor actor_id enterprise_id environment job_workflow_ref ref repository repository_id repository_owner_id workflow aud sub email amr'

/** The values of a condition key. */
function lookUp(key: string, q: NaiveRequest): { values: Found; several?: boolean } {
  const k = key.toLowerCase()
  const one = (v: string | null | undefined): { values: Found } => ({
    values: v === null || v === undefined ? null : [v],
  })
  const tagged = (tags: Readonly<Record<string, string>>): { values: Found } =>
    one(Object.entries(tags).find(([t]) => t.toLowerCase() === k.slice(k.indexOf('/') + 1))?.[1])
  const signed = q.api === 'AssumeRole'
  const [, partition, , , account, resource = ''] = q.caller.arn.split(':')
  const session = resource.startsWith('assumed-role/')
  if (k === 'sts:rolesessionname') return one(q.sessionName)
  if (k === 'aws:requestedregion') return one(q.region)
  if (k === 'aws:securetransport') return one('true')
  if (k === 'sts:durationseconds' || k === 'aws:sourcearn') return one(null)
  if (signed) {
    if (k === 'sts:externalid') return one(q.externalId)
    if (k === 'sts:sourceidentity') return one(q.sourceIdentity)
    if (k.startsWith('aws:requesttag/')) return tagged(q.tags)
    if (k.startsWith('aws:principaltag/')) return tagged(q.caller.tags)
    if (k === 'aws:tagkeys') {
      const keys = Object.keys(q.tags)
      return { values: keys.length > 0 ? keys : null, several: true }
    }
    if (k === 'aws:principalarn')
      return one(
        session ? `arn:${partition}:iam::${account}:role${q.caller.path}${resource.split('/')[1]}` : q.caller.arn,
      )
    if (k === 'aws:principalaccount') return one(account)
    if (k === 'aws:principalorgid') return one(q.caller.organization)
    if (k === 'aws:username') return one(session ? null : resource.split('/').at(-1))
    if (k === 'aws:userid') return one(session ? `${q.caller.id}:${resource.split('/')[2]}` : q.caller.id)
    if (k === 'aws:multifactorauthpresent') return one(session ? String(q.caller.mfa) : null)
    throw new Error(`no such key here: ${key}`)
  }
  if (k === 'aws:principalaccount' || k === 'aws:userid') return { values: 'undocumented' }
  if (k.startsWith('aws:') || k.startsWith('sts:')) return one(null)
  const issuer = (q.claims.iss ?? '').slice('https://'.length)
  const claim = k.slice(issuer.length + 1)
  return one(k.startsWith(`${issuer}:`) && GITHUB_KEYS.split(' ').includes(claim) ? q.claims[claim] : null)
}

function conditionsMatch(condition: Any, variables: boolean, q: NaiveRequest, doubt: Doubt): boolean {
  return Object.entries(condition)
    .flatMap(([operator, keys]) =>
      Object.entries(keys as Any).map(([key, v]) => ({ operator, key, values: listOf(v) })),
    )
    .map(({ operator, key, values }) => conditionMatches(operator, key, values.map(String), variables, q, doubt))
    .every((x) => x)
}

function conditionMatches(
  written: string,
  key: string,
  expected: string[],
  variables: boolean,
  q: NaiveRequest,
  doubt: Doubt,
): boolean {
  const lower = written.toLowerCase()
  const set = lower.startsWith('forallvalues:') ? 'all' : lower.startsWith('foranyvalue:') ? 'any' : ''
  const ifExists = lower.endsWith('ifexists')
  const operator = lower.replace(/^.*:/, '').replace(/ifexists$/, '')
  const negated = operator.includes('not')
  const { values, several } = lookUp(key, q)
  if (operator === 'null') {
    if (set) return set === 'all'
    if (values === 'undocumented') return doubt('the value of a key for an unsigned call')
    if (expected.length === 0) return doubt('an empty list of values')
    return expected.some((e) =>
      /^(true|false)$/i.test(e)
        ? (e.toLowerCase() === 'true') === (values === null)
        : doubt('a Null that is neither true nor false'),
    )
  }
  if (values === 'undocumented') return doubt('the value of a key for an unsigned call')
  if (values === null) {
    if (set === 'any') return ifExists ? doubt('ForAnyValue with IfExists and no key') : false
    if (set === 'all') return negated ? doubt('ForAllValues with a negated operator and no key') : true
    if (ifExists || negated) return true
    return expected.length === 0 ? doubt('an empty list of values') : false
  }
  if (expected.length === 0) return (set || ifExists) && !negated ? false : doubt('an empty list of values')
  const positive = operator.replace('not', '')
  const hit = (actual: string): boolean =>
    expected.map((e) => valueMatches(positive, e, actual, variables, q, doubt, negated)).some((x) => x)
  const hits = values.map((v) => (negated ? !hit(v) : hit(v)))
  if (set === 'all') return hits.every((x) => x)
  if (set === 'any') return hits.some((x) => x)
  return several ? doubt('a multivalued key without a set operator') : hits[0] === true
}

function valueMatches(
  operator: string,
  written: string,
  actual: string,
  variables: boolean,
  q: NaiveRequest,
  doubt: Doubt,
  negated: boolean,
): boolean {
  const other = (): boolean => (negated ? doubt('a negated operator and a value of another type') : false)
  const wild = operator === 'stringlike' || operator.startsWith('arn')
  // A character of the private use area stands for a character that is meant as itself.
  let expected = written
  if (variables && (operator.startsWith('string') || operator.startsWith('arn'))) {
    let none = false
    let open = false
    expected = written.replace(/\$\{([^}]*)\}/g, (_, inner: string) => {
      if (inner === '*') return '\ue000'
      if (inner === '?') return '\ue001'
      if (inner === '$') return '$'
      const [key = '', ...rest] = inner.split(',')
      const fallback = /^'(.*)'$/s.exec(rest.join(',').trim())?.[1]
      const { values, several } = lookUp(key.trim(), q)
      if (values === 'undocumented' || (several && values !== null)) open = true
      const found = values === null ? fallback : values[0]
      if (found === undefined) none = true
      if (wild && /[*?]/.test(found ?? '')) {
        doubt('a wildcard out of a variable')
        open = true
      }
      return found ?? ''
    })
    if (open) return doubt('a multivalued or undocumented variable')
    if (none) return false
  }
  const plain = (s: string): string => s.replaceAll('\ue000', '*').replaceAll('\ue001', '?')
  const like = (p: string, a: string): boolean =>
    glob(p).test(a.replaceAll('\ue000', '')) ||
    (/[\ue000\ue001]/.test(p) && glob(p).test(a.replaceAll('*', '\ue000').replaceAll('?', '\ue001')))
  switch (operator) {
    case 'stringequals':
      return plain(expected) === actual
    case 'stringequalsignorecase':
      return plain(expected).toLowerCase() === actual.toLowerCase()
    case 'stringlike':
      return like(expected, actual)
    case 'arnlike':
    case 'arnequals': {
      const [p, a] = [expected.split(':'), actual.split(':')]
      if (p.length < 6 || a.length < 6) return other()
      const six = (x: string[]): string[] => [...x.slice(0, 5), x.slice(5).join(':')]
      return six(p).every((part, i) => like(part, six(a)[i] ?? ''))
    }
    case 'bool':
      return /^(true|false)$/i.test(expected) && expected.toLowerCase() === actual.toLowerCase()
    case 'numericequals':
    case 'numericlessthan': {
      if (!/^-?\d+(\.\d+)?$/.test(expected) || !/^-?\d+(\.\d+)?$/.test(actual)) return other()
      return operator === 'numericequals' ? Number(actual) === Number(expected) : Number(actual) < Number(expected)
    }
    default:
      throw new Error(`no such operator here: ${operator}`)
  }
}
