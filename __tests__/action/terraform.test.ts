import { describe, expect, test } from '@jest/globals'
import { DEPLOYER, ROLE, TARGET, trustAws } from '../world/story.js'
import { runStep, sinksOf } from './step.js'

const ENV = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7DEPLOYR',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMIdeployerK7MDENGbPxRfiCYEXAMPLE',
  AWS_EC2_METADATA_DISABLED: 'true',
}
const NO_ROLE = { 'role-to-assume': '', 'aws-access-key-id': '', 'aws-secret-access-key': '' }
const SPOKE = 'arn:aws:iam::333333333333:role/spoke'
const trust = (roleArn: string, externalId?: string) => ({
  api: 'AssumeRole' as const,
  roleArn,
  when: (p: Readonly<Record<string, string>>) => p.ExternalId === externalId,
  answer: 'grant' as const,
})

const MAIN = `provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "prod"
  region = var.region

  assume_role {
    role_arn     = "arn:aws:iam::\${var.account}:role/deploy"
    session_name = "terraform-\${terraform.workspace}"
  }
}

variable "account" {
  type = string
}

variable "region" {
  default = "eu-west-1"
}
`
const FILES = { 'infra/main.tf': MAIN, 'infra/prod.tfvars': `account = "${TARGET}"\n` }
const INPUTS = {
  ...NO_ROLE,
  'terraform-directory': './infra/',
  'terraform-workspace': 'prod',
  'terraform-var-files': 'prod.tfvars',
}

describe('a role of a provider', () => {
  test('is asked for with its own parameters, and without tags', async () => {
    const run = await runStep('granted-with-keys', { inputs: INPUTS, env: ENV }, { files: FILES })
    expect([run.outputs.verdict, run.exitCode]).toEqual(['granted', 0])
    const [asked, more] = run.requests.filter((r) => r.action === 'AssumeRole')
    expect(more).toBeUndefined()
    expect(asked?.params).toMatchObject({ RoleArn: ROLE, RoleSessionName: 'terraform-prod', DurationSeconds: '900' })
    expect(Object.keys(asked?.params ?? {}).filter((k) => k.startsWith('Tags'))).toEqual([])
    expect(run.stdout).toContain('provider.aws.prod')
    expect(run.summary).toContain('The seven checks for a role of Terraform')
  })

  test('that is refused gets the diff of its block and an annotation on its line', async () => {
    const policy = trustAws(DEPLOYER, 'sts:AssumeRole', { StringEquals: { 'sts:ExternalId': 'acme-7f3a91' } })
    const run = await runStep(
      'granted-with-keys',
      {
        inputs: { ...INPUTS, 'trust-policy-file': 'trust.json' },
        env: ENV,
        world: { trust: [trust(ROLE, 'acme-7f3a91')], roles: [{ arn: ROLE, trustPolicy: policy }] },
      },
      { files: { ...FILES, 'trust.json': policy } },
    )
    expect([run.outputs.verdict, run.outputs.cause, run.exitCode]).toEqual(['refused', 'external-id-not-sent', 1])
    expect(run.annotations.filter((a) => a.level === 'error')).toMatchObject([{ file: 'infra/main.tf', line: 9 }])
    expect(run.summary).toContain('--- a/infra/main.tf')
    expect(run.summary).toMatch(/^\+ {4}external_id {2}= /m)
    expect(run.summary).toContain('The seven checks for a role of Terraform')
    expect(run.summary).not.toContain('role-external-id')
  })
})

test('a trust policy that the configuration itself holds is read where the account cannot be', async () => {
  const policy = trustAws('arn:aws:iam::111111111111:user/somebody-else', 'sts:AssumeRole')
  const main = `${MAIN}
resource "aws_iam_role" "deploy" {
  name               = "deploy"
  assume_role_policy = <<-EOT
${policy.replace(/^/gm, '    ')}
  EOT
}
`
  const run = await runStep(
    'granted-with-keys',
    { inputs: INPUTS, env: ENV, world: { trust: [], roles: [{ arn: ROLE, trustPolicy: policy }] } },
    { files: { ...FILES, 'infra/main.tf': main } },
  )
  expect([run.outputs.verdict, run.outputs.side]).toEqual(['refused', 'target'])
  expect(run.summary).toContain('where a role of this name is written; what is deployed may differ')
  expect(run.summary).toMatch(/^\+.*111111111111:user\/deployer/m)
})

