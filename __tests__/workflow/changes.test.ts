import { expect, test } from '@jest/globals'
import type { Edit } from '../../src/engine/edit.js'
import type { WorkflowFacts } from '../../src/gather/workflowFile.js'
import { workflowChanges } from '../../src/render/workflow/changes.js'

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
