import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Edit } from '../../src/engine/edit.js'
import { workflowDiff } from '../../src/render/workflowDiff.js'
import { applyDiff } from './applyDiff.js'

const FILE = '.github/workflows/deploy.yml'
const ACTION = '__org_assume-role-preflight'
const PERMISSION: Edit = { op: 'replace', path: '/workflow/job/permission', value: { written: 'job', value: 'write' } }
const environment = (value: unknown): Edit => ({ op: 'replace', path: '/workflow/job/environment', value })
const input = (name: string, value: unknown): Edit => ({ op: 'replace', path: `/workflow/inputs/${name}`, value })

/** A workflow with the given lines at the top, in the job and in the step. */
const workflow = (parts: { top?: string; job?: string; with?: string }): string =>
  [
    'on: push',
    ...(parts.top ? [parts.top] : []),
    'jobs:',
    '  deploy:',
    '    runs-on: ubuntu-latest',
    ...(parts.job ? [parts.job.replace(/^/gm, '    ')] : []),
    '    steps:',
    '      - uses: actions/checkout@v4',
    '      - uses: org/assume-role-preflight@v1 # v1.0.0',
    ...(parts.with ? [parts.with.replace(/^/gm, '        ')] : []),
    '      - run: make deploy',
    '',
  ].join('\n')

/** The lines of a diff that change something. */
const changes = (text: string, edits: readonly Edit[], action = ACTION, job = 'deploy'): string => {
  const result = workflowDiff({ file: FILE, text, job, action }, edits)
  if (result.is === 'none') return `none: ${result.why}`
  expect(applyDiff(text.replaceAll('\r\n', '\n'), result.diff)).toBe(result.text.replaceAll('\r\n', '\n'))
  return result.diff
    .split('\n')
    .slice(2)
    .filter((line) => /^[-+]/.test(line))
    .join('\n')
}

describe('id-token: write', () => {
  test.each<[string, { top?: string; job?: string }, string]>([
    ['no block', {}, '+    permissions:\n+      contents: read\n+      id-token: write'],
    ['a block of the job', { job: 'permissions:\n  contents: read' }, '+      id-token: write'],
    [
      'a block of the job with comments',
      { job: 'permissions: # least\n  contents: read # checkout\n  # end' },
      '+      id-token: write',
    ],
    [
      'a block of the job and one of the workflow',
      { top: 'permissions:\n  contents: read', job: 'permissions:\n  packages: read' },
      '+      id-token: write',
    ],
    ['a block of the workflow', { top: 'permissions:\n  contents: read' }, '+  id-token: write'],
    [
      'a block that says none',
      { job: 'permissions:\n  id-token: none # why\n  contents: read' },
      '-      id-token: none # why\n+      id-token: write # why',
    ],
    [
      'a flow block that says none',
      { job: 'permissions: { id-token: none }' },
      '-    permissions: { id-token: none }\n+    permissions: { id-token: write }',
    ],
    [
      'a flow block',
      { top: 'permissions: {contents: read}' },
      '-permissions: {contents: read}\n+permissions: {contents: read, id-token: write}',
    ],
    [
      'a flow block over lines',
      { job: 'permissions: {\n  contents: read,\n}' },
      '-      contents: read,\n+      contents: read, id-token: write,',
    ],
    [
      'an empty block of the job',
      { job: 'permissions: {}' },
      '-    permissions: {}\n+    permissions: { id-token: write }',
    ],
    ['an empty value of the job', { job: 'permissions:' }, '+      id-token: write'],
    ['an empty block of the workflow stays', { top: 'permissions: {}' }, '+    permissions:\n+      id-token: write'],
    [
      'read-all of the job',
      { job: 'permissions: read-all' },
      '-    permissions: read-all\n+    permissions:\n+      contents: read\n+      id-token: write',
    ],
    [
      'write-all of the job',
      { job: 'permissions: "write-all"' },
      '-    permissions: "write-all"\n+    permissions:\n+      contents: write\n+      id-token: write',
    ],
    [
      'read-all of the workflow stays',
      { top: 'permissions: read-all' },
      '+    permissions:\n+      contents: read\n+      id-token: write',
    ],
    ['already there', { job: 'permissions: { id-token: write }' }, `none: \`${FILE}\` already says so`],
    ['a word that is none', { job: 'permissions: all' }, 'none: `permissions: all` is not a value that GitHub knows'],
  ])('%s', (_, parts, expected) => expect(changes(workflow(parts), [PERMISSION])).toBe(expected))

  test.each([
    ['no block', {}, ['a job with a `permissions` block has no permission that the block does not list']],
    [
      'read-all',
      { job: 'permissions: read-all' },
      ['`read-all` cannot be combined with `id-token: write`: every other permission the job needs has to be listed'],
    ],
    ['a block', { job: 'permissions:\n  contents: read' }, []],
  ])('what the reader has to know: %s', (_, parts, notes) =>
    expect(workflowDiff({ file: FILE, text: workflow(parts), job: 'deploy' }, [PERMISSION])).toMatchObject({
      is: 'diff',
      notes,
    }),
  )

  test('the caller of a reusable workflow', () => {
    const caller = 'on: push\njobs:\n  ship:\n    uses: ./.github/workflows/deploy.yml\n    secrets: inherit\n'
    expect(changes(caller, [PERMISSION], '', 'ship')).toBe(
      '+    permissions:\n+      contents: read\n+      id-token: write',
    )
  })

  test('the whole diff', () => {
    const result = workflowDiff(
      { file: FILE, text: workflow({ job: 'permissions:\n  contents: read' }), job: 'deploy' },
      [PERMISSION],
    )
    expect(result.is === 'diff' && result.diff).toBe(`--- a/${FILE}
+++ b/${FILE}
@@ -4,6 +4,7 @@
     runs-on: ubuntu-latest
     permissions:
       contents: read
+      id-token: write
     steps:
       - uses: actions/checkout@v4
       - uses: org/assume-role-preflight@v1 # v1.0.0`)
  })
})

