import { readFileSync } from 'node:fs'
import { describe, expect, jest, test } from '@jest/globals'
import { problems, type Schema } from '../render/jsonSchema.js'
import { type SarifRun, sarifProblems } from '../render/sarifSchema.js'
import type { Comment } from '../world/github.js'
import { type Run, runAction, type Step } from '../world/runner.js'
import { findScenario, scenarios } from '../world/scenarios.js'
import type { Scenario } from '../world/story.js'
import { trustAws, trustOidc } from '../world/story.js'
import { deployWorkflow } from '../world/workflowText.js'
import { openWorld } from '../world/world.js'
import { runStep, sinksOf } from './step.js'

// A throttled call is asked again for some seconds.
jest.setTimeout(20_000)

const ACCOUNT = '222222222222'
const SCHEMA = JSON.parse(readFileSync('schema/report.schema.json', 'utf8')) as Schema

const sarifOf = (run: Run): { readonly runs: readonly SarifRun[] } =>
  JSON.parse(Object.entries(run.files).find(([name]) => name.endsWith('.sarif'))?.[1] ?? '{}')

describe.each(scenarios.map((s) => [s.name, s.expected.verdict] as const))('%s', (name, verdict) => {
  test('its report and its SARIF are what they say they are', async () => {
    const run = await runStep(name)
    expect(problems(SCHEMA, run.report)).toEqual([])
    expect(run.report).toMatchObject({ verdict, side: run.outputs.side })
    if (verdict === 'unknown') return expect(run.outputs['sarif-path']).toBe('')
    expect(run.outputs['sarif-path']).toMatch(/\/assume-role-preflight-__org_assume-role-preflight\.sarif$/)
    expect(sarifProblems(sarifOf(run))).toEqual([])
    expect(sarifOf(run).runs[0]?.results.length).toBeGreaterThanOrEqual(verdict === 'refused' ? 1 : 0)
    if (verdict === 'granted') expect(sarifOf(run).runs[0]?.results).toEqual([])
  })
})

test('a finding stands on its line, and its rule has the page of the cause', async () => {
  const run = await runStep('id-token-missing')
  const [{ tool, results } = { tool: undefined, results: [] }] = sarifOf(run).runs
  expect(results[0]?.ruleId).toBe(run.outputs.cause)
  expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('.github/workflows/deploy.yml')
  const page = tool?.driver.rules[0]?.help.markdown
  expect(page).toMatch(new RegExp(`^# ${run.outputs.cause}\n`))
  expect(page).not.toContain('## Example')
  expect(tool?.driver.rules[0]).toMatchObject({
    helpUri: `https://github.com/org/assume-role-preflight/blob/v1/src/causes/${run.outputs.cause}/README.md`,
  })
})

test('wrong inputs are reported in the form of the schema, and leave no findings', async () => {
  const inputs = { comment: 'yes', redact: 'on', 'show-external-id': '1' }
  const run = await runStep('granted', { inputs })
  expect([run.exitCode, run.outputs['sarif-path']]).toEqual([1, ''])
  expect(problems(SCHEMA, run.report)).toEqual([])
  expect((run.report as { problems: { input: string }[] }).problems.map((p) => p.input).sort()).toEqual(
    Object.keys(inputs).sort(),
  )
})

describe('redact', () => {
  test.each([['granted'], ['subject-mismatch'], ['external-id-missing'], ['chain-denied-at-hop-2'], ['no-provider']])(
    '%s: no account is in any sink, and nothing is masked for other steps',
    async (name) => {
      const run = await runStep(name, { inputs: { redact: 'true' } })
      expect(run.masks.filter((m) => /^\d{12}$/.test(m))).toEqual([])
      for (const sink of sinksOf(run)) expect(sink).not.toMatch(/[123]{12}/)
      expect(run.outputs['account-id']).toBe('')
    },
  )

  test('a session that was opened is still told apart from one that was not', async () => {
    const granted = await runStep('granted', { inputs: { redact: 'true' } })
    expect(granted.outputs['assumed-role-arn']).toBe('arn:aws:sts::***:assumed-role/deploy/GitHubActions')
    const refused = await runStep('no-provider', { inputs: { redact: 'true' } })
    expect(refused.outputs['assumed-role-arn']).toBe('')
  })

  test('it holds for what is wrong with an input', async () => {
    const run = await runStep('granted', { inputs: { redact: 'true', 'allowed-account-ids': '111111111111' } })
    expect(run.exitCode).toBe(1)
    for (const sink of sinksOf(run)) expect(sink).not.toContain(ACCOUNT)
  })
})

