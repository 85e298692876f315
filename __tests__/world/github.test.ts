import { createHash, createHmac } from 'node:crypto'
import * as core from '@actions/core'
import { getOctokit } from '@actions/github'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import type { Key } from './keys.js'
import { openWorld, type World, type WorldParameters } from './world.js'

const KEY: Key = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'secret',
  arn: 'arn:aws:iam::1:user/u',
  userId: 'A',
}
const REPO = { owner: 'acme', repo: 'shop' }
let world: World

async function open(parameters: WorldParameters = {}): Promise<void> {
  world = await openWorld({ keys: [KEY], ...parameters })
}

afterEach(async () => {
  await world.close()
})

function octokit(token = world.githubToken) {
  return getOctokit(token, {
    baseUrl: world.env.GITHUB_API_URL ?? '',
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })
}

describe('the REST API', () => {
  test('tells a file raw and as JSON', async () => {
    await open({ files: { 'a/b.yml': 'on: push\n' } })
    const file = { ...REPO, path: 'a/b.yml', ref: 'abc' }
    const raw = await octokit().rest.repos.getContent({ ...file, mediaType: { format: 'raw' } })
    expect(raw.data).toBe('on: push\n')
    const { data } = await octokit().rest.repos.getContent(file)
    expect(Buffer.from((data as { content: string }).content, 'base64').toString()).toBe('on: push\n')
    expect(world.requests[0]?.params).toEqual({ ref: 'abc' })
  })

  test('tells the subject settings of the job and an environment', async () => {
    await open({
      job: { immutableSubject: true },
      environments: { 'a b': { protection_rules: [{ type: 'required_reviewers' }] } },
    })
    const { data } = await octokit().request('GET /repos/{owner}/{repo}/actions/oidc/customization/sub', REPO)
    expect(data).toEqual({
      use_default: true,
      use_immutable_subject: true,
      sub_claim_prefix: 'repo:acme@1234567/shop@89012345',
    })
    const environment = await octokit().rest.repos.getEnvironment({ ...REPO, environment_name: 'a b' })
    expect(environment.data).toMatchObject({ name: 'a b', protection_rules: [{ type: 'required_reviewers' }] })
  })

  test('keeps comments', async () => {
    await open({ comments: [{ id: 1, issue: 7, user: 'octavia', body: 'hello' }] })
    const { issues } = octokit().rest
    const made = await issues.createComment({ ...REPO, issue_number: 7, body: 'first' })
    await issues.updateComment({ ...REPO, comment_id: made.data.id, body: 'second' })
    const { data } = await issues.listComments({ ...REPO, issue_number: 7 })
    expect(data.map((c) => [c.user?.login, c.body])).toEqual([
      ['octavia', 'hello'],
      ['github-actions[bot]', 'second'],
    ])
  })

  test.each([403, 404, 429])('answers %d when scripted', async (status) => {
    await open({ files: { 'a.yml': '' }, statuses: { contents: status } })
    await expect(octokit().rest.repos.getContent({ ...REPO, path: 'a.yml' })).rejects.toMatchObject({ status })
  })

  test('refuses another token', async () => {
    await open()
    await expect(octokit('ghs_other').rest.repos.getContent({ ...REPO, path: 'a' })).rejects.toMatchObject({
      status: 401,
    })
  })
})

