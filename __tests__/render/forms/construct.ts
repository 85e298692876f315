import type { Json } from '../../../src/engine/case.js'

/**
 * Runs a text for the AWS CDK against stand-ins of its constructs and returns the policy document that comes of it, `before`
 * being what the construct has. The stand-ins do what `aws-cdk-lib/aws-iam` says of `PolicyStatement.fromJson`,
 * `addStatements`, `addToPrincipalPolicy`, `WebIdentityPrincipal` and the properties of `CfnRole` and `CfnPolicy`.
 */
export function construct(text: string, before: Json): Json {
  const made = { document: before }
  const add = (s: Json): void => {
    const { Statement, ...rest } = made.document as { readonly Statement: readonly Json[] }
    made.document = { ...rest, Statement: [...(Array.isArray(Statement) ? Statement : [Statement]), s] } as Json
  }
  const whole = {
    set assumeRolePolicyDocument(d: Json) {
      made.document = d
    },
    set policyDocument(d: Json) {
      made.document = d
    },
  }
  const iam = {
    PolicyStatement: { fromJson: (s: Json) => s },
    WebIdentityPrincipal: class {
      readonly Federated: string
      readonly Condition: Json
      constructor(provider: string, conditions: Json) {
        this.Federated = provider
        this.Condition = conditions
      }
    },
  }
  const place = { node: { defaultChild: whole } }
  const role = { ...place, assumeRolePolicy: { addStatements: add } }
  const types = text.replaceAll(/ as iam\.\w+$/gm, '')
  const run = (source: string): unknown =>
    new Function('iam', 'role', 'policy', 'caller', `'use strict'\n${source}`)(iam, role, place, {
      addToPrincipalPolicy: add,
    })
  if (!types.startsWith('assumedBy: ')) {
    run(types)
    return made.document
  }
  const { assumedBy: by } = run(`return {\n${types}\n}`) as { assumedBy: { Federated: string; Condition: Json } }
  const Statement = [
    {
      Effect: 'Allow',
      Principal: { Federated: by.Federated },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: by.Condition,
    },
  ]
  return { Version: '2012-10-17', Statement }
}
