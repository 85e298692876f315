import { parsePrincipalArn } from '../engine/arn.js'
import type { Diagnosis } from '../engine/diagnose.js'
import { comparisons } from '../engine/judgement.js'
import { wellFormed } from './escape.js'
import type { HopStory, Story, StoryOptions } from './story.js'

/** What stands for an external ID that a trust policy expects. */
export const HIDDEN_EXTERNAL_ID = '<external ID of the role>'

/** A story as the reader may see it, and before account IDs were masked: fixes are made from that, then masked as text. */
export interface Redacted {
  readonly story: Story
  readonly unmasked: Story
  readonly mask: (text: string) => string
}

/**
 * The story with everything taken out that the reader may not see, before anything is rendered, so that no form can leak what
 * another hides: values that came from a secret, external IDs that a trust policy expects, and with `maskAccountIds` the
 * account IDs. Tokens, signatures and the rest of a credential are taken out always, should an answer quote one.
 */
export function redact(story: Story): Redacted {
  const hide = story.attempts.flatMap((a) => a.hops).flatMap((h) => hidden(h, story.options))
  const { url, ...run } = story.run
  const unmasked: Story = {
    ...story,
    attempts: walk(story.attempts, hiding(hide)),
    run: url === undefined ? run : { ...run, url: withoutCredentials(url) },
  }
  const mask = story.options.maskAccountIds ? masking(placeholders(unmasked, story)) : (t: string) => t
  return { story: { ...unmasked, attempts: walk(unmasked.attempts, mask) }, unmasked, mask }
}

/** A diagnosis by itself, redacted in the same way. */
export function redactDiagnosis(d: Diagnosis, options: StoryOptions): Diagnosis {
  const roleArn = d.kase.workflow.inputs['role-arn'] ?? ''
  const hop: HopStory = { roleArn, outcome: { granted: false, diagnosis: d }, places: {}, notes: [] }
  const run = { server: 'https://github.com', event: '', version: '' }
  const { story } = redact({ attempts: [{ hops: [hop], expect: 'granted' }], run, options })
  const outcome = story.attempts[0]?.hops[0]?.outcome
  return outcome && 'diagnosis' in outcome ? outcome.diagnosis : d
}

interface Hidden {
  readonly value: string
  readonly as: string
}

function hidden(hop: HopStory, options: StoryOptions): Hidden[] {
  if (!('diagnosis' in hop.outcome)) {
    const name = hop.secrets?.['role-arn']
    return name === undefined ? [] : [secret(hop.roleArn, name)]
  }
  const d = hop.outcome.diagnosis
  const { inputs } = d.kase.workflow
  const names = [...new Set([...(inputs.secret ?? []), ...Object.keys(hop.secrets ?? {})])]
  const secrets = names.flatMap((name) =>
    texts((inputs as Readonly<Record<string, unknown>>)[name] ?? (name === 'role-arn' ? hop.roleArn : undefined)).map(
      (v) => secret(v, hop.secrets?.[name]),
    ),
  )
  return options.showExternalId ? secrets : [...secrets, ...expectedExternalIds(d)]
}

const secret = (value: string, name: string | undefined): Hidden => ({
  value,
  as: name === undefined ? '<value of a secret>' : `<value of secrets.${name}>`,
})

const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'number'
      ? [String(value)]
      : Array.isArray(value)
        ? value.flatMap(texts)
        : value !== null && typeof value === 'object'
          ? Object.values(value).flatMap(texts)
          : []

/** The values a document expects for `sts:ExternalId`, wherever they stand, and those a repair would send. */
function expectedExternalIds(d: Diagnosis): Hidden[] {
  const sent = d.kase.workflow.inputs['external-id']
  const compared = comparisons(d.judgement).flatMap((c) => (isExternalId(c.key) ? c.expected : []))
  const repaired = d.repairs
    .flatMap((r) => r.edits)
    .flatMap((e) => (/external-?id/i.test(e.path) && e.op !== 'remove' ? texts(e.value) : []))
  const written = [d.kase.target, d.kase.source].flatMap(underExternalId)
  // What the workflow itself sends in the open is no news to its reader.
  return [...new Set([...compared, ...repaired, ...written])]
    .filter((v) => v !== sent && /[^*?]/.test(v))
    .map((value) => ({ value, as: HIDDEN_EXTERNAL_ID }))
}

const isExternalId = (key: string): boolean => key.toLowerCase() === 'sts:externalid'

const underExternalId = (value: unknown): string[] =>
  value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([k, v]) => (isExternalId(k) ? texts(v) : underExternalId(v)))

