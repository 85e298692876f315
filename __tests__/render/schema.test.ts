import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { renderSarif } from '../../src/render/sarif.js'
import { renderReport } from '../../src/render/storyReport.js'
import { goldenStory, goldens } from './goldenStory.js'

type Schema = Readonly<Record<string, unknown>> & {
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: false
  readonly items?: Schema
  readonly pattern?: string
  readonly minimum?: number
}

const root = JSON.parse(readFileSync('schema/report.schema.json', 'utf8')) as Schema & {
  readonly $defs: Record<string, Schema>
}
const KNOWN = new Set(
  '$schema $ref $defs title description type const enum anyOf required properties additionalProperties items pattern minimum'.split(
    ' ',
  ),
)

/** What of a value breaks a schema: the part of JSON Schema 2020-12 that ours uses, and an error for any other keyword. */
function problems(s: Schema, v: unknown, at = ''): string[] {
  const strange = Object.keys(s).filter((k) => !KNOWN.has(k))
  const typed = s.type === undefined || typeOf(v) === s.type || (s.type === 'number' && typeOf(v) === 'integer')
  const object = v !== null && typeof v === 'object' && !Array.isArray(v) ? (v as Record<string, unknown>) : undefined
  return [
    ...strange.map((k) => `${at}: keyword ${k}`),
    ...(s.$ref ? problems(root.$defs[s.$ref.replace('#/$defs/', '')] ?? { const: s.$ref }, v, at) : []),
    ...(typed ? [] : [`${at}: ${typeOf(v)} is no ${s.type}`]),
    ...('const' in s && s.const !== v ? [`${at}: not ${JSON.stringify(s.const)}`] : []),
    ...(s.enum && !s.enum.includes(v) ? [`${at}: ${JSON.stringify(v)} is none of ${s.enum.join()}`] : []),
    ...(s.anyOf?.every((x) => problems(x, v, at).length > 0) ? [`${at}: fits none`] : []),
    ...(s.pattern && typeof v === 'string' && !new RegExp(s.pattern, 'u').test(v)
      ? [`${at}: ${v} does not match`]
      : []),
    ...(s.minimum !== undefined && typeof v === 'number' && v < s.minimum ? [`${at}: below`] : []),
    ...(s.required && object
      ? s.required.filter((k) => !Object.hasOwn(object, k)).map((k) => `${at}: lacks ${k}`)
      : []),
    ...(object && s.additionalProperties === false
      ? Object.keys(object)
          .filter((k) => !Object.hasOwn(s.properties ?? {}, k))
          .map((k) => `${at}: unknown ${k}`)
      : []),
    ...(object && s.properties
      ? Object.entries(s.properties).flatMap(([k, p]) =>
          Object.hasOwn(object, k) ? problems(p, object[k], `${at}/${k}`) : [],
        )
      : []),
    ...(Array.isArray(v) && s.items ? v.flatMap((x, i) => problems(s.items ?? {}, x, `${at}/${i}`)) : []),
  ]
}

const typeOf = (v: unknown): string =>
  v === null ? 'null' : Array.isArray(v) ? 'array' : Number.isInteger(v) ? 'integer' : typeof v

describe.each(goldens)('golden %s', (name) => {
  const story = goldenStory(name)
  test('its report fits the schema', () => {
    expect(problems(root, JSON.parse(JSON.stringify(renderReport(story))))).toEqual([])
  })
  test('its SARIF has what the standard requires', () => {
    const log = renderSarif(story) as Sarif
    expect(log.version).toBe('2.1.0')
    const [run] = log.runs
    expect(run?.tool.driver.name).toBe('assume-role-preflight')
    const rules = run?.tool.driver.rules ?? []
    expect(new Set(rules.map((r) => r.id)).size).toBe(rules.length)
    for (const r of run?.results ?? []) {
      expect(rules[r.ruleIndex]?.id).toBe(r.ruleId)
      expect(r.message.text).not.toBe('')
      const place = r.locations[0]?.physicalLocation
      expect(place?.artifactLocation.uri).toMatch(/^[\w.~%-]+(\/[\w.~%-]+)*$/)
      expect(place?.region.startLine).toBeGreaterThan(0)
      expect(run?.originalUriBaseIds).toHaveProperty(place?.artifactLocation.uriBaseId ?? '')
    }
  })
})

interface Sarif {
  readonly version: string
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } }
    readonly originalUriBaseIds: object
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly message: { readonly text: string }
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
          readonly region: { readonly startLine: number }
        }
      }[]
    }[]
  }[]
}

test('a report that lacks something does not fit', () => {
  expect(problems(root, { schemaVersion: 2 })).not.toEqual([])
})
