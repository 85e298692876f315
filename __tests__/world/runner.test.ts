import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { fill } from './actionInputs.js'
import { parseFileCommand } from './fileCommand.js'
import { type Run, runAction } from './runner.js'
import { annotationsOf, parseLog } from './runnerLog.js'
import { openWorld, type World } from './world.js'

const names = (text: string) => parseLog(text).map((command) => `${command.name}|${command.data}`)

describe('the log', () => {
  // Rules: actions/runner, ActionCommand.cs and ActionCommandManager.cs.
  test.each<[string, string, string[]]>([
    ['a command at the start', '::error::x', ['error|x']],
    ['after white space', ' \t\u2028\u0085::add-mask::e', ['add-mask|e']],
    ['not after other text', '| ::error::x', []],
    ['not after a byte order mark', '\ufeff::error::x', []],
    ['the old form anywhere', 'sid ##[error]boom', ['error|boom']],
    ['the old form broken up', 'sid # #[error]boom', []],
    ['after a bare carriage return', 'x\r::error::y', ['error|y']],
    ['without regard to case', '::ERROR::x', ['error|x']],
    ['an unknown command', '::shout::x', []],
    ['an unfinished command', '::error title=x', []],
    ['a matcher', '##[add-matcher]/tmp/x', ['add-matcher|/tmp/x']],
    ['data unescaped once', '::error::a%0Ab%250Ac%3Ad', ['error|a\nb%0Ac%3Ad']],
    ['brackets unescaped', '##[error]a%5Db%3Bc', ['error|a]b;c']],
    [
      'stopped commands',
      '::stop-commands::tOk\n::error::x\n##[error]y\n::tok::\n::error::z',
      ['stop-commands|tOk', 'error|z'],
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test('annotations keep their place', () => {
    const log =
      '::error title=a%3Ab%2Cc,file=x.yml,line=3,endLine=4,col=5,EndColumn=6::m%0An\n##[warning line=7;title=q]w\n::notice::n'
    expect(annotationsOf(parseLog(log))).toEqual([
      { level: 'error', message: 'm\nn', title: 'a:b,c', file: 'x.yml', line: 3, endLine: 4, col: 5, endColumn: 6 },
      { level: 'warning', message: 'w', line: 7, title: 'q' },
      { level: 'notice', message: 'n' },
    ])
  })
})

describe('file commands', () => {
  test('both forms', () => {
    expect(parseFileCommand('a=b=c\nd<<E\n1\n\n2\nE\ne=\n')).toEqual({ a: 'b=c', d: '1\n\n2', e: '' })
  })

  test.each([
    ['a<<E\nx\n', "Invalid value. Matching delimiter not found 'E'"],
    ['nothing', "Invalid format 'nothing'"],
  ])('%j is refused', (text, message) => {
    expect(() => parseFileCommand(text)).toThrow(message)
  })
})

test('expressions without a value are empty', () => {
  expect(fill(`\${{ github.token }}/\${{job.x}}!`, { 'github.token': 't' })).toBe('t/!')
})

const PROBE = `
import { appendFileSync, writeFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
const { env } = process
console.log('::add-mask::topsecret')
console.log('::error file=.github/workflows/deploy.yml,line=12,title=t::denied')
console.error('  ::warning::from stderr')
const report = join(env.RUNNER_TEMP, 'report.json')
writeFileSync(report, JSON.stringify({ schemaVersion: 1, env, cwd: process.cwd(),
  workflow: readFileSync('.github/workflows/deploy.yml', 'utf8'), token: readFileSync('tokens/id', 'utf8'),
  event: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')), aws: existsSync(join(env.HOME, '.aws')) }))
appendFileSync(env.GITHUB_OUTPUT, 'verdict=refused\\nreport-path=' + report + '\\n')
appendFileSync(env.GITHUB_STEP_SUMMARY, '# summary')
await fetch(env.AWS_ENDPOINT_URL_STS, { method: 'POST', body: new URLSearchParams({ Action: 'GetCallerIdentity' }) })
process.exitCode = 1
`
const MANIFEST = `
inputs:
  role-to-assume: { description: x }
  audience: { default: sts.amazonaws.com }
  mask-aws-account-id: { default: false }
  github-token: { default: "\${{ github.token }}" }
  internal-workflow-file: { default: "\${{ job.workflow_file_path }}" }
  internal-unknown: { default: "\${{ job.unheard_of }}" }
`

describe('a step', () => {
  let world: World
  let run: Run
  let root: string

  beforeAll(async () => {
    process.env.AWS_PROFILE = 'of-the-parent'
    root = mkdtempSync(join(tmpdir(), 'runner-test-'))
    mkdirSync(join(root, 'dist'))
    writeFileSync(join(root, 'dist/index.mjs'), PROBE)
    writeFileSync(join(root, 'action.yml'), MANIFEST)
    world = await openWorld()
    run = await runAction({
      world,
      dist: join(root, 'dist/index.mjs'),
      inputs: { 'role-to-assume': 'arn' },
      env: { EXTRA: '1', GITHUB_ACTOR: 'hubot', GITHUB_HEAD_REF: undefined },
      workflow: 'on: push',
      files: { 'tokens/id': 'jwt' },
      event: { action: 'opened' },
    })
  })

  afterAll(async () => {
    delete process.env.AWS_PROFILE
    rmSync(root, { recursive: true })
    await world.close()
  })

  test('leaves its exit code, outputs, summary, annotations and masks', () => {
    expect(run).toMatchObject({ exitCode: 1, summary: '# summary', masks: ['topsecret'], envFile: '', pathFile: '' })
    expect(run.outputs.verdict).toBe('refused')
    expect(run.annotations).toEqual([
      { level: 'error', message: 'denied', title: 't', file: '.github/workflows/deploy.yml', line: 12 },
      { level: 'warning', message: 'from stderr' },
    ])
    expect(Object.keys(run.files)).toEqual(['report.json'])
    expect(run.requests.map((r) => [r.action, r.headers.authorization])).toEqual([['GetCallerIdentity', undefined]])
    expect(run.wallMs).toBeGreaterThan(0)
  })

  test('sees what the runner gives, and nothing of the parent', () => {
    const { env, ...rest } = run.report as { env: Record<string, string> }
    expect(rest).toMatchObject({ workflow: 'on: push', token: 'jwt', event: { action: 'opened' }, aws: false })
    expect(env).toMatchObject({
      'INPUT_ROLE-TO-ASSUME': 'arn',
      INPUT_AUDIENCE: 'sts.amazonaws.com',
      'INPUT_MASK-AWS-ACCOUNT-ID': 'false',
      'INPUT_GITHUB-TOKEN': world.githubToken,
      'INPUT_INTERNAL-WORKFLOW-FILE': '.github/workflows/deploy.yml',
      'INPUT_INTERNAL-UNKNOWN': '',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
      GITHUB_ACTION: '__org_assume-role-preflight',
      GITHUB_ACTOR: 'hubot',
      EXTRA: '1',
      GITHUB_SERVER_URL: 'https://github.com',
    })
    expect(Object.keys(env).filter((name) => name.startsWith('AWS_') && !name.startsWith('AWS_ENDPOINT_URL_'))).toEqual(
      [],
    )
    expect(env).not.toHaveProperty('GITHUB_HEAD_REF')
  })

  test('that hangs is killed', async () => {
    writeFileSync(join(root, 'dist/hang.mjs'), 'setInterval(() => {}, 1000)')
    const stuck = await runAction({ world, dist: join(root, 'dist/hang.mjs'), inputs: {}, timeoutMs: 300 })
    expect(stuck.exitCode).toBeUndefined()
  })
})