test('several assume_role blocks are a chain, each with the session before', async () => {
  const main = `provider "aws" {
  assume_role {
    role_arn            = "${ROLE}"
    tags                = { Team = "shop" }
    transitive_tag_keys = ["Team"]
  }
  assume_role {
    role_arn    = "${SPOKE}"
    external_id = "spoke-1"
    duration    = "30m"
  }
}
`
  const run = await runStep(
    'granted-with-keys',
    {
      inputs: { ...NO_ROLE, 'terraform-directory': '.' },
      env: ENV,
      world: {
        trust: [trust(ROLE), trust(SPOKE, 'spoke-1')],
        roles: [
          { arn: ROLE, trustPolicy: '{}' },
          { arn: SPOKE, trustPolicy: '{}' },
        ],
      },
    },
    { files: { 'main.tf': main } },
  )
  expect(run.outputs.verdict).toBe('granted')
  const asked = run.requests.filter((r) => r.action === 'AssumeRole').map((r) => r.params)
  expect(asked).toMatchObject([
    { RoleArn: ROLE, 'Tags.member.1.Key': 'Team', 'TransitiveTagKeys.member.1': 'Team' },
    { RoleArn: SPOKE, ExternalId: 'spoke-1', DurationSeconds: '1800' },
  ])
  expect(asked[0]?.RoleSessionName).toMatch(/^aws-go-sdk-\d{19}$/)
})

test('the role of the step comes before those of the configuration, and is assumed once', async () => {
  const main = ['a', 'b']
    .map(
      (n) =>
        `provider "aws" {\n  alias = "${n}"\n  assume_role {\n    role_arn = "arn:aws:iam::333333333333:role/${n}"\n  }\n}\n`,
    )
    .join('')
  const roles = ['a', 'b'].map((n) => `arn:aws:iam::333333333333:role/${n}`)
  const run = await runStep(
    'granted',
    {
      inputs: { 'terraform-directory': '.' },
      world: {
        roles: [ROLE, ...roles].map((arn) => ({ arn, trustPolicy: '{}' })),
        trust: [{ api: 'AssumeRoleWithWebIdentity', roleArn: ROLE, answer: 'grant' }, ...roles.map((r) => trust(r))],
      },
    },
    { files: { 'main.tf': main } },
  )
  expect(run.outputs.verdict).toBe('granted')
  expect(run.requests.filter((r) => r.service === 'sts').map((r) => r.params.RoleArn)).toEqual([ROLE, ...roles])
  // The hub has to be able to go on; the last session can do nothing.
  expect(run.requests.filter((r) => r.service === 'sts').map((r) => 'Policy' in r.params)).toEqual([false, true, true])
})

test('keys of the configuration and sensitive values are used and never shown', async () => {
  const main = `provider "aws" {
  access_key = "${ENV.AWS_ACCESS_KEY_ID}"
  secret_key = "${ENV.AWS_SECRET_ACCESS_KEY}"
  assume_role {
    role_arn    = "${ROLE}"
    external_id = var.id
  }
}

variable "id" {
  sensitive = true
}
`
  const run = await runStep(
    'granted-with-keys',
    { inputs: { ...NO_ROLE, 'terraform-directory': '.' }, env: { TF_VAR_id: 'very-secret-external-id' } },
    { files: { 'main.tf': main } },
  )
  expect(run.outputs.verdict).toBe('granted')
  for (const sink of sinksOf(run)) {
    expect(sink).not.toContain(ENV.AWS_SECRET_ACCESS_KEY)
    expect(sink).not.toContain('very-secret-external-id')
  }
})

test('a profile of files that the configuration names', async () => {
  const main = `provider "aws" {
  profile                  = "deployer"
  shared_credentials_files = ["./aws/credentials"]
  assume_role {
    role_arn = "${ROLE}"
  }
}
`
  const credentials = `[deployer]\naws_access_key_id = ${ENV.AWS_ACCESS_KEY_ID}\naws_secret_access_key = ${ENV.AWS_SECRET_ACCESS_KEY}\n`
  const run = await runStep(
    'granted-with-keys',
    { inputs: { ...NO_ROLE, 'terraform-directory': 'infra' }, env: { AWS_EC2_METADATA_DISABLED: 'true' } },
    { files: { 'infra/main.tf': main, 'infra/aws/credentials': credentials } },
  )
  expect(run.outputs.verdict).toBe('granted')
  for (const sink of sinksOf(run)) expect(sink).not.toContain(ENV.AWS_SECRET_ACCESS_KEY)
})