describe('inputs', () => {
  const ROLE = 'with:\n  role-to-assume: arn:aws:iam::111111111111:role/a # the role\n  aws-region: "eu-west-1"'
  test.each<[string, string | undefined, Edit, string]>([
    [
      'replace',
      ROLE,
      input('role-arn', 'arn:aws:iam::222222222222:role/b'),
      '-          role-to-assume: arn:aws:iam::111111111111:role/a # the role\n+          role-to-assume: arn:aws:iam::222222222222:role/b # the role',
    ],
    [
      'replace in its quotes',
      ROLE,
      input('region', 'us-east-1'),
      '-          aws-region: "eu-west-1"\n+          aws-region: "us-east-1"',
    ],
    ['add', ROLE, input('external-id', 'acme-7'), '+          role-external-id: acme-7'],
    ['add a number', ROLE, input('duration-seconds', 3600), '+          role-duration-seconds: 3600'],
    ['remove', ROLE, input('region', null), '-          aws-region: "eu-west-1"'],
    [
      'remove the first',
      ROLE,
      { op: 'remove', path: '/workflow/inputs/role-arn' },
      '-          role-to-assume: arn:aws:iam::111111111111:role/a # the role',
    ],
    ['remove the only one', 'with:\n  audience: x', input('audience', null), '-        with:\n-          audience: x'],
    [
      'with: is missing',
      undefined,
      input('external-id', '0123'),
      `+        with:\n+          role-external-id: '0123'`,
    ],
    ['with: is empty', 'with:', input('external-id', 'a: b'), `+          role-external-id: 'a: b'`],
    [
      'with: is written null',
      'with: null',
      input('external-id', 'ab'),
      '-        with: null\n+        with:\n+          role-external-id: ab',
    ],
    [
      'flow style',
      'with: { role-to-assume: x }',
      input('external-id', 'a,b'),
      "-        with: { role-to-assume: x }\n+        with: { role-to-assume: x, role-external-id: 'a,b' }",
    ],
    [
      'flow style, remove',
      'with: { audience: a, aws-region: b }',
      input('audience', null),
      '-        with: { audience: a, aws-region: b }\n+        with: { aws-region: b }',
    ],
    [
      'a folded value',
      'with:\n  role-session-name: >-\n    a\n    b\n  audience: x',
      input('session-name', 'deploy'),
      '-          role-session-name: >-\n-            a\n-            b\n+          role-session-name: deploy',
    ],
    [
      'an empty input',
      'with:\n  audience:\n  aws-region: x',
      input('audience', 'sts.amazonaws.com'),
      '-          audience:\n+          audience: sts.amazonaws.com',
    ],
    ['another case', 'with:\n  Audience: x', input('audience', 'y'), '-          Audience: x\n+          Audience: y'],
    [
      'a last value over lines',
      'with:\n  audience: x\n  roles: |\n    - arn: a\n',
      input('region', 'y'),
      '+          aws-region: y',
    ],
    ['only a value over lines', 'with:\n  roles: |\n    - arn: a', input('region', 'y'), '+          aws-region: y'],
    [
      'several values',
      ROLE,
      input('managed-session-policies', ['arn:aws:iam::aws:policy/A', 'arn:aws:iam::aws:policy/B']),
      '+          managed-session-policies: |-\n+            arn:aws:iam::aws:policy/A\n+            arn:aws:iam::aws:policy/B',
    ],
    ['no session tags', ROLE, input('tags', null), '+          role-skip-session-tagging: true'],
    [
      'no session tags any more',
      'with:\n  role-skip-session-tagging: false # keep',
      { op: 'remove', path: '/workflow/inputs/tags' },
      '-          role-skip-session-tagging: false # keep\n+          role-skip-session-tagging: true # keep',
    ],
    [
      'session tags again',
      'with:\n  role-skip-session-tagging: true\n  audience: x',
      input('tags', { Team: 'a' }),
      '-          role-skip-session-tagging: true',
    ],
    ['session tags alone', undefined, input('tags', {}), '+        with:\n+          role-skip-session-tagging: true'],
    [
      'a variable',
      ROLE,
      input('external-id', `\${{ vars.EXTERNAL_ID }}`),
      `+          role-external-id: \${{ vars.EXTERNAL_ID }}`,
    ],
    [
      'an expression is never written',
      ROLE,
      input('external-id', `\${{ github.token }}`),
      'none: the value of `role-external-id` cannot be written in a workflow file',
    ],
    ['an input the step has not', ROLE, input('api', 'AssumeRole'), 'none: `api` is not an input of the step'],
    ['what is there already', ROLE, input('region', 'eu-west-1'), `none: \`${FILE}\` already says so`],
    ['with: is no mapping', 'with: x', input('region', 'y'), 'none: `with` is not a mapping of plain values'],
  ])('%s', (_, given, edit, expected) =>
    expect(changes(workflow(given === undefined ? {} : { with: given }), [edit])).toBe(expected),
  )

  test('a value that comes from a secret is named', () =>
    expect(
      workflowDiff(
        {
          file: FILE,
          text: workflow({ with: `with: { role-to-assume: '\${{ secrets.ROLE }}' }` }),
          job: 'deploy',
          action: ACTION,
        },
        [input('role-arn', 'x')],
      ),
    ).toMatchObject({
      notes: ['`role-to-assume` comes from `secrets.ROLE`, which can be changed instead'],
    }))
})

