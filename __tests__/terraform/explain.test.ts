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
  test('lists the roles with their parameters', () => {
    const { text, code } = explain('chain-of-roles')
    expect(code).toBe(0)
    expect(text).toContain('role 2       arn:aws:iam::333333333333:role/spoke')
    expect(text).toContain(`${CONFIGURATIONS}/chain-of-roles/main.tf:11:5`)
  })

  test('explains the role whose facts are given, called by the session before', () => {
    const facts = { 'role-arn': 'arn:aws:iam::333333333333:role/spoke', 'trust-policy': policy }
    const { text, code } = explain('chain-of-roles', facts)
    expect(code).toBe(1)
    expect(text).toContain('set argument external_id to other-9')
    expect(text).toContain('assumed-role/hub/')
    expect(explain('chain-of-roles', facts, 'markdown').text).toContain('+    external_id = "other-9"')
    const report = JSON.parse(explain('chain-of-roles', facts, 'json').text)
    expect(report).toMatchObject({ schemaVersion: 1, unknown: [], problems: [] })
    expect(report.attempts[0].hops[0].diagnosis).toBeUndefined()
    expect(report.attempts[0].hops[1].diagnosis.verdict).toBe('refused')
  })

  test('a policy that could be of several roles is not guessed at', () => {
    expect(() => explain('chain-of-roles', { 'trust-policy': policy })).toThrow(UsageError)
  })

  test('what cannot be known is told and is the exit code', () => {
    const { text, code } = explain('not-known-before-plan')
    expect(code).toBe(3)
    expect(text).toContain('data source, which is read during plan')
    expect(text).toContain('module.roles: not read')
  })

  test('a broken file has its place', () => {
    const { text, code } = explain('broken-file')
    expect(code).toBe(3)
    expect(text).toContain('broken-file/broken.tf:9:12: ')
  })

  test('workspace, variables and backend configuration', () => {
    expect(explain('workspace-in-names', { workspace: 'dev' }).text).toContain('role/dev-deployer')
    expect(explain('tfvars-precedence', { 'var-file': ['named.tfvars'] }).text).toContain('not known')
    expect(explain('partial-backend-file', { 'backend-config': ['prod.s3.tfbackend'] }).text).toContain(
      'role/state-prod',
    )
  })

  test('an account that is not allowed', () => {
    expect(explain('account-ids')).toMatchObject({
      code: 1,
      text: expect.stringContaining('is not in allowed_account_ids'),
    })
  })

  test('no such directory', () => {
    expect(() => explain('nowhere')).toThrow(UsageError)
  })

  test.each(['text', 'markdown', 'json'] as const)('secrets are not shown as %s', (format) => {
    expect(explain('profiles-and-keys', {}, format).text).not.toMatch(/AKIA|never-shown/)
    const { text } = explainTerraform({ terraform: `${CONFIGURATIONS}/sensitive-external-id` }, format, {
      TF_VAR_external_id: 'never-to-be-shown',
    })
    expect(text).not.toContain('never-to-be-shown')
  })
})
