import type { Diagnosis } from '../engine/diagnose.js'
import { comparisons } from '../engine/judgement.js'
import { wellFormed } from './escape.js'
import type { HopStory, StoryOptions } from './story.js'

/** What stands for an external ID that a trust policy expects. */
export const HIDDEN_EXTERNAL_ID = '<external ID of the role>'

/** A value that the reader may not see, and what stands for it. */
export interface Hidden {
  readonly value: string
  readonly as: string
}

/** The values of a hop that came from a secret and, unless they are shown, the external IDs that a trust policy expects. */
export function hiddenValues(hop: HopStory, options: StoryOptions): Hidden[] {
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

/** What takes hidden values out of a text, the longest first. */
export function hiding(hide: readonly Hidden[]): (text: string) => string {
  const values = [...new Map(hide.map((h) => [h.value, h])).values()]
    .filter((h) => h.value !== '')
    .toSorted((a, b) => b.value.length - a.value.length)
    .map((h) => ({ ...h, inText: inText(h.value) }))
  return (text) => {
    const whole = values.find((h) => h.value === text)
    if (whole) return whole.as
    return values.reduce((t, h) => t.replace(h.inText, () => h.as), text)
  }
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
