import { expect, test } from '@jest/globals'
import { jobFacts } from '../../src/gather/jobFacts.js'
import type { WorkflowFacts } from '../../src/workflow/facts.js'

const WORKFLOW: WorkflowFacts = { places: {}, elsewhere: {}, secretInputs: [], notes: [] }
const ENV = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_ACTOR: 'octocat',
  GITHUB_SERVER_URL: 'https://github.com',
}
const OIDC = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x/', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' }

test('what the variables say', () =>
  expect(jobFacts({ ...ENV, ...OIDC }, {}, WORKFLOW)).toEqual({
    event: 'push',
    ref: 'refs/heads/main',
    actor: 'octocat',
    fork: false,
    'id-token': 'offered',
    server: 'https://github.com',
  }))

test('what the workflow file says', () => {
  const caller = { repository: 'acme/shop', file: 'c.yml', jobs: [] }
  const permission = { written: 'job', value: null } as const
  const called = jobFacts(
    { ...ENV, GITHUB_WORKFLOW_REF: 'acme/shop/c.yml@refs/heads/main' },
    {},
    { ...WORKFLOW, environment: null, permission, definedIn: 'a/b/d.yml@v1', caller },
  )
  expect(called).toMatchObject({
    environment: null,
    permission,
    'workflow-ref': 'a/b/d.yml@v1',
    'called-by': 'acme/shop/c.yml@refs/heads/main',
  })
})

test('an environment that could not be told is left out', () =>
  expect(jobFacts(ENV, {}, WORKFLOW)).not.toHaveProperty('environment'))

// actions/runner, NodeScriptActionHandler.cs: the two variables are set together.
test.each([
  [{}, 'withheld'],
  [{ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x/' }, 'withheld'],
  [{ ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }, 'withheld'],
  [OIDC, 'offered'],
])('id-token with %j: %s', (variables, offered) =>
  expect(jobFacts({ ...ENV, ...variables }, {}, WORKFLOW)['id-token']).toBe(offered),
)

const pull = (head: unknown) => ({ pull_request: { head, base: { repo: { full_name: 'acme/shop' } } } })
test.each<[string, string, unknown, boolean | undefined]>([
  ['a branch', 'pull_request', pull({ repo: { fork: false, full_name: 'acme/shop' } }), false],
  ['a fork', 'pull_request', pull({ repo: { fork: true, full_name: 'eve/shop' } }), true],
  ['a fork whose repository is gone', 'pull_request', pull({ repo: null }), true],
  [
    'a branch of a repository that is a fork itself',
    'pull_request',
    pull({ repo: { fork: true, full_name: 'acme/shop' } }),
    false,
  ],
  ['pull_request_target', 'pull_request_target', pull({ repo: { fork: true, full_name: 'eve/shop' } }), true],
  ['an event that was not read', 'pull_request', undefined, undefined],
  ['a push', 'push', undefined, false],
])('fork: %s', (_, name, event, fork) =>
  expect(jobFacts({ ...ENV, GITHUB_EVENT_NAME: name }, event, WORKFLOW).fork).toBe(fork),
)
