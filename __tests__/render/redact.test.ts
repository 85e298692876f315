import { describe, expect, test } from '@jest/globals'
import { causes } from '../../src/causes/index.js'
import type { Case } from '../../src/engine/case.js'
import { diagnose } from '../../src/engine/diagnose.js'
import { renderAnnotations } from '../../src/render/annotations.js'
import { renderExplanation } from '../../src/render/explanation.js'
import { renderLog } from '../../src/render/log.js'
import { renderSarif } from '../../src/render/sarif.js'
import type { HopStory, Story, StoryOptions } from '../../src/render/story.js'
import { renderReport } from '../../src/render/storyReport.js'
import { renderSummary } from '../../src/render/summary.js'

const TARGET = '444455556666'
const SOURCE = '111122223333'
const OTHER = '777788889999'
const ROLE = `arn:aws:iam::${TARGET}:role/team/canary-role`
const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJjYW5hcnkiOiJ0b2tlbiJ9.c2lnbmF0dXJlLWNhbmFyeQ'
const SESSION_TOKEN = `IQoJ${'canary'.repeat(20)}`
const KEY_ID = 'ASIACANARYCANARY1234'
const SENT = 'canary-external-id-sent'
const EXPECTED = 'canary-external-id-expected'
const NAME = 'canary-session-name'
const TAG = 'canary-tag-value'

const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'A',
      Effect: 'Allow',
      Principal: { AWS: [`arn:aws:iam::${SOURCE}:user/ci`, OTHER] },
      Action: 'sts:AssumeRole',
      Condition: {
        StringEquals: { 'sts:ExternalId': EXPECTED, 'sts:RoleSessionName': 'other' },
        StringLike: { 'STS:externalid': [`${EXPECTED}-*`, 'ab'] },
      },
    },
  ],
}

/** A case with something that must not be seen in every field that can hold it. */
const kase: Case = {
  workflow: {
    inputs: {
      api: 'AssumeRole',
      'role-arn': ROLE,
      'session-name': NAME,
      'external-id': SENT,
      tags: { Team: TAG },
      'inline-session-policy': `{"canary":"${TAG}"}`,
      region: 'eu-west-1',
      secret: ['external-id', 'session-name', 'tags', 'inline-session-policy', 'role-arn'],
    },
    job: { environment: `env-${SENT}`, ref: `refs/heads/${NAME}`, actor: TAG },
    claims: { sub: `repo:acme/shop:environment:${TAG}`, nonce: JWT, jti: JWT },
  },
  source: {
    caller: { arn: `arn:aws:iam::${SOURCE}:user/ci` },
    identityPolicies: [
      {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: `arn:aws:iam::${OTHER}:role/x` }],
      },
    ],
  },
  target: { trustPolicy: policy, role: { arn: ROLE } },
  answer: {
    from: 'sts',
    code: 'AccessDenied',
    message: `User: arn:aws:iam::${SOURCE}:user/ci is not authorized to perform: sts:AssumeRole on resource: ${ROLE} with ${SENT} token ${JWT} X-Amz-Security-Token=${SESSION_TOKEN} ${KEY_ID}`,
    'request-id': `id-${JWT}`,
  },
  written: {
    '/target/trustPolicy': {
      text: JSON.stringify(policy, null, 4),
      readAs: `iam:GetRole as arn:aws:sts::${OTHER}:assumed-role/reader/${NAME}`,
    },
  },
}

const hop: HopStory = {
  roleArn: ROLE,
  outcome: { granted: false, diagnosis: diagnose(kase, causes) },
  places: {},
  notes: [`asked with ${SENT}, ${JWT}, for account ${OTHER} and ${ROLE}`],
  accountName: `payments ${SENT}`,
  secrets: { 'role-arn': 'ROLE', 'external-id': 'EXTERNAL', 'session-name': 'SESSION' },
  workflow: {
    file: '.github/workflows/deploy.yml',
    text: `on: push\njobs:\n  deploy:\n    steps:\n      - uses: a/b@v1\n        with:\n          role-external-id: ${SENT}\n          x: ${EXPECTED}\n`,
    job: 'deploy',
    action: '__a_b',
  },
}
const granted: HopStory = {
  roleArn: `arn:aws:iam::${OTHER}:role/hub`,
  outcome: { granted: true, assumedRoleArn: `arn:aws:sts::${OTHER}:assumed-role/hub/${NAME}`, account: OTHER, ms: 1 },
  places: {},
  notes: [JWT],
}

const storyOf = (options: StoryOptions, hops: readonly HopStory[] = [granted, hop]): Story => ({
  attempts: [
    { name: `attempt ${SENT}`, owner: `owner ${NAME}`, hops, expect: 'granted' },
    { hops: [hop], expect: 'granted' },
  ],
  run: {
    url: `https://user:${SENT}@github.com/a/b`,
    repository: 'acme/shop',
    server: 'https://github.com',
    event: 'push',
    version: '1.0.0',
  },
  options,
})

/** Everything that leaves the process. */
const sinks = (s: Story): readonly (readonly [string, string])[] => [
  ['summary', renderSummary(s)],
  ['one attempt', renderSummary({ ...s, attempts: s.attempts.slice(1) })],
  ['log', renderLog(s)],
  ['annotations', JSON.stringify(renderAnnotations(s))],
  ['report', JSON.stringify(renderReport(s))],
  ['SARIF', JSON.stringify(renderSarif(s))],
]

describe('what came from a secret, and every credential', () => {
  const secrets = { JWT, SESSION_TOKEN, KEY_ID, SENT, NAME, TAG, ROLE }
  test.each(sinks(storyOf({ showExternalId: true, maskAccountIds: false })))('is not in the %s', (_, text) => {
    for (const [name, value] of Object.entries(secrets)) expect(text.includes(value) ? name : '').toBe('')
  })
  test('is called by the name of its secret', () => {
    expect(renderSummary(storyOf({ showExternalId: true, maskAccountIds: false }))).toContain('secrets.ROLE')
  })
})

describe('an external ID that a trust policy expects', () => {
  test.each(sinks(storyOf({ showExternalId: false, maskAccountIds: false })))('is not in the %s', (_, text) => {
    expect(text).not.toContain(EXPECTED)
    expect(text).not.toMatch(/["'`]ab["'`]/)
  })
  test('is shown to those who ask for it', () => {
    expect(renderSummary(storyOf({ showExternalId: true, maskAccountIds: false }, [hop]))).toContain(EXPECTED)
  })
  test.each(['text', 'markdown', 'json'] as const)(
    'is in an explanation as %s, where it was the reader who gave it',
    (format) => {
      if (!('diagnosis' in hop.outcome)) throw new Error('no diagnosis')
      const seen = renderExplanation(hop.outcome.diagnosis, format, { showExternalId: true })
      expect(seen).toContain(EXPECTED)
      expect(seen).not.toContain(JWT)
      expect(renderExplanation(hop.outcome.diagnosis, format, { showExternalId: false })).not.toContain(EXPECTED)
    },
  )
})

describe('account IDs that are to be masked', () => {
  const { secrets: _, ...open } = hop
  const story = storyOf({ showExternalId: false, maskAccountIds: true }, [granted, open])
  test.each(sinks(story))('are not in the %s', (_, text) => {
    for (const account of [TARGET, SOURCE, OTHER]) expect(text).not.toContain(account)
  })
  test('have stable placeholders', () => {
    const summary = renderSummary(story)
    expect(summary).toContain('$TARGET_ACCOUNT')
    expect(summary).toContain('$SOURCE_ACCOUNT')
    expect(renderSummary(story)).toBe(summary)
  })
})
