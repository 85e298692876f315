import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

// The built command as a child process: what a person at a terminal has.
const CLI = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url))
const dir = mkdtempSync(join(tmpdir(), 'explain-'))
const file = (name: string, content: unknown): string => {
  const path = join(dir, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  return path
}
const explain = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'explain', ...args], { input, encoding: 'utf8' })
  return { status, stdout, stderr }
}
const json = (args: readonly string[], input = '') => JSON.parse(explain([...args, '--format', 'json'], input).stdout)

const HOST = 'token.actions.githubusercontent.com'
const ROLE = 'arn:aws:iam::222222222222:role/deploy'
const trust = (sub: string) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::222222222222:oidc-provider/${HOST}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${HOST}:aud`]: 'sts.amazonaws.com', [`${HOST}:sub`]: sub } },
    },
  ],
})
const partner = (condition: object = {}) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::111111111111:user/ci' },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Condition: condition,
    },
  ],
})
const claims = {
  iss: `https://${HOST}`,
  aud: 'sts.amazonaws.com',
  sub: 'repo:acme/shop:environment:production',
  repository: 'acme/shop',
  environment: 'production',
}
const jwt = [{ alg: 'RS256' }, claims]
  .map((x) => Buffer.from(JSON.stringify(x)).toString('base64url'))
  .join('.')
  .concat('.c2lnbmF0dXJl')
const MAIN = file('main.json', trust('repo:acme/shop:ref:refs/heads/main'))
const PRODUCTION = file('production.json', trust('repo:acme/shop:environment:production'))
const CLAIMS = file('claims.json', claims)
const ALLOW = file('allow.json', {
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: ROLE },
})
const DENY_ALL = file('deny.json', {
  Version: '2012-10-17',
  Statement: { Effect: 'Deny', Principal: '*', Action: 'sts:*', Resource: '*' },
})

describe('verdict and exit code', () => {
  const EXTERNAL = file('external.json', partner({ StringEquals: { 'sts:ExternalId': 'acme-1234' } }))
  const caller = ['--caller', 'arn:aws:iam::111111111111:user/ci', '--role-arn', ROLE]
  test.each<[string, string[], number, string, string | null]>([
    [
      'a token that the policy trusts',
      ['--trust-policy', PRODUCTION, '--claims', CLAIMS, '--role-arn', ROLE],
      0,
      'granted',
      null,
    ],
    [
      'a token for another subject',
      ['--trust-policy', MAIN, '--claims', CLAIMS, '--role-arn', ROLE],
      1,
      'refused',
      'sub-environment-vs-ref',
    ],
    [
      'claims by the rules of GitHub',
      ['--trust-policy', MAIN, '--repository', 'acme/shop', '--ref', 'refs/heads/main'],
      0,
      'granted',
      null,
    ],
    [
      'an environment by the rules of GitHub',
      ['--trust-policy', MAIN, '--repository', 'acme/shop', '--environment', 'production'],
      1,
      'refused',
      'sub-environment-vs-ref',
    ],
    [
      'a provider that is missing',
      ['--trust-policy', PRODUCTION, '--claims', CLAIMS, '--provider', 'missing'],
      1,
      'refused',
      'oidc-provider-missing',
    ],
    [
      'a resource control policy that denies',
      ['--trust-policy', PRODUCTION, '--claims', CLAIMS, '--rcp', DENY_ALL],
      1,
      'refused',
      'rcp-deny',
    ],
    [
      'an external ID that is known not to be sent',
      ['--trust-policy', EXTERNAL, ...caller, '--identity-policy', ALLOW, '--external-id', ''],
      1,
      'refused',
      'external-id-not-sent',
    ],
    [
      'an external ID of which nothing is known',
      ['--trust-policy', EXTERNAL, ...caller, '--identity-policy', ALLOW],
      3,
      'unknown',
      'external-id-not-sent',
    ],
    [
      'the right external ID',
      ['--trust-policy', EXTERNAL, ...caller, '--identity-policy', ALLOW, '--external-id', 'acme-1234'],
      0,
      'granted',
      null,
    ],
    [
      'identity policies that were not given',
      ['--trust-policy', EXTERNAL, ...caller, '--external-id', 'acme-1234'],
      3,
      'unknown',
      'identity-side-not-seen',
    ],
    [
      'a refusal that the facts do not explain',
      [
        '--trust-policy',
        PRODUCTION,
        '--claims',
        CLAIMS,
        '--error',
        'AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
      ],
      3,
      'refused',
      null,
    ],
    [
      'an error alone',
      [
        '--error',
        'InvalidIdentityToken: No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
      ],
      1,
      'refused',
      'oidc-provider-missing',
    ],
  ])('%s', (_, args, status, verdict, cause) => {
    const run = explain([...args, '--format', 'json'])
    expect(run.stderr).toBe('')
    const report = JSON.parse(run.stdout)
    expect({ status: run.status, verdict: report.verdict }).toEqual({ status, verdict })
    if (cause !== null) expect(report.cause).toBe(cause)
  })
})

