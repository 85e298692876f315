import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { terraformFiles } from '../src/gather/terraformDirectory.js'
import { readTerraform } from '../src/terraform/readTerraform.js'

/** What reading a configuration took. */
export interface TerraformFigures {
  readonly files: number
  readonly megabytes: number
  readonly seconds: number
  /** The largest resident set of the process, in MiB. */
  readonly memory: number
}

const FILES = 1000
const MODULES = 20

const resource = (n: number): string => `resource "aws_iam_role" "role_${n}" {
  name = "\${local.prefix}-role-${n}"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ec2.amazonaws.com" }
      Condition = { StringEquals = { "aws:PrincipalTag/team" = [for t in var.teams : lower(t)] } }
    }]
  })

  tags = merge(local.tags, { Name = format("%s-%d", var.environment, ${n}) })
}

`

const provider = (n: number): string => `provider "aws" {
  alias  = "account_${n}"
  region = var.region

  assume_role {
    role_arn     = "arn:aws:iam::\${local.accounts["a${n}"]}:role/\${var.environment}-deploy"
    session_name = "\${var.environment}-${n}"
  }
}

`

/** Writes a configuration of 1,000 files, a fifth of them in modules, reads it, and says what that took. */
export function measureTerraform(): TerraformFigures {
  const root = mkdtempSync(join(tmpdir(), 'preflight-terraform-'))
  try {
    return measureIn(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function measureIn(root: string): TerraformFigures {
  let bytes = 0
  const write = (path: string, text: string): void => {
    bytes += text.length
    writeFileSync(join(root, path), text)
  }
  const shared =
    'variable "environment" {\n  default = "prod"\n}\n\nvariable "region" {\n  default = "eu-west-1"\n}\n\nvariable "teams" {\n  default = ["A", "B"]\n}\n'
  const accounts = Array.from({ length: 100 }, (_, n) => `    a${n} = "${String(100_000_000_000 + n)}"`).join('\n')
  write('variables.tf', `${shared}\nlocals {\n  prefix = "acme"\n  tags   = {}\n  accounts = {\n${accounts}\n  }\n}\n`)
  for (let m = 0; m < MODULES; m++) mkdirSync(join(root, `module-${m}`))
  write(
    'modules.tf',
    Array.from({ length: MODULES }, (_, m) => `module "m${m}" {\n  source = "./module-${m}"\n}\n`).join('\n'),
  )
  for (let n = 0; n < FILES - 2; n++) {
    const text = Array.from({ length: 10 }, (_, i) => resource(n * 10 + i)).join('')
    const inModule = n % 5 === 0
    write(
      inModule ? `module-${(n / 5) % MODULES}/file-${n}.tf` : `file-${n}.tf`,
      `${text}${n % 10 === 1 ? provider(Math.floor(n / 10)) : ''}`,
    )
  }
  const started = performance.now()
  const reading = readTerraform({ directory: '', filesOf: terraformFiles(root).filesOf, environment: {} })
  const seconds = (performance.now() - started) / 1000
  if (reading.attempts.length !== 100) throw new Error(`${reading.attempts.length} attempts were found, not 100`)
  return { files: reading.files, megabytes: bytes / 1e6, seconds, memory: process.resourceUsage().maxRSS / 1024 }
}