describe('environment', () => {
  test.each<[string, string | undefined, unknown, string]>([
    ['add', undefined, 'production', '+    environment: production'],
    ['add one that needs quotes', undefined, 'no: 1', "+    environment: 'no: 1'"],
    [
      'replace',
      'environment: staging # old',
      'production',
      '-    environment: staging # old\n+    environment: production # old',
    ],
    [
      'replace in a mapping',
      'environment:\n  name: staging\n  url: https://x',
      'production',
      '-      name: staging\n+      name: production',
    ],
    [
      'replace in a flow mapping',
      'environment: { url: x, name: staging }',
      'a, b',
      "-    environment: { url: x, name: staging }\n+    environment: { url: x, name: 'a, b' }",
    ],
    ['remove', 'environment: staging', null, '-    environment: staging'],
    [
      'remove a mapping',
      'environment:\n  name: staging\n  url: https://x\npermissions: {}',
      null,
      '-    environment:\n-      name: staging\n-      url: https://x',
    ],
    ['remove none', undefined, null, `none: \`${FILE}\` already says so`],
    ['not a name', undefined, 7, 'none: the name of an environment is a string'],
  ])('%s', (_, job, value, expected) =>
    expect(changes(workflow(job === undefined ? {} : { job }), [environment(value)])).toBe(expected),
  )

  test('a job that calls a workflow has none', () =>
    expect(changes('jobs:\n  ship:\n    uses: a/b/.github/workflows/c.yml@v1\n', [environment('x')], '', 'ship')).toBe(
      'none: a job that calls a reusable workflow cannot name an environment',
    ))
})

