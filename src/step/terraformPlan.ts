import type { Means } from '../gather/hopMeans.js'
import { findTerraform } from '../gather/terraform.js'
import { terraformMeans } from '../gather/terraformMeans.js'
import { isRunnable, rolesOf } from '../gather/terraformRoles.js'
import type { Host } from '../host.js'
import { ConfigurationError, type InputProblem } from '../inputs/problem.js'
import type { RoleNode } from '../inputs/roleNode.js'
import type { TerraformInputs } from '../inputs/terraform.js'
import type { Inputs } from '../inputs.js'
import { plainText } from '../render/escape.js'
import type { AccountNotAllowed, TerraformAttempt } from '../terraform/attempt.js'
import type { TerraformReading } from '../terraform/readTerraform.js'
import { maskSecrets } from './mask.js'
import { reportTerraform } from './terraformReport.js'

/** What a Terraform directory adds to the step. */
export interface TerraformPlan {
  /** The inputs with the roles that the configuration assumes. */
  readonly inputs: Inputs
  /** The means, with the credentials that Terraform would find for each of these roles. */
  readonly meansWith: (means: Means) => Means
  /** Says what was not asked, and why; after everything else. */
  readonly report: (asked: number, granted: boolean) => Promise<void>
}

/**
 * Reads the directory and plans its attempts. Where the step names a role to assume, that is what the job exports before
 * Terraform runs: what the configuration assumes with the credentials of the environment is assumed from there.
 * @throws ConfigurationError when the directory cannot be read, or a role is in an account that its provider does not allow
 */
export function planTerraform(inputs: Inputs, terraform: TerraformInputs, host: Host): TerraformPlan {
  const root = host.env.GITHUB_WORKSPACE ?? ''
  const { reading, left } = findTerraform(terraform, root, host.env)
  const wrong = reading.accounts.map(accountProblem)
  if (wrong.length > 0) throw new ConfigurationError(wrong)
  const planned = reading.attempts.flatMap((attempt) => {
    const node = rolesOf(attempt, host.now())
    return node ? [{ attempt, node }] : []
  })
  const [first, ...others] = inputs.roots
  const hub = first?.path === 'role-to-assume' && first.role !== '' ? first : undefined
  const behind = hub ? planned.filter(({ attempt }) => attempt.credentials.is === 'ambient').map((p) => p.node) : []
  const apart = planned.filter(({ node }) => !behind.includes(node))
  const roots: RoleNode[] = [
    ...(hub ? [behind.length > 0 ? { ...hub, reaches: [...hub.reaches, ...behind] } : hub, ...others] : inputs.roots),
    ...apart.map((p) => p.node),
  ]
  const own = new Map<RoleNode, TerraformAttempt>(apart.map(({ node, attempt }) => [node, attempt]))
  maskSecrets({ ...inputs, roots }, host)
  for (const secret of planned.flatMap(({ attempt }) => secretsOf(attempt))) host.setSecret(secret)
  sayPlan(reading, host)
  return {
    inputs: { ...inputs, roots },
    meansWith: (means) => ({ ...means, own: terraformMeans(own, means, host, `${root}/${terraform.directory}`) }),
    report: (asked, granted) => reportTerraform(reading, left, { asked, granted }, host),
  }
}

/** What a configuration holds and nobody is to see: keys, tokens, and what sensitive variables gave. Short values would hide half the log. */
function secretsOf({ credentials: c, hops }: TerraformAttempt): string[] {
  const keys = c.is === 'static' ? [c.secretAccessKey, c.sessionToken] : c.is === 'web-identity' ? [c.token] : []
  const hidden = hops.flatMap((h) => (h.secret.includes('external-id') ? [h.externalId] : []))
  return [...keys, ...hidden].filter((s): s is string => s !== undefined && s.length >= 8 && !/[\r\n]/.test(s))
}

function sayPlan(reading: TerraformReading, host: Host): void {
  const runnable = reading.attempts.filter(isRunnable)
  for (const { name, also, where, hops } of runnable)
    host.info(
      plainText(
        `terraform: \`${[name, ...also].join('`, `')}\` (${where.file}:${where.line}) assumes ${hops.map((h) => h.roleArn).join(' → ')}`,
      ),
    )
}

const WORDS = {
  allowed_account_ids: [
    'does not name',
    'name the role of an allowed account, or add the account to `allowed_account_ids`',
  ],
  forbidden_account_ids: [
    'names',
    'name the role of another account, or take the account out of `forbidden_account_ids`',
  ],
} as const

/** Terraform would open the session and then say "AWS account ID not allowed"; so no role is asked for. */
function accountProblem({ name, roleArn, argument, accounts, file, line }: AccountNotAllowed): InputProblem {
  const [relation, fix] = WORDS[argument]
  return {
    input: `${name} ${argument}`,
    value: roleArn,
    problem: `is in an account that \`${argument}\` ${relation}: Terraform stops with \`AWS account ID not allowed\``,
    allowed: `${argument === 'allowed_account_ids' ? 'a role in' : 'no role in'} ${accounts.map((a) => `\`${a}\``).join(', ')}`,
    fix,
    place: { file, startLine: line },
  }
}
