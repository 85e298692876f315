import { expect, test } from '@jest/globals'
import { findScenario } from '../world/scenarios.js'
import { deployWorkflow } from '../world/workflowText.js'
import { runStep } from './step.js'

const WRONG = {
  'aws-region': 'EU (Ireland)',
  'role-session-name': 'deploy 42',
  'role-duration-seconds': '1h',
  'fail-on': 'always',
}

test('everything wrong is told in one run, each on its line, and nothing is asked for', async () => {
  const inputs = { ...findScenario('granted').inputs, ...WRONG }
  const workflow = deployWorkflow({ inputs })
  const run = await runStep('granted', { inputs: WRONG, workflow })
  expect(run.exitCode).toBe(1)
  expect(run.requests.filter((r) => r.service !== 'github')).toEqual([])
  expect(run.outputs).toMatchObject({ verdict: 'unknown', side: 'workflow', cause: '' })
  const lines = workflow.split('\n')
  const told = run.annotations.map((a) => [a.level, a.title, lines[(a.line ?? 0) - 1]?.trim().split(':')[0]])
  expect(told.sort()).toEqual(
    ['aws-region', 'role-session-name', 'role-duration-seconds', 'fail-on']
      .map((name) => ['error', `wrong input ${name}`, name])
      .sort(),
  )
  for (const value of Object.values(WRONG)) expect(run.stdout).toContain(`\`${value}\``)
  expect(run.stdout).not.toMatch(/^\s+at /m)
  expect(run.summary).toContain('role-session-name')
})

test('the value of an input that a secret has a part in is not shown', async () => {
  const inputs = { ...findScenario('granted').inputs, 'role-session-name': 'canary with spaces' }
  const workflow = deployWorkflow({ inputs, secrets: { 'role-session-name': 'SESSION' } })
  const run = await runStep('granted', { inputs, workflow })
  expect(run.exitCode).toBe(1)
  expect([run.stdout, run.summary, JSON.stringify(run.files)].join()).not.toContain('canary')
})

test('fail-on: never does not excuse a wrong input', async () => {
  const run = await runStep('granted', { inputs: { 'fail-on': 'never', 'role-chaining': 'maybe' } })
  expect(run.exitCode).toBe(1)
})

test('a workflow file that nobody can read does not hide what is wrong', async () => {
  const run = await runStep('granted', {
    inputs: WRONG,
    world: { statuses: { contents: 403 }, files: {} },
    workflow: '',
  })
  expect(run.exitCode).toBe(1)
  expect(run.annotations).toHaveLength(4)
})

test.each([
  ['a workflow command', '\n::add-mask::x'],
  ['another form of it', 'x ##[error]y'],
])('a value with %s in it is only text', async (_, value) => {
  const run = await runStep('granted', { inputs: { 'role-session-name': `a${value}` } })
  expect(run.exitCode).toBe(1)
  expect(run.masks).toEqual([])
  expect(run.annotations).toHaveLength(1)
})
