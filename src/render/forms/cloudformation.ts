import type { Json } from '../../engine/case.js'
import { type DocumentKind, type EditedDocument, editedDocument, isMasked } from './editedDocument.js'
import type { FixForm, FixInput } from './form.js'
import { isNamed, texts } from './patterns.js'
import { yamlEntry } from './yamlValue.js'

/**
 * The whole document as a property of a CloudFormation resource, in YAML. A text with `{{resolve:` has no form here: it would be
 * read as a dynamic reference (CloudFormation User Guide, "Get values stored in other services using dynamic references").
 */
export const cloudformation =
  (kind: DocumentKind): FixForm =>
  (input) => {
    const d = editedDocument(input, kind)
    if (!d || !isNamed(input) || isMasked(input, d.after) || texts(d.after).some((s) => s.includes('{{resolve:')))
      return
    const [property, value, of] = placeOf(input, d)
    return {
      id: kind === 'trust' ? 'cloudformation' : 'cloudformation-identity',
      title: `CloudFormation, ${property} of ${of}`,
      language: 'yaml',
      text: yamlEntry(property, value, ''),
    }
  }

function placeOf(input: FixInput, d: EditedDocument): [property: string, value: Json, of: string] {
  if (d.kind === 'trust') return ['AssumeRolePolicyDocument', d.after, 'the AWS::IAM::Role']
  if (d.before !== undefined) return ['PolicyDocument', d.after, 'the policy that is there']
  return [
    'Policies',
    [{ PolicyName: `assume-${input.roleName}`, PolicyDocument: d.after }],
    'the AWS::IAM::Role or AWS::IAM::User of the caller',
  ]
}
