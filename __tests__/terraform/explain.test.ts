import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { explainTerraform } from '../../src/explain/terraform.js'
import { UsageError } from '../../src/explain/usage.js'

const CONFIGURATIONS = '__tests__/terraform/configurations'
const policy = join(mkdtempSync(join(tmpdir(), 'preflight-')), 'trust.json')
writeFileSync(
  policy,
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::222222222222:role/hub' },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'sts:ExternalId': 'other-9' } },
      },
    ],
  }),
)

const explain = (name: string, options = {}, format: 'text' | 'markdown' | 'json' = 'text') =>
  explainTerraform({ terraform: `${CONFIGURATIONS}/${name}`, ...options }, format, {})

describe('explain --terraform', () => {
  test('lists the roles with their parameters', async () => {
    const { text, code } = await explain('chain-of-roles')
    expect(code).toBe(0)
    expect(text).toContain('role 2       arn:aws:iam::333333333333:role/spoke')
    expect(text).toContain(`${CONFIGURATIONS}/chain-of-roles/main.tf:11:5`)
  })

  test('explains the role whose facts are given, called by the session before', async () => {
    const facts = { 'role-arn': 'arn:aws:iam::333333333333:role/spoke', 'trust-policy': policy }
    const { text, code } = await explain('chain-of-roles', facts)
    expect(code).toBe(1)
    expect(text).toContain('set argument external_id to other-9')
    expect(text).toContain('assumed-role/hub/')
    expect((await explain('chain-of-roles', facts, 'markdown')).text).toContain('+    external_id = "other-9"')
    const report = JSON.parse((await explain('chain-of-roles', facts, 'json')).text)
    expect(report).toMatchObject({ schemaVersion: 1, unknown: [], problems: [] })
    expect(report.attempts[0].hops[0].diagnosis).toBeUndefined()
    expect(report.attempts[0].hops[1].diagnosis.verdict).toBe('refused')
  })

  test('a policy that could be of several roles is not guessed at', async () => {
    await expect(explain('chain-of-roles', { 'trust-policy': policy })).rejects.toThrow(UsageError)
  })

  test('what cannot be known is told and is the exit code', async () => {
    const { text, code } = await explain('not-known-before-plan')
    expect(code).toBe(3)
    expect(text).toContain('data source, which is read during plan')
    expect(text).toContain('module.roles: not read')
  })

  test('a broken file has its place', async () => {
    const { text, code } = await explain('broken-file')
    expect(code).toBe(3)
    expect(text).toContain('broken-file/broken.tf:9:12: ')
  })

  test('workspace, variables and backend configuration', async () => {
    expect((await explain('workspace-in-names', { workspace: 'dev' })).text).toContain('role/dev-deployer')
    expect((await explain('tfvars-precedence', { 'var-file': ['named.tfvars'] })).text).toContain('not known')
    expect((await explain('partial-backend-file', { 'backend-config': ['prod.s3.tfbackend'] })).text).toContain(
      'role/state-prod',
    )
  })

  test('an account that is not allowed', async () => {
    expect(await explain('account-ids')).toMatchObject({
      code: 1,
      text: expect.stringContaining('is not in allowed_account_ids'),
    })
  })

  test('a trust policy of Terraform source is taken as well', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'preflight-'))
    const json = JSON.stringify({ Version: '2012-10-17', Statement: [] })
    writeFileSync(
      join(folder, 'role.tf'),
      `resource "aws_iam_role" "deploy" {\n  name               = "deploy"\n  assume_role_policy = ${JSON.stringify(json)}\n}\n`,
    )
    const facts = { 'role-arn': 'arn:aws:iam::222222222222:role/deploy', 'trust-policy': folder }
    expect((await explain('single-role', facts)).code).toBe(1)
  })

  test('no such directory', async () => {
    await expect(explain('nowhere')).rejects.toThrow(UsageError)
  })

  test.each(['text', 'markdown', 'json'] as const)('secrets are not shown as %s', async (format) => {
    expect((await explain('profiles-and-keys', {}, format)).text).not.toMatch(/AKIA|never-shown/)
    const { text } = await explainTerraform({ terraform: `${CONFIGURATIONS}/sensitive-external-id` }, format, {
      TF_VAR_external_id: 'never-to-be-shown',
    })
    expect(text).not.toContain('never-to-be-shown')
  })
})
