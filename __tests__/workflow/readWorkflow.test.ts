import { describe, expect, jest, test } from '@jest/globals'
import { readWorkflow } from '../../src/gather/workflowFile.js'
import type { ReadContents } from '../../src/gather/workflowText.js'
import type { WorkflowFacts } from '../../src/workflow/facts.js'
import { type Place, placeOf } from '../../src/workflow/places.js'

const DEPLOY = `name: deploy
on:
  push:
    branches: [main]
env:
  EXTERNAL: \${{ secrets.EXTERNAL_ID }}
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: org/assume-role-preflight@v1
  deploy:
    runs-on: ubuntu-latest
    environment:
      name: production
    permissions:
      contents: read
      id-token: none
    steps:
      - uses: actions/checkout@v4
      - uses: org/assume-role-preflight@v1
        with:
          role-to-assume: arn:aws:iam::111111111111:role/hub
      - name: the deploy role
        uses: org/assume-role-preflight@v1
        with:
          Role-To-Assume: \${{ secrets.ROLE }}
          aws-region: \${{ vars.REGION }}
          role-external-id: \${{ env.EXTERNAL }}
          role-skip-session-tagging: true
          allowed-account-ids: "222222222222"
`
const FILE = '.github/workflows/deploy.yml'
const ENV = {
  GITHUB_WORKFLOW_REF: `acme/shop/${FILE}@refs/heads/main`,
  GITHUB_WORKFLOW_SHA: 'f'.repeat(40),
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_WORKSPACE: '/home/runner/work/shop/shop',
  GITHUB_JOB: 'deploy',
  GITHUB_ACTION: '__org_assume-role-preflight_2',
  GITHUB_ACTION_REPOSITORY: 'org/assume-role-preflight',
}

const disk = (files: Record<string, string>) => (path: string) => {
  const text = files[path.replace('/home/runner/work/shop/shop/', '')]
  if (text === undefined) throw new Error('ENOENT')
  return text
}
const api = (files: Record<string, string>) =>
  jest.fn<ReadContents>(async (repository, path) => {
    const text = files[`${repository}/${path}`]
    if (text === undefined) throw Object.assign(new Error('Not Found'), { status: 404 })
    return text
  })
const lineOf = (text: string, part: string, nth = 1): number =>
  text.split('\n').flatMap((line, i) => (line.includes(part) ? [i + 1] : []))[nth - 1] ?? 0
const place = (facts: WorkflowFacts, pointer: string): Place | undefined => placeOf(facts.places, pointer)