test('backend, remote state and provider are asked for, what is the same once', async () => {
  const state = 'arn:aws:iam::333333333333:role/state'
  const main = `terraform {
  backend "s3" {}
}

data "terraform_remote_state" "network" {
  backend = "s3"
  config = {
    bucket   = "acme"
    key      = "network"
    region   = "eu-west-1"
    role_arn = "${state}"
  }
}

provider "aws" {
  assume_role {
    role_arn = "${ROLE}"
  }
}
`
  const run = await runStep(
    'granted-with-keys',
    {
      inputs: {
        ...NO_ROLE,
        'terraform-directory': '.',
        'terraform-backend-config': `region=eu-west-1\nassume_role={role_arn="${state}"}`,
      },
      env: ENV,
      world: {
        roles: [ROLE, state].map((arn) => ({ arn, trustPolicy: '{}' })),
        trust: [ROLE, state].map((arn) => trust(arn)),
      },
    },
    { files: { 'main.tf': main } },
  )
  expect(run.outputs.verdict).toBe('granted')
  expect(run.requests.filter((r) => r.action === 'AssumeRole').map((r) => r.params.RoleArn)).toEqual([state, ROLE])
  expect(run.stdout).toContain('backend.s3`, `data.terraform_remote_state.network')
})

describe('a web identity', () => {
  const main = `provider "aws" {
  assume_role_with_web_identity {
    role_arn                = "${ROLE}"
    web_identity_token_file = "./token"
  }
}
`
  const inputs = { ...NO_ROLE, 'terraform-directory': '.' }

  test('without its file is refused as Terraform would', async () => {
    const run = await runStep('granted-with-keys', { inputs, env: ENV }, { files: { 'main.tf': main } })
    expect([run.outputs.verdict, run.exitCode]).toEqual(['refused', 1])
    expect(run.stdout).toContain('web identity token file')
    expect(run.requests.filter((r) => r.service === 'sts')).toEqual([])
  })

  test('leaves the credentials of the environment alone', async () => {
    const run = await runStep(
      'granted-with-keys',
      { inputs, env: ENV },
      { files: { 'main.tf': main, token: 'aaaa.bbbb.cccc' } },
    )
    const [asked] = run.requests.filter((r) => r.service === 'sts')
    expect(asked).toMatchObject({ action: 'AssumeRoleWithWebIdentity', params: { RoleArn: ROLE } })
    expect(asked?.headers.authorization).toBeUndefined()
  })
})

describe('without a call', () => {
  test('an account that is not allowed', async () => {
    const main = MAIN.replace('  alias  = "prod"\n', '  alias  = "prod"\n  allowed_account_ids = ["999999999999"]\n')
    const run = await runStep(
      'granted-with-keys',
      { inputs: INPUTS, env: ENV },
      { files: { ...FILES, 'infra/main.tf': main } },
    )
    expect([run.exitCode, run.outputs.side]).toEqual([1, 'workflow'])
    expect(run.requests).toEqual([])
    expect(run.annotations).toMatchObject([{ level: 'error', file: 'infra/main.tf', line: 7 }])
    expect(run.stdout).toContain('AWS account ID not allowed')
  })

  test('a role that is known during plan only', async () => {
    const run = await runStep(
      'granted-with-keys',
      { inputs: { ...INPUTS, 'terraform-var-files': '' }, env: ENV },
      { files: FILES },
    )
    expect([run.outputs.verdict, run.exitCode]).toEqual(['unknown', 0])
    expect(run.requests).toEqual([])
    expect(run.annotations).toMatchObject([{ level: 'notice', file: 'infra/main.tf', line: 10 }])
    expect(run.summary).toContain('Cannot be known before plan')
  })

  test('a directory that is not there', async () => {
    const run = await runStep(
      'granted-with-keys',
      { inputs: { ...INPUTS, 'terraform-directory': 'nowhere' }, env: ENV },
      { files: FILES },
    )
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('is no directory with a Terraform configuration')
  })
})

test('a broken file is told with its line and column, and the rest is asked for', async () => {
  const run = await runStep(
    'granted-with-keys',
    { inputs: INPUTS, env: ENV },
    { files: { ...FILES, 'infra/broken.tf': 'resource "x" "y" {\n  a = "unclosed\n}\n' } },
  )
  expect(run.outputs.verdict).toBe('granted')
  expect(run.stdout).toContain('infra/broken.tf:2:7')
  expect(run.annotations).toMatchObject([{ level: 'warning', file: 'infra/broken.tf', line: 2 }])
})
