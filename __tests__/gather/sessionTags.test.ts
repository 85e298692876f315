import { expect, test } from '@jest/globals'
import { sanitize, sessionTags } from '../../src/gather/sessionTags.js'
import { jobEnvironment, makeJob } from '../world/job.js'

// configure-aws-credentials v6.2.3, src/assumeRole.ts and src/helpers.ts (sanitizeGitHubVariables).
test('the tags are those of configure-aws-credentials', () => {
  const job = makeJob({ event: 'pull_request', headRef: 'fix', baseRef: 'main' })
  const { all, core } = sessionTags(jobEnvironment(job))
  expect(Object.keys(core)).toEqual(['GitHub', 'Repository', 'Workflow', 'Action', 'Actor', 'Commit', 'Branch'])
  expect(Object.keys(all).slice(7)).toEqual(['EventName', 'BaseRef', 'HeadRef', 'RunId', 'Job', 'TriggeringActor'])
  expect(all).toMatchObject({ GitHub: 'Actions', Repository: 'acme/shop', Branch: 'refs/heads/main', HeadRef: 'fix' })
})

test('an empty variable gives no tag', () => {
  expect(Object.keys(sessionTags({ GITHUB_REPOSITORY: 'acme/shop', GITHUB_HEAD_REF: '' }).all)).toEqual([
    'GitHub',
    'Repository',
  ])
})

test.each([
  ['dependabot[bot]', 'dependabot_bot_'],
  ['build & deploy', 'build _ deploy'],
  ['Größe 日本', 'Größe 日本'],
  ['a'.repeat(300), 'a'.repeat(256)],
])('%p becomes %p', (value, tag) => expect(sanitize(value)).toBe(tag))
