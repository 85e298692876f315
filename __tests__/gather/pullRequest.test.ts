import { expect, test } from '@jest/globals'
import { pullRequestOf } from '../../src/gather/pullRequest.js'

const repo = (full_name: string, fork: boolean) => ({ repo: { full_name, fork } })
const own = { number: 7, head: repo('acme/shop', false), base: repo('acme/shop', false) }
const fork = { number: 7, head: repo('stranger/shop', true), base: repo('acme/shop', false) }

// GitHub docs, "Webhook events and payloads" and "Events that trigger workflows".
test.each([
  ['pull_request', { pull_request: own }, { number: 7, readOnly: false }],
  ['pull_request', { pull_request: fork }, { number: 7, readOnly: true }],
  ['pull_request', { pull_request: { ...fork, head: { repo: null } } }, { number: 7, readOnly: true }],
  ['pull_request_target', { pull_request: fork }, { number: 7, readOnly: false }],
  ['pull_request_review', { pull_request: fork }, { number: 7, readOnly: true }],
  ['issue_comment', { issue: { number: 8, pull_request: {} } }, { number: 8, readOnly: false }],
  ['issue_comment', { issue: { number: 8 } }, undefined],
  ['workflow_run', { workflow_run: { pull_requests: [{ number: 9 }] } }, { number: 9, readOnly: false }],
  ['workflow_run', { workflow_run: { pull_requests: [{ number: 9 }, { number: 10 }] } }, undefined],
  ['workflow_run', { workflow_run: { pull_requests: [] } }, undefined],
  ['push', { ref: 'refs/heads/main' }, undefined],
  ['pull_request', { pull_request: { number: '7/../1' } }, undefined],
  ['pull_request', undefined, undefined],
  ['pull_request', null, undefined],
])('%s: %j', (name, payload, expected) => {
  expect(pullRequestOf(payload, { GITHUB_EVENT_NAME: name })).toEqual(expected)
})
