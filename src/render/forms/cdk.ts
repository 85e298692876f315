import type { Json } from '../../engine/case.js'
import {
  appended,
  type DocumentKind,
  type EditedDocument,
  editedDocument,
  isMasked,
  membersOf,
  statements,
} from './editedDocument.js'
import type { FixForm } from './form.js'
import { isNamed, texts } from './patterns.js'
import { typescriptString, typescriptValue } from './typescriptValue.js'

/**
 * The fix in TypeScript for the AWS CDK, with `iam` for `aws-cdk-lib/aws-iam` and `role`, `caller` or `policy` for the construct:
 * new statements are added; the one statement of a role for a web identity is its `assumedBy`; any other document is set whole
 * on the CloudFormation resource, because the CDK has no way to change a statement. A text with `${Token[` would be resolved.
 */
export const cdk =
  (kind: DocumentKind): FixForm =>
  (input) => {
    const d = editedDocument(input, kind)
    if (!d || !isNamed(input) || isMasked(input, d.after) || texts(d.after).some((s) => s.includes('${Token['))) return
    const text = kind === 'trust' ? trust(d) : identity(d)
    return { id: kind === 'trust' ? 'cdk' : 'cdk-identity', title: 'AWS CDK, TypeScript', language: 'typescript', text }
  }

const trust = (d: EditedDocument): string =>
  added('role.assumeRolePolicy?.addStatements', d) ??
  assumedBy(d.after) ??
  `const cfnRole = role.node.defaultChild as iam.CfnRole\ncfnRole.assumeRolePolicyDocument = ${typescriptValue(d.after)}`

const identity = (d: EditedDocument): string =>
  added('caller.addToPrincipalPolicy', d) ??
  `const cfnPolicy = policy.node.defaultChild as iam.CfnPolicy\ncfnPolicy.policyDocument = ${typescriptValue(d.after)}`

/** A call for each statement that is new; undefined when more than that changes. */
function added(call: string, d: EditedDocument): string | undefined {
  return appended(d)
    ?.map((s) => `${call}(iam.PolicyStatement.fromJson(${typescriptValue(s)}))`)
    .join('\n')
}

function assumedBy(doc: Json): string | undefined {
  const { Version, Statement: _, ...unknown } = membersOf(doc) ?? {}
  const [only, more] = statements(doc) ?? []
  const { Effect, Principal, Action, Condition, ...others } = membersOf(only) ?? {}
  const { Federated, ...principals } = membersOf(Principal) ?? {}
  const isOther = [unknown, others, principals].some((o) => Object.keys(o).length > 0)
  if (Version !== '2012-10-17' || more !== undefined || isOther || Effect !== 'Allow') return
  if (typeof Federated !== 'string' || Action !== 'sts:AssumeRoleWithWebIdentity' || !membersOf(Condition)) return
  return `assumedBy: new iam.WebIdentityPrincipal(${typescriptString(Federated)}, ${typescriptValue(Condition ?? {})}),`
}