describe('the report', () => {
  const report = json(['--trust-policy', MAIN, '--claims', CLAIMS, '--role-arn', ROLE])
  test('has one entry per point of refusal, and the trust decision is definite', () => {
    expect(report.gates.map((g: { id: string }) => g.id)).toEqual([
      'token',
      'request',
      'provider',
      'trust-policy',
      'identity-policy',
      'organization',
      'session',
    ])
    expect(report.gates.find((g: { id: string }) => g.id === 'trust-policy').truth).toBe('false')
  })
  test('names the comparison with both its ends', () => {
    expect(report.causes[0]).toMatchObject({
      id: 'sub-environment-vs-ref',
      side: 'target',
      certainty: 'proven',
      key: `${HOST}:sub`,
      operator: 'StringEquals',
      expected: ['repo:acme/shop:ref:refs/heads/main'],
      actual: ['repo:acme/shop:environment:production'],
      at: `/target/trustPolicy/Statement/0/Condition/StringEquals/${HOST}:sub`,
      from: '/workflow/claims/sub',
    })
  })
  test('its first repair is a whole document that explain grants, admits nobody and locks nobody out', () => {
    const [repair] = report.repairs
    expect(repair).toMatchObject({ side: 'target', after: 'true', admits: [], locksOut: [] })
    const again = explain(
      ['--trust-policy', '-', '--claims', CLAIMS, '--role-arn', ROLE],
      JSON.stringify(repair.trustPolicy),
    )
    expect(again.status).toBe(0)
  })
})

describe('what may be given', () => {
  test.each([
    ['a raw token from a file', ['--claims', file('token.jwt', jwt)], ''],
    ['a raw token from standard input', ['--claims', '-'], `${jwt}\n`],
  ])('%s, which is never printed', (_, args, input) => {
    for (const format of ['text', 'markdown', 'json']) {
      const run = explain(['--trust-policy', MAIN, ...args, '--format', format], input)
      expect(run.status).toBe(1)
      for (const part of jwt.split('.')) expect(run.stdout + run.stderr).not.toContain(part)
    }
  })
  test('the answer of `aws iam get-role`, whose facts are used', () => {
    const role = {
      Role: { RoleName: 'deploy', Arn: ROLE, MaxSessionDuration: 3600, AssumeRolePolicyDocument: trust(claims.sub) },
    }
    const report = json(['--trust-policy', file('role.json', role), '--claims', CLAIMS, '--duration-seconds', '7200'])
    expect(report).toMatchObject({ verdict: 'refused', cause: 'duration-exceeds-role-max', side: 'workflow' })
  })
  test('the Terraform file that holds the role, with the line in the answer', () => {
    const name = file(
      'role.tf',
      `resource "aws_iam_role" "deploy" {\n  name = "deploy"\n  assume_role_policy = jsonencode(${JSON.stringify(trust('repo:acme/shop:ref:refs/heads/main')).replaceAll('":', '" = ')})\n}\n`,
    )
    const run = explain(['--trust-policy', name, '--claims', CLAIMS, '--role-arn', ROLE, '--format', 'json'])
    expect(run.stderr).toBe('')
    expect(JSON.parse(run.stdout)).toMatchObject({ verdict: 'refused', cause: 'sub-environment-vs-ref' })
  })
  test('a bare statement, and a list of statements, as an identity policy', () => {
    const statement = { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::222222222222:role/other' }
    const trustUser = file('partner.json', partner())
    for (const policy of [statement, [statement]]) {
      const caller = ['--caller', 'arn:aws:iam::111111111111:user/ci', '--role-arn', ROLE, '--trust-policy', trustUser]
      const report = json([...caller, '--identity-policy', file('statement.json', policy)])
      expect(report).toMatchObject({ verdict: 'refused', cause: 'caller-identity-policy-resource', side: 'source' })
    }
  })
  test('cases, one a line, one answer a line', () => {
    const kase = (sub: string) =>
      JSON.stringify({
        workflow: { inputs: {}, claims: { ...claims, sub } },
        target: { trustPolicy: trust('repo:acme/shop:ref:refs/heads/main') },
      })
    const run = explain(
      ['--cases', '-'],
      `${kase('repo:acme/shop:ref:refs/heads/main')}\n\n${kase('repo:acme/shop:pull_request')}\n`,
    )
    expect(run.status).toBe(1)
    const reports = run.stdout
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l))
    expect(reports.map((r) => [r.verdict, r.cause])).toEqual([
      ['granted', null],
      ['refused', 'sub-pull-request'],
    ])
  })
  test('a document of a case as text', () => {
    const run = explain(
      ['--case', '-', '--format', 'json'],
      JSON.stringify({ workflow: { inputs: {}, claims }, target: { trustPolicy: JSON.stringify(trust(claims.sub)) } }),
    )
    expect(run.status).toBe(0)
  })
})