describe('a job of its own workflow', () => {
  test('reads the checkout and asks GitHub nothing', async () => {
    const contents = api({})
    const facts = await readWorkflow(ENV, { readFile: disk({ [FILE]: DEPLOY }), contents })
    expect(contents).not.toHaveBeenCalled()
    expect(facts).toMatchObject({
      repository: 'acme/shop',
      file: FILE,
      ref: 'refs/heads/main',
      text: DEPLOY,
      environment: 'production',
      permission: { written: 'job', value: 'none' },
      definedIn: ENV.GITHUB_WORKFLOW_REF,
      secretInputs: ['role-to-assume', 'role-external-id'],
      notes: [],
      step: {
        composite: false,
        inputs: {
          'role-to-assume': { from: { context: 'secrets', name: 'ROLE' }, secret: true },
          'aws-region': { from: { context: 'vars', name: 'REGION' }, secret: false },
          'role-external-id': {
            raw: `\${{ env.EXTERNAL }}`,
            from: { context: 'secrets', name: 'EXTERNAL_ID' },
            secret: true,
          },
        },
      },
    })
    expect(facts.caller).toBeUndefined()
  })

  test.each<[string, string, number, number]>([
    ['/workflow/inputs/role-arn', 'Role-To-Assume:', 1, 11],
    ['/workflow/inputs/role-to-assume', 'Role-To-Assume:', 1, 11],
    ['/workflow/inputs/external-id', 'role-external-id:', 1, 11],
    ['/workflow/inputs/region', 'aws-region:', 1, 11],
    ['/workflow/inputs/tags', 'role-skip-session-tagging:', 1, 11],
    ['/workflow/inputs/tags/Repository', 'role-skip-session-tagging:', 1, 11],
    ['/workflow/inputs/allowed-account-ids', 'allowed-account-ids:', 1, 11],
    ['/workflow/inputs/session-name', 'uses: org/', 3, 9],
    ['/workflow/job/permission', 'id-token: none', 1, 7],
    ['/workflow/job/environment', 'environment:', 1, 5],
    ['/workflow/job/event', 'on:', 1, 1],
    ['/workflow/job', '  deploy:', 1, 3],
    ['/workflow/job/actor', '  deploy:', 1, 3],
    ['/workflow/claims/sub', 'uses: org/', 3, 9],
    ['/workflow', 'uses: org/', 3, 9],
  ])('%s is at `%s`', async (pointer, part, nth, column) => {
    const facts = await readWorkflow(ENV, { readFile: disk({ [FILE]: DEPLOY }) })
    expect(place(facts, pointer)).toEqual({ file: FILE, line: lineOf(DEPLOY, part, nth), column })
  })

  test('a job without blocks of its own points at the workflow block and the job', async () => {
    const facts = await readWorkflow(
      { ...ENV, GITHUB_JOB: 'test', GITHUB_ACTION: '__org_assume-role-preflight' },
      { readFile: disk({ [FILE]: DEPLOY }) },
    )
    expect(facts).toMatchObject({ environment: null, permission: { written: 'workflow', value: null } })
    expect(place(facts, '/workflow/job/permission')?.line).toBe(lineOf(DEPLOY, 'permissions:'))
    expect(place(facts, '/workflow/job/environment')?.line).toBe(lineOf(DEPLOY, '  test:'))
  })

  test('positions hold with carriage returns and anchors', async () => {
    const text = DEPLOY.replace(
      '      - name: the deploy role',
      '      - &again\n        name: the deploy role',
    ).replaceAll('\n', '\r\n')
    const facts = await readWorkflow(ENV, { readFile: disk({ [FILE]: text }) })
    expect(place(facts, '/workflow/inputs/role-arn')).toEqual({
      file: FILE,
      line: lineOf(text, 'Role-To-Assume:'),
      column: 11,
    })
  })

  test('the target side has no place', async () => {
    const facts = await readWorkflow(ENV, { readFile: disk({ [FILE]: DEPLOY }) })
    expect(place(facts, '/target/trustPolicy/Statement/0')).toBeUndefined()
  })
})

describe('where the text comes from', () => {
  const github = { [`acme/shop/${FILE}`]: DEPLOY }
  const none = disk({})

  test('without a checkout GitHub is asked for the commit', async () => {
    const contents = api(github)
    expect((await readWorkflow(ENV, { readFile: none, contents })).text).toBe(DEPLOY)
    expect(contents.mock.calls).toEqual([['acme/shop', FILE, ENV.GITHUB_WORKFLOW_SHA]])
  })

  test.each([
    ['has no such job', DEPLOY.replace('  deploy:', '  release:')],
    ['has no such step', DEPLOY.replaceAll('org/assume-role-preflight', 'org/else')],
    ['has another action under the id', DEPLOY.replaceAll('org/assume-role-preflight', 'org/assume.role-preflight')],
    ['does not parse', 'a: [\n'],
  ])('a checkout that %s gives way to GitHub', async (_, text) => {
    const contents = api(github)
    const facts = await readWorkflow(ENV, { readFile: disk({ [FILE]: text }), contents })
    expect([facts.text, contents.mock.calls.length]).toEqual([DEPLOY, 1])
  })

  test.each([
    ['no token', undefined, '`acme/shop/.github/workflows/deploy.yml` was not read: no GitHub token was given'],
    ['a refusal', api({}), '`acme/shop/.github/workflows/deploy.yml` was not read: GitHub answered 404'],
    [
      'no network',
      jest.fn<ReadContents>(async () => {
        throw new TypeError('fetch failed')
      }),
      '`acme/shop/.github/workflows/deploy.yml` was not read: GitHub could not be asked',
    ],
  ])('%s leaves a note', async (_, contents, note) => {
    const facts = await readWorkflow(ENV, { readFile: none, ...(contents ? { contents } : {}) })
    expect(facts).toMatchObject({ file: FILE, places: {}, secretInputs: [], notes: [`the workflow file ${note}`] })
    expect(facts).not.toHaveProperty('text')
    expect(facts).not.toHaveProperty('environment')
    expect(facts).not.toHaveProperty('permission')
  })

  test('a checkout of another version is named in the note', async () => {
    const facts = await readWorkflow(ENV, { readFile: disk({ [FILE]: 'jobs: {}\n' }) })
    expect(facts.notes).toEqual([
      'the workflow file `acme/shop/.github/workflows/deploy.yml` was not read: the checkout holds another version of it, and no GitHub token was given',
    ])
  })

  test('outside of GitHub Actions nothing is known', async () => {
    const facts = await readWorkflow({}, { readFile: none, contents: api(github) })
    expect(facts).toEqual({
      places: {},
      elsewhere: {},
      secretInputs: [],
      notes: ['the workflow file is not known: GITHUB_WORKFLOW_REF is not set'],
    })
  })

  test('an action of the checkout has no repository', async () => {
    const text = DEPLOY.replaceAll('org/assume-role-preflight@v1', './')
    const env = { ...ENV, GITHUB_ACTION: '__self_2', GITHUB_ACTION_REPOSITORY: '' }
    expect((await readWorkflow(env, { readFile: disk({ [FILE]: text }) })).step).toMatchObject({
      uses: './',
      composite: false,
    })
  })

  test('a step the file does not have leaves the job', async () => {
    const facts = await readWorkflow({ ...ENV, GITHUB_ACTION: '__x_y' }, { readFile: none, contents: api(github) })
    expect(facts.notes).toEqual([`job \`deploy\` of \`${FILE}\` has no step with the id \`__x_y\``])
    expect(place(facts, '/workflow/inputs/role-arn')?.line).toBe(lineOf(DEPLOY, '  deploy:'))
  })
})