/** Every account that is named, in the order of the story: the roles' own, then the callers', then all others. */
function placeholders(story: Story, original: Story): Map<string, string> {
  const hops = original.attempts.flatMap((a) => a.hops.toReversed())
  const callers = hops.flatMap((h) =>
    'diagnosis' in h.outcome ? [h.outcome.diagnosis.kase.source.caller?.arn ?? ''] : [],
  )
  const names = new Map<string, string>()
  const used = new Map<string, number>()
  const name = (account: string | undefined, stem: string): void => {
    if (account === undefined || names.has(account)) return
    const n = (used.get(stem) ?? 0) + 1
    used.set(stem, n)
    names.set(account, n === 1 ? stem : `${stem}_${n}`)
  }
  for (const h of hops) name(accountOf(h.roleArn), '$TARGET_ACCOUNT')
  for (const c of callers) name(accountOf(c), '$SOURCE_ACCOUNT')
  walk(story.attempts, (s) => {
    for (const m of s.matchAll(/arn:[a-z-]+:[a-z0-9-]*:[a-z0-9-]*:(\d{12})(?!\d)/g)) name(m[1], '$OTHER_ACCOUNT')
    for (const m of s.matchAll(/^\d{12}$|(?<=[aA]ccount `?)\d{12}(?!\d)/g)) name(m[0], '$OTHER_ACCOUNT')
    return s
  })
  return names
}

/** The account of a role or caller ARN, even of one that is not quite an ARN. */
export const accountOf = (arn: string): string | undefined =>
  parsePrincipalArn(arn)?.account ?? /:(\d{12}):/.exec(arn)?.[1]

type Change = (text: string) => string

function hiding(hide: readonly Hidden[]): Change {
  const values = [...new Map(hide.map((h) => [h.value, h])).values()]
    .filter((h) => h.value !== '')
    .toSorted((a, b) => b.value.length - a.value.length)
    .map((h) => ({ ...h, inText: inText(h.value) }))
  return (text) => {
    const whole = values.find((h) => h.value === text)
    if (whole) return whole.as
    return withoutCredentials(values.reduce((t, h) => t.replace(h.inText, () => h.as), text))
  }
}

function masking(names: ReadonlyMap<string, string>): Change {
  if (names.size === 0) return (text) => text
  const numbers = new RegExp(`(?<!\\d)(${[...names.keys()].join('|')})(?!\\d)`, 'g')
  return (text) => text.replace(numbers, (n) => names.get(n) ?? n)
}

/** Where a value stands in a longer text. A short one only between quotes, or it would be found in the middle of anything. */
function inText(value: string): RegExp {
  const forms = [...new Set([value, JSON.stringify(value).slice(1, -1), encodeURIComponent(wellFormed(value))])].map(
    literal,
  )
  const any = forms.join('|')
  return new RegExp(value.length < 8 ? `(?<=["'\`])(?:${any})(?=["'\`])` : any, 'g')
}

const literal = (s: string): string => s.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

const CREDENTIALS: readonly (readonly [RegExp, string])[] = [
  [/eyJ[\w-]{8,}\.[\w-]{8,}\.?[\w-]*/g, '<token>'],
  [/(x-amz-security-token\s*[:=]\s*)[^\s&"']+/gi, '$1<session token>'],
  [/(x-amz-signature|signature)(\s*=\s*)[0-9a-f]{32,}/gi, '$1$2<signature>'],
  [/\b(?:FwoG|FQoG|IQoJ)[\w+/=]{60,}/g, '<session token>'],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, '<access key ID>'],
  [/(https?:\/\/)[^\s/@:]+:[^\s/@]+@/g, '$1'],
]

const withoutCredentials = (text: string): string =>
  CREDENTIALS.reduce((t, [pattern, as]) => t.replace(pattern, as), text)

// Words of ours, by which the structure is told apart; they hold nothing from outside.
const STRUCTURE = new Set([
  'kind',
  'is',
  'truth',
  'seen',
  'want',
  'op',
  'certainty',
  'side',
  'cause',
  'after',
  'api',
  'expect',
])
// Places and names of secrets are known to every reader of the workflow.
const UNTOUCHED = new Set(['places', 'secrets'])

/** Every string of a value passed through `change`; what was one object stays one. */
function walk<T>(value: T, change: Change): T {
  const seen = new WeakMap<object, unknown>()
  const visit = (v: unknown): unknown => {
    if (typeof v === 'string') return change(v)
    if (v === null || typeof v !== 'object') return v
    const known = seen.get(v)
    if (known !== undefined) return known
    const out = Array.isArray(v) ? v.map(visit) : Object.fromEntries(Object.entries(v).map(member))
    seen.set(v, out)
    return out
  }
  const member = ([k, v]: [string, unknown]): [string, unknown] =>
    UNTOUCHED.has(k) || (STRUCTURE.has(k) && typeof v === 'string') ? [k, v] : [key(k), visit(v)]
  // Names of members are structure too, unless they carry something: a tag, a condition key, a path.
  const key = (k: string): string => (/^[a-zA-Z][a-zA-Z-]*$/.test(k) ? k : change(k))
  return visit(value) as T
}