describe('what IAM would refuse to save is told, with its place', () => {
  const doubled = JSON.stringify(trust(claims.sub), null, 2).replace(
    '"Effect"',
    '"Sid": "a-b",\n      "Effect": "Deny",\n      "Effect"',
  )
  const args = ['--trust-policy', file('doubled.json', doubled), '--claims', CLAIMS]
  test('in the report', () => {
    const problems = json(args).policyProblems as { id: string; line: number }[]
    expect(problems.map((p) => [p.id, p.line])).toEqual(expect.arrayContaining([['duplicate-key', 7]]))
  })
  test('in the text, also when the role would be granted', () => {
    const run = explain(args)
    expect(run.status).toBe(0)
    expect(run.stdout).toContain('problems of the policies')
    expect(run.stdout).toContain('line 7, column 7')
  })
  test('a policy without problems has none', () => {
    expect(json(['--trust-policy', PRODUCTION, '--claims', CLAIMS])).not.toHaveProperty('policyProblems')
  })
})

describe('wrong usage is told in one line, with exit 2', () => {
  test.each<[string, string[], string]>([
    ['no facts', [], 'no facts were given'],
    ['an unknown option', ['--trust', 'x'], "Unknown option '--trust'"],
    ['a file that is not there', ['--trust-policy', join(dir, 'none.json')], 'there is no such file'],
    [
      'a policy that is no JSON',
      ['--trust-policy', file('broken.json', '{\n  "Version": "2012-10-17",\n  "Statement": [,]\n}')],
      'broken.json:3:17: expected a value, found `,`',
    ],
    ['a policy that is a list', ['--trust-policy', file('list.json', '[]')], 'expected a JSON object, found a list'],
    ['a file that is no policy', ['--trust-policy', CLAIMS], 'expected a policy document with `Statement`'],
    [
      'a file that is not UTF-8',
      ['--trust-policy', file('latin.json', '')],
      'expected a value, found the end of the text',
    ],
    ['an identity policy that is none', ['--identity-policy', CLAIMS], 'expected a policy document with `Statement`'],
    ['claims that are no object', ['--claims', file('text.json', '"x"')], 'claims are a JSON object, found a string'],
    ['an ARN that is none', ['--caller', 'ci'], '`ci` is not the ARN of a user, role or session'],
    ['a number that is none', ['--duration-seconds', 'long'], '`long` is not a number of seconds'],
    ['a tag without a value', ['--tag', 'team'], 'KEY=VALUE'],
    ['a format that is none', ['--trust-policy', MAIN, '--format', 'html'], 'none of `text`, `markdown`, `json`'],
    ['a case with an unknown part', ['--case', file('case.json', { policy: {} })], '`/policy` is no part of a case'],
  ])('%s', (_, args, message) => {
    const run = explain(args)
    expect(run.status).toBe(2)
    expect(run.stdout).toBe('')
    expect(run.stderr).toContain(message)
    expect(run.stderr).not.toMatch(/\n\s+at /)
  })
})