test('inside a composite action the outer step is found', async () => {
  const text = DEPLOY.replaceAll('org/assume-role-preflight', 'acme/login')
  const env = {
    ...ENV,
    GITHUB_ACTION: '__acme_login_2',
    GITHUB_ACTION_PATH: '/home/runner/work/_actions/acme/login/v1',
  }
  const facts = await readWorkflow(env, { readFile: disk({ [FILE]: text }) })
  expect(facts.step).toMatchObject({ uses: 'acme/login@v1', composite: true })
  expect(place(facts, '/workflow')?.line).toBe(lineOf(text, 'uses: acme/login', 3))
})

describe('a reusable workflow', () => {
  const CALLED = `on:
  workflow_call:
    inputs:
      role: { type: string }
jobs:
  deploy:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - uses: org/assume-role-preflight@v1
        with:
          role-to-assume: \${{ inputs.role }}
`
  const CALLER = `on: [push]
jobs:
  build:
    runs-on: ubuntu-latest
    steps: []
  ship:
    uses: USES
    with: { role: x }
`
  const CALLED_FILE = '.github/workflows/reusable.yml'
  const env = (repository: string) => ({
    ...ENV,
    GITHUB_ACTION: '__org_assume-role-preflight',
    'INPUT_INTERNAL-WORKFLOW-FILE': CALLED_FILE,
    'INPUT_INTERNAL-WORKFLOW-REPOSITORY': repository,
    'INPUT_INTERNAL-WORKFLOW-SHA': 'a'.repeat(40),
    'INPUT_INTERNAL-WORKFLOW-REF': `${repository}/${CALLED_FILE}@refs/tags/v1`,
  })

  test('of the same repository: its own places, the event and the permission of the caller', async () => {
    const caller = CALLER.replace('USES', `./${CALLED_FILE}`)
    const facts = await readWorkflow(env('acme/shop'), { readFile: disk({ [FILE]: caller, [CALLED_FILE]: CALLED }) })
    expect(facts).toMatchObject({
      file: CALLED_FILE,
      definedIn: `acme/shop/${CALLED_FILE}@refs/tags/v1`,
      permission: { written: 'caller', value: null },
      caller: { file: FILE, jobs: ['ship'], text: caller },
      elsewhere: {},
    })
    const call = { file: FILE, line: lineOf(caller, 'uses:'), column: 5 }
    expect(place(facts, '/workflow/job/permission')).toEqual(call)
    expect(place(facts, '/workflow/job/called-by')).toEqual(call)
    expect(place(facts, '/workflow/job/event')).toEqual({ file: FILE, line: 1, column: 1 })
    expect(place(facts, '/workflow/inputs/role-arn')).toEqual({
      file: CALLED_FILE,
      line: lineOf(CALLED, 'role-to-assume'),
      column: 11,
    })
  })

  test('of another repository: every place is in the caller', async () => {
    const caller = CALLER.replace('USES', `octo/platform/${CALLED_FILE}@v1`)
    const contents = api({ [`octo/platform/${CALLED_FILE}`]: CALLED })
    const facts = await readWorkflow(env('octo/platform'), { readFile: disk({ [FILE]: caller }), contents })
    expect(contents.mock.calls).toEqual([['octo/platform', CALLED_FILE, 'a'.repeat(40)]])
    expect(new Set(Object.values(facts.places).map((p) => p.file))).toEqual(new Set([FILE]))
    expect(place(facts, '/workflow/inputs/role-arn')).toEqual({ file: FILE, line: lineOf(caller, 'uses:'), column: 5 })
    expect(facts.elsewhere['/workflow/inputs/role-arn']).toEqual({
      file: CALLED_FILE,
      line: lineOf(CALLED, 'role-to-assume'),
      column: 11,
    })
  })

  test('of another repository that GitHub does not show: the caller is enough for a place and a permission', async () => {
    const caller = CALLER.replace('USES', `octo/platform/${CALLED_FILE}@v1\n    permissions: { contents: read }`)
    const facts = await readWorkflow(env('octo/platform'), { readFile: disk({ [FILE]: caller }), contents: api({}) })
    expect(facts.permission).toEqual({ written: 'caller', value: null })
    expect(place(facts, '/workflow/job/permission')?.line).toBe(lineOf(caller, 'permissions:'))
    expect(facts.notes).toEqual([
      `the workflow file \`octo/platform/${CALLED_FILE}\` was not read: GitHub answered 404`,
    ])
  })

  test('a caller that grants is no cause', async () => {
    const caller = CALLER.replace('USES', `./${CALLED_FILE}\n    permissions: { id-token: write }`)
    const facts = await readWorkflow(env('acme/shop'), { readFile: disk({ [FILE]: caller, [CALLED_FILE]: CALLED }) })
    expect(facts.permission).toEqual({ written: 'job', value: 'write' })
    expect(place(facts, '/workflow/job/permission')?.file).toBe(CALLED_FILE)
  })

  test('callers that differ in permissions decide nothing', async () => {
    const caller = `${CALLER.replace('USES', `./${CALLED_FILE}`)}  again:\n    uses: ./${CALLED_FILE}\n    permissions: { id-token: write }\n`
    const facts = await readWorkflow(env('acme/shop'), { readFile: disk({ [FILE]: caller, [CALLED_FILE]: CALLED }) })
    expect(facts.permission).toEqual({ written: 'job', value: 'write' })
    expect(facts.caller?.jobs).toEqual(['ship', 'again'])
    expect(facts.notes).toEqual([`\`${FILE}\` calls \`${CALLED_FILE}\` from several jobs with different permissions`])
  })

  test('called through a workflow in between: the one calling job is taken', async () => {
    const caller = CALLER.replace('USES', 'octo/between/.github/workflows/b.yml@v1')
    const facts = await readWorkflow(env('acme/shop'), { readFile: disk({ [FILE]: caller, [CALLED_FILE]: CALLED }) })
    expect(facts.caller?.jobs).toEqual(['ship'])
  })

  test('without the job context the claims of the token name it', async () => {
    const claims = { job_workflow_ref: `octo/platform/${CALLED_FILE}@refs/tags/v1`, job_workflow_sha: 'b'.repeat(40) }
    const contents = api({ [`octo/platform/${CALLED_FILE}`]: CALLED })
    const facts = await readWorkflow(
      { ...ENV, GITHUB_ACTION: '__org_assume-role-preflight' },
      { readFile: disk({}), contents },
      claims,
    )
    expect(facts).toMatchObject({ repository: 'octo/platform', file: CALLED_FILE, sha: 'b'.repeat(40) })
  })
})
