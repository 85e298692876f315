import { causes } from '../src/causes/index.js'
import type { Case, Json } from '../src/engine/case.js'
import { diagnose } from '../src/engine/diagnose.js'
import { evaluate } from '../src/engine/evaluate.js'
import { settle } from '../src/engine/settle.js'

const PROVIDER = 'arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com'
const KEY = 'token.actions.githubusercontent.com'

const statement = (sub: string, effect = 'Allow', more: object = {}): Json => ({
  Effect: effect,
  Principal: { Federated: PROVIDER },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition: { StringEquals: { [`${KEY}:aud`]: 'sts.amazonaws.com' }, StringLike: { [`${KEY}:sub`]: sub }, ...more },
})

/** The case that most users have: a job in an environment, a policy that trusts the branch. */
export const typical: Case = {
  workflow: {
    inputs: {
      api: 'AssumeRoleWithWebIdentity',
      'role-arn': 'arn:aws:iam::222222222222:role/deploy',
      'external-id': null,
    },
    claims: {
      iss: `https://${KEY}`,
      aud: 'sts.amazonaws.com',
      sub: 'repo:acme/shop:environment:production',
      repository: 'acme/shop',
      environment: 'production',
    },
  },
  source: {},
  target: { trustPolicy: { Version: '2012-10-17', Statement: [statement('repo:acme/shop:ref:refs/heads/main')] } },
}

/** A policy as large as IAM takes it, made to be slow: hundreds of statements, half of them denying. */
export const hostile: Case = {
  ...typical,
  target: {
    trustPolicy: {
      Version: '2012-10-17',
      Statement: Array.from({ length: 120 }, (_, i) =>
        statement(`${'*a'.repeat(12)}*${i}`, i % 2 ? 'Deny' : 'Allow', {
          StringNotLike: { [`${KEY}:ref`]: `${'?*'.repeat(10)}${i}` },
        }),
      ),
    },
  },
}

/** Median seconds of one call, over batches. */
export function timeOf(call: () => unknown, batch: number): number {
  for (let i = 0; i < batch; i++) call()
  const samples = Array.from({ length: 15 }, () => {
    const start = process.hrtime.bigint()
    for (let i = 0; i < batch; i++) call()
    return Number(process.hrtime.bigint() - start) / 1e9 / batch
  }).sort((a, b) => a - b)
  return samples[7] ?? 0
}

/** The engine's figures, each with what it may be. */
export function engineRows(): { what: string; seconds: number; limit: number }[] {
  const settled = settle(typical)
  return [
    { what: 'one evaluation with its tree', seconds: timeOf(() => evaluate(settled), 2000), limit: 20e-6 },
    { what: 'a diagnosis with verified repairs', seconds: timeOf(() => diagnose(typical, causes), 20), limit: 10e-3 },
    { what: 'a hostile policy', seconds: timeOf(() => diagnose(hostile, causes), 1), limit: 0.2 },
  ]
}