describe('show-external-id', () => {
  const files = {
    'trust.json': trustAws('arn:aws:iam::111111111111:user/deployer', ['sts:AssumeRole', 'sts:TagSession'], {
      StringEquals: { 'sts:ExternalId': 'acme-7f3a91' },
    }),
  }
  const run = (show: string) =>
    runStep(
      'external-id-missing',
      { inputs: { 'trust-policy-file': 'trust.json', 'show-external-id': show } },
      { files },
    )

  test('false: the expected one is in no sink', async () => {
    for (const sink of sinksOf(await run('false'))) expect(sink).not.toContain('acme-7f3a91')
  })

  test('true: the summary and the report have it', async () => {
    const shown = await run('true')
    expect(shown.summary).toContain('acme-7f3a91')
    expect(JSON.stringify(shown.report)).toContain('acme-7f3a91')
  })
})

const PULL = {
  job: { event: 'pull_request', ref: 'refs/pull/7/merge', headRef: 'fix', baseRef: 'main' },
  event: {
    action: 'opened',
    number: 7,
    pull_request: {
      number: 7,
      head: { repo: { fork: false, full_name: 'acme/shop' } },
      base: { repo: { full_name: 'acme/shop' } },
    },
  },
} as const

/** A run of a scenario for a pull request, and the comments it leaves there. */
async function runForPull(
  name: string,
  differs: Partial<Pick<Scenario, 'world' | 'inputs' | 'workflow' | 'event'>> = {},
  overrides: Partial<Step> = {},
): Promise<{ run: Run; comments: readonly Comment[]; secrets: readonly string[] }> {
  const scenario = findScenario(name)
  const { world: parameters, inputs, ...rest } = { event: PULL.event, ...differs }
  const world = await openWorld({
    ...scenario.world,
    ...parameters,
    job: { ...scenario.world.job, ...PULL.job, ...parameters?.job },
  })
  const given = { ...scenario.inputs, comment: 'true', ...inputs }
  try {
    const run = await runAction({ ...scenario, ...rest, inputs: given, world, ...overrides })
    return { run, comments: world.comments, secrets: world.secrets() }
  } finally {
    await world.close()
  }
}

const GRANTING = { job: { event: 'push', ref: 'refs/heads/main' } }
const calls = (run: Run) => run.requests.filter((r) => r.path.includes('/issues/')).map((r) => r.method)

describe('comment', () => {
  test('a refusal is told once, brought up to date and put to rest', async () => {
    const first = await runForPull('subject-mismatch')
    expect(calls(first.run)).toEqual(['GET', 'POST'])
    expect(first.comments.map((c) => c.issue)).toEqual([7])
    const [marker, verdict] = first.comments[0]?.body.split('\n') ?? []
    expect(marker).toMatch(/^<!-- assume-role-preflight [0-9a-f]{32} -->$/)
    expect(verdict).toMatch(/^### ❌ Cannot assume `deploy`/)
    expect(first.comments[0]?.body).toContain('https://github.com/acme/shop/actions/runs/19550000001')
    const again = await runForPull('subject-mismatch', { world: { comments: first.comments, job: { runId: '5' } } })
    expect(calls(again.run)).toEqual(['GET', 'PATCH'])
    expect(again.comments).toHaveLength(1)
    const world = { ...GRANTING, comments: again.comments }
    const last = await runForPull('granted', { world })
    expect(last.run.outputs.verdict).toBe('granted')
    expect(last.comments[0]?.body.split('\n').slice(0, 2)).toEqual([marker, '### ✅ `deploy` can be assumed'])
  })

  test('a success with nothing to put to rest writes nothing', async () => {
    const { run, comments } = await runForPull('granted', { world: GRANTING })
    expect([calls(run), comments]).toEqual([['GET'], []])
  })

  test('an answer that is not AWS’s decision changes nothing', async () => {
    const { run, comments } = await runForPull('throttled')
    expect([run.outputs.verdict, comments]).toEqual(['unknown', []])
  })

  test('the page after the first is looked at', async () => {
    const { comments } = await runForPull('no-provider')
    const talk = Array.from({ length: 120 }, (_, id) => ({ id, issue: 7, user: 'octavia', body: 'LGTM' }))
    const { run } = await runForPull('no-provider', { world: { comments: [...talk, ...comments] } })
    expect(calls(run).slice(0, 2)).toEqual(['GET', 'GET'])
    expect(calls(run)).not.toContain('POST')
  })

  test('a comment that quotes ours, or is by a person, is left alone', async () => {
    const { comments } = await runForPull('no-provider')
    const body = comments[0]?.body ?? ''
    const others = [
      { id: 1, issue: 7, user: 'mallory', body },
      { id: 2, issue: 7, user: 'other[bot]', body: `> ${body}` },
    ]
    const after = await runForPull('no-provider', { world: { comments: others } })
    expect(after.comments.slice(0, 2)).toEqual(others)
    expect(after.comments).toHaveLength(3)
  })

  test.each([
    [403, '`permissions: pull-requests: write`'],
    [404, '`permissions: pull-requests: write`'],
    [502, 'GitHub answered 502'],
  ])('%p from GitHub is a hint, and changes no verdict', async (status, hint) => {
    const { run } = await runForPull('subject-mismatch', { world: { statuses: { comments: status } } })
    expect([run.exitCode, run.outputs.verdict]).toEqual([1, 'refused'])
    expect(run.annotations.filter((a) => a.level === 'notice')).toEqual([
      expect.objectContaining({ message: expect.stringContaining(hint) }),
    ])
    const granted = await runForPull('granted', { world: { ...GRANTING, statuses: { comments: status } } })
    expect(granted.run.exitCode).toBe(0)
  })

  test('a fork has a token that only reads', async () => {
    const { event } = findScenario('fork-pull-request')
    const { run } = await runForPull('fork-pull-request', { event, world: { statuses: { comments: 403 } } })
    expect(run.annotations.map((a) => a.message).join()).toContain('gives pull requests from forks a read-only token')
  })

  test.each([
    ['without the input', { comment: 'false' }, PULL.event],
    ['without a token', { 'github-token': '' }, PULL.event],
    ['without a pull request', {}, { ref: 'refs/heads/main' }],
  ])('%s nothing is asked', async (_, inputs, event) => {
    const { run } = await runForPull('no-provider', { inputs, event })
    expect([calls(run), run.exitCode]).toEqual([[], 1])
  })

  test('every role of a job has its own', async () => {
    const roles = [1, 2].map((n) => `- arn: arn:aws:iam::${ACCOUNT}:role/app-${n}\n`).join('')
    const { comments } = await runForPull('no-provider', { inputs: { 'role-to-assume': '', roles } })
    expect(new Set(comments.map((c) => c.body.split('\n')[0])).size).toBe(2)
  })

  test('account IDs are not in it when they are hidden', async () => {
    const { comments } = await runForPull('no-provider', { inputs: { redact: 'true' } })
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body).not.toContain(ACCOUNT)
  })
})

