import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { causes } from '../../src/causes/index.js'
import type { Case } from '../../src/engine/case.js'
import { diagnose } from '../../src/engine/diagnose.js'
import { renderAnnotations } from '../../src/render/annotations.js'
import { bytes, SUMMARY_BYTES } from '../../src/render/budget.js'
import { renderExplanation } from '../../src/render/explanation.js'
import { renderLog } from '../../src/render/log.js'
import { renderSarif } from '../../src/render/sarif.js'
import type { Story } from '../../src/render/story.js'
import { renderReport } from '../../src/render/storyReport.js'
import { renderSummary } from '../../src/render/summary.js'
import { parseLog } from '../world/runnerLog.js'
import { goldenStory, goldens } from './goldenStory.js'
import { HOSTILE } from './hostile.js'

const read = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

const toHtml = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })

function* nodes(n: Nodes): Generator<Nodes> {
  yield n
  if ('children' in n) for (const c of n.children) yield* nodes(c as Nodes)
}

const OURS = /^(<\/?(details|summary|b|sub|code)( open)?>|<br>|\n|[^<>])*$/

/** What has to be so of every summary, whatever is in it. */
function expectIntact(markdown: string): void {
  const tree = read(markdown)
  const all = [...nodes(tree)]
  expect(all.flatMap((n) => (n.type === 'html' && !OURS.test(n.value) ? [n.value] : []))).toEqual([])
  expect(
    all.flatMap((n) =>
      n.type === 'image' || n.type === 'definition' || n.type === 'footnoteDefinition' ? [n.type] : [],
    ),
  ).toEqual([])
  // Links are asked of the syntax itself: the tree also links what is written in character references, which GitHub does not.
  const html = toHtml(markdown)
  const hrefs = [...html.matchAll(/<a href="([^"]*)"/g)].map((m) => m[1] ?? '')
  expect(hrefs.filter((h) => !/^https:\/\/github\.com\//.test(h))).toEqual([])
  for (const t of all) {
    if (t.type !== 'table') continue
    const width = t.children[0]?.children.length
    expect(new Set(t.children.map((r) => r.children.length))).toEqual(new Set([width]))
  }
  const markup = all.flatMap((n) => (n.type === 'html' ? [n.value] : [])).join('\n')
  expect([...markup.matchAll(/<details/g)].length).toBe([...markup.matchAll(/<\/details>/g)].length)
  // A mention or a reference is only in code or in a link of ours.
  const outside = html.replace(/<code[^>]*>[^<]*<\/code>|<pre>[\s\S]*?<\/pre>/g, '').replace(/&#?\w+;/g, '')
  expect(outside.replace(/<[^>]*>/g, '')).not.toMatch(/(^|[^\w])[@#][A-Za-z0-9]/)
}

describe.each(goldens)('golden %s', (name) => {
  const story = goldenStory(name)
  test('its summary has the structure that was meant', () => expectIntact(renderSummary(story)))
  test('its log has no live command', () => expect(parseLog(renderLog(story))).toEqual([]))
  test('its annotations are within the limits', () => expectFit(story))
})

function expectFit(story: Story): void {
  const annotations = renderAnnotations(story)
  expect(annotations.length).toBeLessThanOrEqual(8)
  for (const a of annotations) {
    expect(a.message.length).toBeLessThan(4096)
    expect(a.message).toMatch(/\[[^\]]+\]$|in the job summary\.$/)
    expect(a.message).not.toMatch(/[\n\r]|##\[/)
    expect(a.title).toMatch(/^[A-Za-z :,'-]+$/)
    if (a.startLine !== undefined) expect(a.startLine).toBeGreaterThan(0)
  }
}

const RUN = {
  server: 'https://github.com',
  repository: 'acme/shop',
  sha: 'a'.repeat(40),
  event: 'push',
  version: '1.0.0',
}

/** A story in which every text from outside is the given one. */
function storyOf(kind: 'web' | 'aws', t: string, extra: Partial<Story['options']> = {}): Story {
  const web = kind === 'web'
  const kase: Case = {
    workflow: {
      inputs: {
        api: web ? 'AssumeRoleWithWebIdentity' : 'AssumeRole',
        'role-arn': `arn:aws:iam::444455556666:role/${t}`,
        'session-name': t,
        'external-id': web ? null : t,
        tags: web ? null : { [t]: t },
        region: t,
      },
      job: { environment: t, event: t, ref: t, actor: t, permission: { written: 'job', value: t } },
      repository: { owner: t, name: t },
      ...(web
        ? {
            claims: {
              iss: 'https://token.actions.githubusercontent.com',
              aud: t,
              sub: `repo:acme/shop:${t}`,
              repository: t,
              environment: t,
              [t]: t,
            },
          }
        : {}),
    },
    source: web
      ? {}
      : {
          caller: { arn: `arn:aws:sts::111122223333:assumed-role/x/${t}` },
          identityPolicies: [policyOf(t, 'sts:AssumeRole')],
        },
    target: {
      role: { arn: `arn:aws:iam::444455556666:role/${t}`, similar: [t] },
      trustPolicy: policyOf(t, web ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole'),
    },
    answer: { from: 'sts', code: t === '' ? 'AccessDenied' : t, message: t, 'request-id': t, status: 403 },
    written: { '/target/trustPolicy': { text: JSON.stringify(policyOf(t, 'x'), null, 2), readAs: t } },
  }
  const hop = {
    roleArn: `arn:aws:iam::444455556666:role/${t}`,
    outcome: { granted: false as const, diagnosis: diagnose(kase, causes) },
    places: { '/workflow': { file: `.github/${t}.yml`, line: 3, column: 1 } },
    notes: [t],
    accountName: t,
  }
  const attempt = { name: t, owner: t, hops: [hop], expect: 'granted' as const }
  const options = { showExternalId: true, maskAccountIds: false, ...extra }
  return { attempts: [attempt], run: { ...RUN, url: t, version: t }, options }
}

const policyOf = (t: string, action: string) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: t,
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::444455556666:oidc-provider/${t}`, AWS: t },
      Action: [action, t],
      Resource: t,
      Condition: {
        StringEquals: { 'token.actions.githubusercontent.com:sub': t, 'sts:ExternalId': [`${t}x`], [t]: t },
      },
    },
    { Sid: t, Effect: 'Deny', Principal: '*', Action: t, Resource: '*', Condition: { [t]: { [t]: t } } },
  ],
})

const expectHarmless = (t: string): void => {
  for (const kind of ['web', 'aws'] as const) {
    const story = storyOf(kind, t)
    const [attempt] = story.attempts
    if (!attempt) return
    const many: Story = {
      ...story,
      attempts: [attempt, { ...attempt, expect: 'refused' }, { ...attempt, name: `${t}2` }],
    }
    for (const s of kind === 'web' ? [many] : [story]) {
      expectIntact(renderSummary(s))
      expect(parseLog(renderLog(s))).toEqual([])
      expectFit(s)
      expect(JSON.parse(JSON.stringify(renderReport(s)))).toBeDefined()
      expect(renderSarif(s)).toBeDefined()
    }
    if (attempt.hops[0]?.outcome && 'diagnosis' in attempt.hops[0].outcome)
      expect(parseLog(renderExplanation(attempt.hops[0].outcome.diagnosis, 'text', { showExternalId: true }))).toEqual(
        [],
      )
  }
}

describe('whatever the texts are', () => {
  test.each(HOSTILE.map((h) => [JSON.stringify(h), h]))('%s', (_, t) => expectHarmless(t))
  test('random ones', () => {
    const marks = fc.constantFrom(...'`|\\<>&[]()!*_~#@:;"\'$%{}\n\r\t -=+.0a/\u202e\u2028'.split(''))
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(marks, { maxLength: 20 }).map((cs) => cs.join('')),
    )
    fc.assert(fc.property(text, expectHarmless), { numRuns: 8 })
  })
})

test('a summary is never larger than GitHub takes, and its verdict never goes', () => {
  const story = storyOf('web', 'x'.repeat(3_000))
  const [attempt] = story.attempts
  const many: Story = {
    ...story,
    attempts: Array.from({ length: 120 }, (_, i) => ({
      ...attempt,
      hops: attempt?.hops ?? [],
      name: `role ${i}`,
      owner: `owner ${i}`,
      expect: 'granted' as const,
    })),
  }
  for (const s of [story, many]) {
    const summary = renderSummary(s)
    expect(bytes(summary)).toBeLessThanOrEqual(SUMMARY_BYTES)
    expect(summary).toMatch(/^## ❌/)
  }
})
