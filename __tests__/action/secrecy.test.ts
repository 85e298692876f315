import { expect, test } from '@jest/globals'
import { scenarios } from '../world/scenarios.js'
import { deployWorkflow } from '../world/workflowText.js'
import { runStep, sinksOf } from './step.js'

test.each(scenarios.map((s) => [s.name]))('%s: no token, key or session token is in any sink', async (name) => {
  const run = await runStep(name)
  for (const sink of sinksOf(run)) for (const secret of run.secrets) expect(sink.includes(secret)).toBe(false)
})

const CANARY = 'canary-4f1c0de9'

test('an external ID from a secret is in no sink', async () => {
  const inputs = { 'role-external-id': CANARY }
  const all = { ...scenarios.find((s) => s.name === 'external-id-missing')?.inputs, ...inputs }
  const secrets = {
    'role-external-id': 'EXTERNAL_ID',
    'aws-access-key-id': 'AWS_ACCESS_KEY_ID',
    'aws-secret-access-key': 'AWS_SECRET_ACCESS_KEY',
  }
  const workflow = deployWorkflow({ inputs: all, secrets, permissions: ['contents: read'] })
  const run = await runStep('external-id-missing', { inputs, workflow })
  expect(run.requests.find((r) => r.action === 'AssumeRole')?.params.ExternalId).toBe(CANARY)
  expect(run.outputs.verdict).toBe('refused')
  for (const sink of sinksOf(run)) expect(sink).not.toContain(CANARY)
})

test('an external ID of which nobody can say where it came from is in no sink', async () => {
  const run = await runStep('external-id-missing', {
    inputs: { 'role-external-id': CANARY },
    world: { statuses: { contents: 403 }, files: {} },
    workflow: '',
  })
  for (const sink of sinksOf(run)) expect(sink).not.toContain(CANARY)
})

test('an external ID from a secret within `roles` is in no sink', async () => {
  const role = 'arn:aws:iam::222222222222:role/deploy'
  const given = { roles: `- arn: ${role}\n  external-id: ${CANARY}\n`, 'role-to-assume': '' }
  const all = { ...scenarios.find((s) => s.name === 'external-id-missing')?.inputs, ...given }
  const workflow = deployWorkflow({
    inputs: { ...all, roles: given.roles.replace(CANARY, `\${{ secrets.EXTERNAL_ID }}`) },
    permissions: ['contents: read'],
  })
  const run = await runStep('external-id-missing', { inputs: given, workflow })
  expect(run.requests.find((r) => r.action === 'AssumeRole')?.params.ExternalId).toBe(CANARY)
  for (const sink of sinksOf(run)) expect(sink).not.toContain(CANARY)
})
