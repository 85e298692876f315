import { nodeAt } from '../../engine/policy/json.js'
import { serviceDomain } from '../roleWanted.js'
import { evaluateNode } from './functions.js'
import { type Result, textResult, unknownResult } from './result.js'
import { entryOf, type Stack, textIn, workOut } from './stack.js'

/**
 * What `Ref` of a name is: a pseudo parameter, the default of a parameter, or the identifier of a resource
 * (CloudFormation User Guide, "Pseudo parameters reference", "Ref").
 */
export function referTo(stack: Stack, name: string): Result {
  if (name.startsWith('AWS::')) return pseudoParameter(stack, name)
  if (entryOf(stack, 'Parameters', name)) return parameter(stack, name)
  const type = textIn(entryOf(stack, 'Resources', name), 'Type')
  if (type === undefined) return unknownResult(`the template has no parameter or resource \`${name}\``)
  // `Ref` of an OIDC provider is its ARN, of a role its name (CloudFormation Template Reference, "Return values").
  if (type === 'AWS::IAM::OIDCProvider') return attributeOf(stack, name, 'Arn')
  if (type === 'AWS::IAM::Role' || type === 'AWS::IAM::User') return nameOf(stack, name, type)
  return unknownResult(`the resource \`${name}\` is known when it is made`)
}

/** What `Fn::GetAtt` is: the ARN of an OIDC provider, role or user that the template itself makes. */
export function attributeOf(stack: Stack, name: string, attribute: string): Result {
  const resource = entryOf(stack, 'Resources', name)
  const type = textIn(resource, 'Type') ?? ''
  const { account, partition } = stack.wanted
  const unknown = unknownResult(`\`${name}.${attribute}\` is known when it is made`)
  if (attribute !== 'Arn' || !resource || account === undefined || partition === undefined) return unknown
  const root = `arn:${partition}:iam::${account}:`
  if (type === 'AWS::IAM::OIDCProvider') {
    const url = propertyOf(stack, name, 'Url')
    return url.is === 'text' ? textResult(`${root}oidc-provider/${url.text.replace(/^https:\/\//, '')}`) : unknown
  }
  if (type !== 'AWS::IAM::Role' && type !== 'AWS::IAM::User') return unknown
  const own = nameOf(stack, name, type)
  const path = nodeAt(resource, ['Properties', 'Path']) ? propertyOf(stack, name, 'Path') : textResult('/')
  return own.is === 'text' && path.is === 'text'
    ? textResult(`${root}${type === 'AWS::IAM::Role' ? 'role' : 'user'}${path.text}${own.text}`)
    : unknown
}

/** The name that a template gives a role or user. Without one, CloudFormation makes one up of the stack's and the logical name. */
export const nameOf = (stack: Stack, name: string, type: string): Result => {
  const property = type === 'AWS::IAM::User' ? 'UserName' : 'RoleName'
  const resource = entryOf(stack, 'Resources', name)
  if (resource && nodeAt(resource, ['Properties', property])) return propertyOf(stack, name, property)
  return { is: 'unknown', why: `\`${name}\` has no \`${property}\``, pieces: [undefined] }
}

function propertyOf(stack: Stack, name: string, property: string): Result {
  const node = nodeAt(stack.file.root, ['Resources', name, 'Properties', property])
  const value = node && workOut(stack, `${name}.${property}`, () => evaluateNode(stack, node))
  return value ?? unknownResult(`\`${name}.${property}\` is not known`)
}

function pseudoParameter(stack: Stack, name: string): Result {
  const { account, partition } = stack.wanted
  if (name === 'AWS::NoValue') return { is: 'nothing' }
  if (name === 'AWS::AccountId' && account !== undefined) return textResult(account)
  if (name === 'AWS::Partition' && partition !== undefined) return textResult(partition)
  const domain = serviceDomain(partition)
  if (name === 'AWS::URLSuffix' && domain !== undefined) return textResult(domain)
  return unknownResult(`\`${name}\` is known when the stack is made`)
}

function parameter(stack: Stack, name: string): Result {
  const node = entryOf(stack, 'Parameters', name)
  const type = textIn(node, 'Type') ?? ''
  const value = node && nodeAt(node, ['Default'])
  if (value?.kind !== 'scalar' || value.value === null) return unknownResult(`the parameter \`${name}\` has no default`)
  // The default of these is the name of a parameter of Systems Manager, not a value.
  if (type.startsWith('AWS::SSM::')) return unknownResult(`the parameter \`${name}\` is read from Systems Manager`)
  stack.assumed.add(`the default of the parameter \`${name}\``)
  const text = String(value.value)
  return type === 'CommaDelimitedList' || type.startsWith('List<')
    ? { is: 'texts', texts: text.split(',').map((t) => t.trim()) }
    : textResult(text)
}
