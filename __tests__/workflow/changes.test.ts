import { expect, test } from '@jest/globals'
import type { Edit } from '../../src/engine/edit.js'
import { fileOfEdit, type WorkflowFiles, workflowChanges } from '../../src/render/workflow/changes.js'
import type { WorkflowFacts } from '../../src/workflow/facts.js'

const OWN =
  'jobs:\n  deploy:\n    permissions: { id-token: write }\n    steps:\n      - uses: org/assume-role-preflight@v1\n'
const CALLER = 'jobs:\n  ship:\n    uses: ./.github/workflows/r.yml\n    permissions: { contents: read }\n'
const PERMISSION: Edit = { op: 'replace', path: '/workflow/job/permission', value: {} }
const INPUT: Edit = { op: 'add', path: '/workflow/inputs/external-id', value: 'ab' }
const TRUST: Edit = { op: 'remove', path: '/target/trustPolicy/Statement/0' }

const facts: WorkflowFacts = {
  repository: 'octo/platform',
  file: '.github/workflows/r.yml',
  text: OWN,
  job: 'deploy',
  action: '__org_assume-role-preflight',
  places: {},
  elsewhere: {},
  secretInputs: [],
  notes: [],
}
const called: WorkflowFacts = {
  ...facts,
  permission: { written: 'caller', value: null },
  caller: { repository: 'acme/shop', file: 'c.yml', text: CALLER, jobs: ['ship'] },
}
const composite: WorkflowFacts = { ...facts, step: { uses: 'acme/login@v1', inputs: {}, composite: true } }

test.each<[string, WorkflowFacts, readonly Edit[], readonly (readonly [string, string])[]]>([
  ['an input', facts, [INPUT], [['octo/platform', '+        with:\n+          role-external-id: ab']]],
  ['nothing of a workflow', facts, [TRUST], []],
  ['beside a policy', facts, [TRUST, INPUT], [['octo/platform', '+        with:\n+          role-external-id: ab']]],
  [
    'a permission that the caller holds back',
    called,
    [PERMISSION],
    [['acme/shop', '-    permissions: { contents: read }\n+    permissions: { contents: read, id-token: write }']],
  ],
  [
    'both files',
    called,
    [INPUT, PERMISSION],
    [
      ['acme/shop', '-    permissions: { contents: read }\n+    permissions: { contents: read, id-token: write }'],
      ['octo/platform', '+        with:\n+          role-external-id: ab'],
    ],
  ],
  [
    'a composite action',
    composite,
    [INPUT],
    [['octo/platform', 'none: the inputs are given inside of the composite action `acme/login@v1`']],
  ],
])('%s', (_, of, edits, expected) => {
  const found = workflowChanges(of, edits).map(({ repository, result }) => [
    repository,
    result.is === 'none'
      ? `none: ${result.why}`
      : result.diff
          .split('\n')
          .slice(2)
          .filter((line) => /^[-+]/.test(line))
          .join('\n'),
  ])
  expect(found).toEqual(expected)
})

test('a file that was not read gives no change', () => {
  const { text: _, ...unread } = facts
  expect(workflowChanges(unread, [INPUT])).toEqual([])
})

// The place of a permission is the caller's when the called workflow does not decide on it.
test.each<[string, Partial<WorkflowFiles>, Edit | undefined, string]>([
  ['its own file', { home: 'octo/platform' }, INPUT, '.github/workflows/r.yml'],
  ['in other letters', { home: 'Octo/Platform' }, INPUT, '.github/workflows/r.yml'],
  ['that of another repository', { home: 'acme/shop' }, INPUT, 'octo/platform/.github/workflows/r.yml'],
  ['that of the caller', { home: 'acme/shop' }, PERMISSION, 'c.yml'],
  ['no edit', { home: 'octo/platform' }, undefined, '.github/workflows/r.yml'],
  ['a repository that is not known', {}, INPUT, '.github/workflows/r.yml'],
])('the name of %s', (_, differs, edit, name) => {
  const files: WorkflowFiles = { ...called, file: '.github/workflows/r.yml', job: 'deploy', ...differs }
  expect(fileOfEdit(files, edit)).toBe(name)
})

test('the file of the caller is changed even when that of the job was not read', () => {
  const { text: _, ...unread } = called
  expect(workflowChanges(unread, [PERMISSION]).map((c) => c.file)).toEqual(['c.yml'])
})