describe('no secret leaves the step', () => {
  const CANARY = 'canary-4f1c0de9'

  test.each(scenarios.map((s) => [s.name]))('%s: in a comment', async (name) => {
    const { comments, secrets } = await runForPull(name)
    for (const { body } of comments) for (const secret of secrets) expect(body.includes(secret)).toBe(false)
  })

  test('a value of a secret, in comment, SARIF or report', async () => {
    const inputs = { 'role-external-id': CANARY, 'role-session-name': `${CANARY}-session` }
    const all = { ...findScenario('external-id-missing').inputs, ...inputs }
    const secrets = { 'role-external-id': 'EXTERNAL_ID', 'role-session-name': 'SESSION' }
    const workflow = deployWorkflow({ inputs: all, secrets, on: 'pull_request:', permissions: ['contents: read'] })
    const { run, comments, secrets: known } = await runForPull('external-id-missing', { inputs, workflow })
    expect(run.requests.find((r) => r.action === 'AssumeRole')?.params.ExternalId).toBe(CANARY)
    expect(comments).toHaveLength(1)
    for (const text of [...sinksOf({ ...run, secrets: known }), JSON.stringify(comments)])
      expect(text).not.toContain(CANARY)
  })
})

// GitHub docs, "Reuse workflows": the permissions of the calling job limit those of the called workflow.
describe('a permission that the calling workflow holds back', () => {
  const caller = (uses: string) =>
    `name: deploy\non: push\npermissions:\n  contents: read\njobs:\n  ship:\n    uses: ${uses}\n`
  const called = deployWorkflow({ inputs: findScenario('granted').inputs, on: 'workflow_call:' })

  test.each([
    ['of the same repository', 'acme/shop', './.github/workflows/reusable.yml'],
    ['of another one', 'octo/platform', 'octo/platform/.github/workflows/reusable.yml@main'],
  ])('a called workflow %s', async (_, repository, uses) => {
    const path = '.github/workflows/reusable.yml'
    const workflow = caller(uses)
    const calledWorkflow = `${repository}/${path}@refs/heads/main`
    const run = await runStep('id-token-missing', {
      world: {
        job: { idToken: false, calledWorkflow },
        files: { [`${repository}/${path}`]: called, '.github/workflows/deploy.yml': workflow },
      },
      workflow,
    })
    expect(run.outputs).toMatchObject({ verdict: 'refused', side: 'workflow' })
    expect(run.summary).toContain('**Who must act:** The author of `.github/workflows/deploy.yml`.')
    expect(run.summary).toContain('+++ b/.github/workflows/deploy.yml')
    expect(run.summary).toContain('+  id-token: write')
    expect(run.summary).not.toContain('+++ b/.github/workflows/reusable.yml')
  })
})

test('a trust policy that is read from the repository has its finding there', async () => {
  const files = { 'trust.json': trustOidc('repo:acme/shop:ref:refs/heads/release') }
  const run = await runStep('subject-mismatch-unread', { inputs: { 'trust-policy-file': 'trust.json' } }, { files })
  const uris = sarifOf(run).runs[0]?.results.flatMap((r) =>
    r.locations.map((l) => l.physicalLocation.artifactLocation.uri),
  )
  expect(uris).toContain('trust.json')
})