describe('the token endpoint', () => {
  async function getIdToken(env: Record<string, string> = {}): Promise<string> {
    const before = { ...process.env }
    const silent = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
    Object.assign(process.env, world.env, env)
    return core.getIDToken('aud').finally(() => {
      process.env = before
      silent.mockRestore()
    })
  }

  test.each<[string, WorldParameters, RegExp]>([
    ['403', { tokenFailure: { status: 403, message: 'no' } }, /Failed to get ID Token.*403.*no/s],
    ['500', { tokenFailure: { status: 500, message: 'later' } }, /Failed to get ID Token.*500.*later/s],
    ['404', { tokenFailure: { status: 404, message: 'x' } }, /Response json body do not have ID Token field/],
    ['no value', { tokenFailure: 'no-value' }, /Response json body do not have ID Token field/],
  ])('fails with %s', async (_, parameters, message) => {
    await open(parameters)
    await expect(getIdToken()).rejects.toThrow(message)
  })

  test('wants the bearer token of the job', async () => {
    await open()
    await expect(getIdToken({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'other' })).rejects.toThrow(/401/)
  })

  test('is not offered to a job without id-token permission', async () => {
    await open({ job: { idToken: false } })
    expect(Object.keys(world.env).filter((name) => name.startsWith('ACTIONS_'))).toEqual([])
  })

  test.each<[string, WorldParameters, string]>([
    ['a branch', {}, 'repo:acme/shop:ref:refs/heads/main'],
    ['an environment', { job: { environment: 'Production:V1' } }, 'repo:acme/shop:environment:Production%3AV1'],
    ['a pull request', { job: { event: 'pull_request', ref: 'refs/pull/1/merge' } }, 'repo:acme/shop:pull_request'],
    ['ids', { job: { immutableSubject: true } }, 'repo:acme@1234567/shop@89012345:ref:refs/heads/main'],
    ['a scripted claim', { claims: { sub: 'repository_owner:acme' } }, 'repository_owner:acme'],
  ])('writes the subject of %s', async (_, parameters, sub) => {
    await open(parameters)
    const claims = JSON.parse(Buffer.from((await getIdToken()).split('.')[1] ?? '', 'base64url').toString())
    expect(claims).toMatchObject({ sub, aud: 'aud', iss: 'https://token.actions.githubusercontent.com' })
    expect(claims.exp - claims.iat).toBe(300)
  })

  test('publishes its keys', async () => {
    await open()
    const base = new URL(world.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '').origin
    const keys = await (await fetch(`${base}/.well-known/jwks`)).json()
    expect(keys).toMatchObject({ keys: [{ kty: 'RSA', alg: 'RS256', use: 'sig' }] })
    const discovery = await (await fetch(`${base}/.well-known/openid-configuration`)).json()
    expect(discovery).toMatchObject({ issuer: 'https://token.actions.githubusercontent.com' })
  })
})

describe('the JSON services', () => {
  /** Signs by hand, as no SDK client of these services is at hand. */
  async function post(service: string, target: string, input: unknown, secret = KEY.secretAccessKey) {
    const url = new URL(world.env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ?? '')
    const body = JSON.stringify(input)
    const date = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '')
    const hash = (text: string) => createHash('sha256').update(text).digest('hex')
    const mac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
    const canonical = `POST\n/\n\nhost:${url.host}\nx-amz-date:${date}\n\nhost;x-amz-date\n${hash(body)}`
    const scope = [date.slice(0, 8), 'us-east-1', service, 'aws4_request']
    const key = scope.reduce<string | Buffer>(mac, `AWS4${secret}`)
    const signature = mac(key, `AWS4-HMAC-SHA256\n${date}\n${scope.join('/')}\n${hash(canonical)}`).toString('hex')
    const authorization = `AWS4-HMAC-SHA256 Credential=${KEY.accessKeyId}/${scope.join('/')}, SignedHeaders=host;x-amz-date, Signature=${signature}`
    const headers = {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-date': date,
      'x-amz-target': target,
      authorization,
    }
    const response = await fetch(url, { method: 'POST', body, headers })
    return { status: response.status, body: await response.json() }
  }

  const DESCRIBE = 'AWSOrganizationsV20161128.DescribePolicy'

  test('Organizations tells a scripted policy, or that access is denied', async () => {
    await open({
      describePolicy: (input) => (input.PolicyId === 'p-1' ? { output: { Policy: { Content: '{}' } } } : undefined),
    })
    expect(await post('organizations', DESCRIBE, { PolicyId: 'p-1' })).toEqual({
      status: 200,
      body: { Policy: { Content: '{}' } },
    })
    expect(await post('organizations', DESCRIBE, { PolicyId: 'p-2' })).toMatchObject({
      status: 400,
      body: { __type: 'AccessDeniedException' },
    })
    expect(await post('organizations', DESCRIBE, {}, 'wrong')).toMatchObject({
      body: { __type: 'InvalidSignatureException' },
    })
    expect(world.requests[0]).toMatchObject({ action: 'DescribePolicy', params: { PolicyId: 'p-1' } })
  })

  test('CloudTrail tells scripted events', async () => {
    await open({ lookupEvents: () => ({ output: { Events: [{ EventName: 'AssumeRole' }] } }) })
    const answer = await post('cloudtrail', 'CloudTrail_20131101.LookupEvents', {})
    expect(answer).toEqual({ status: 200, body: { Events: [{ EventName: 'AssumeRole' }] } })
  })
})
