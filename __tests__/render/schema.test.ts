import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { renderGrantedReport } from '../../src/render/grantedReport.js'
import { renderSarif } from '../../src/render/sarif.js'
import { renderReport } from '../../src/render/storyReport.js'
import { goldenStory, goldens } from './goldenStory.js'
import { problems, type Schema } from './jsonSchema.js'
import { sarifProblems } from './sarifSchema.js'

const root = JSON.parse(readFileSync('schema/report.schema.json', 'utf8')) as Schema & { readonly $id: string }

describe.each(goldens)('golden %s', (name) => {
  const story = goldenStory(name)
  test('its report fits the schema', () => {
    expect(problems(root, JSON.parse(JSON.stringify(renderReport(story))))).toEqual([])
  })
  test('its SARIF has what the standard requires', () => {
    expect(sarifProblems(JSON.parse(JSON.stringify(renderSarif(story))))).toEqual([])
  })
})

test('what is granted is reported alike, be it alone or among refusals', () => {
  const story = goldenStory('granted')
  expect(renderGrantedReport(story)).toEqual(renderReport(story))
  const twice = { ...story, attempts: [...story.attempts, ...story.attempts] }
  expect(renderGrantedReport(twice)).toEqual(renderReport(twice))
})

test('the schema has an address, and describes every property', () => {
  expect(root.$id).toMatch(/^https:.*\/schema\/report\.schema\.json$/)
  const bare = (s: Schema, at: string): string[] => [
    ...Object.entries(s.properties ?? {}).flatMap(([k, p]) => [
      ...(p.description ? [] : [`${at}/${k}`]),
      ...bare(p, `${at}/${k}`),
    ]),
    ...(s.items ? bare(s.items, `${at}/*`) : []),
    ...Object.entries(s.$defs ?? {}).flatMap(([k, d]) => bare(d, k)),
  ]
  expect(bare(root, '')).toEqual([])
})

test.each([
  ['another version', { schemaVersion: 2 }],
  ['a property nobody knows', { ...renderReport(goldenStory('granted')), token: 'x' }],
])('a report with %s does not fit', (_, report) => {
  expect(problems(root, report)).not.toEqual([])
})

test.each([
  ['no runs', { version: '2.1.0' }],
  ['a run without a tool', { version: '2.1.0', runs: [{ results: [] }] }],
  ['another version', { version: '2.0.0', runs: [] }],
])('a log with %s is no SARIF', (_, log) => {
  expect(sarifProblems(log)).not.toEqual([])
})