describe('what is shared stays', () => {
  const shared = (permissions: string): string =>
    `jobs:\n  a:\n    runs-on: x\n    permissions: &p\n      contents: read\n    steps: []\n  b:\n    runs-on: x\n    permissions: ${permissions}\n    steps: []\n`
  test('an alias becomes a mapping of its own', () =>
    expect(changes(shared('*p'), [PERMISSION], '', 'b')).toBe(
      '-    permissions: *p\n+    permissions:\n+      contents: read\n+      id-token: write',
    ))
  test('an anchor that another job uses is not touched', () =>
    expect(changes(shared('*p'), [PERMISSION], '', 'a')).toBe(
      'none: `/workflow/job/permission` cannot be changed alone: the file shares it with another place',
    ))
  test('an anchor that nobody uses is no hindrance', () =>
    expect(changes(shared('{}'), [PERMISSION], '', 'a')).toBe('+      id-token: write'))
  test('a step that two jobs share is not touched', () => {
    const text = `jobs:\n  a:\n    steps:\n      - &s\n        uses: org/assume-role-preflight@v1\n        with: { audience: x }\n  b:\n    steps: [*s]\n`
    expect(changes(text, [input('audience', 'y')], ACTION, 'b')).toMatch(/^none: .* cannot be changed alone/)
  })
  test('inputs that two steps share are written out', () => {
    const text = `jobs:\n  a:\n    steps:\n      - uses: org/assume-role-preflight@v1\n        with: &w { audience: x, role-duration-seconds: 900 }\n      - uses: org/assume-role-preflight@v1\n        with: *w\n`
    expect(changes(text, [input('audience', 'y')], `${ACTION}_2`, 'a')).toBe(
      '-        with: *w\n+        with:\n+          role-duration-seconds: 900\n+          audience: y',
    )
  })
  test('a value by an alias is written out', () => {
    const text = `jobs:\n  a:\n    env: { ROLE: &role x }\n    steps:\n      - uses: org/assume-role-preflight@v1\n        with:\n          role-to-assume: *role\n`
    expect(changes(text, [input('role-arn', 'y')], ACTION, 'a')).toBe(
      '-          role-to-assume: *role\n+          role-to-assume: y',
    )
  })
})

test.each<[string, string, readonly Edit[], string, string]>([
  ['a file that does not parse', 'jobs: [\n', [PERMISSION], 'deploy', `none: \`${FILE}\` does not parse as YAML`],
  ['a job that is not there', workflow({}), [PERMISSION], 'other', `none: \`${FILE}\` has no job \`other\``],
  ['no edit', workflow({}), [], 'deploy', `none: \`${FILE}\` already says so`],
  [
    'an edit of something else',
    workflow({}),
    [{ op: 'replace', path: '/workflow/repository/immutable', value: true }],
    'deploy',
    'none: `/workflow/repository/immutable` is not written in a workflow file',
  ],
  [
    'an event',
    workflow({}),
    [{ op: 'replace', path: '/workflow/job/event', value: 'push' }],
    'deploy',
    'none: `/workflow/job/event` is not written in a workflow file',
  ],
])('%s', (_, text, edits, job, expected) => expect(changes(text, edits, ACTION, job)).toBe(expected))

test('several edits make one diff', () => {
  const text = workflow({ with: 'with:\n  audience: x' })
  expect(
    changes(text, [PERMISSION, environment('production'), input('external-id', 'ab'), input('audience', null)]),
  ).toBe(
    '+    environment: production\n+    permissions:\n+      contents: read\n+      id-token: write\n-          audience: x\n+          role-external-id: ab',
  )
})

test('the edited one of several equal steps is the one that runs', () => {
  const text = workflow({}).replace('- run: make deploy', '- uses: org/assume-role-preflight@v1')
  const result = workflowDiff({ file: FILE, text, job: 'deploy', action: `${ACTION}_2` }, [input('audience', 'x')])
  expect(result.is === 'diff' && parse(result.text).jobs.deploy.steps.map((s: { with?: unknown }) => s.with)).toEqual([
    undefined,
    undefined,
    { audience: 'x' },
  ])
})
