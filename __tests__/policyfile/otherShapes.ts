// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are CloudFormation's
import { type Shape, STATEMENT, SUB } from './shape.js'

const SUB_AT = `/Statement/0/Condition/StringLike/${SUB}`
const POLICY = { Version: '2012-10-17', Statement: [STATEMENT] }
const PROVIDER = STATEMENT.Principal.Federated
const COMPACT = JSON.stringify(POLICY)

/** Templates, documents, answers of AWS, plans and states. */
export const OTHER_SHAPES: readonly Shape[] = [
  {
    name: 'CloudFormation in YAML, with short forms',
    file: 'roles.yaml',
    text: `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Repository:
    Type: String
    Default: acme/shop
Resources:
  Other:
    Type: AWS::IAM::Role
    Properties:
      RoleName: other
      AssumeRolePolicyDocument: {}
  DeployRole:
    Type: AWS::IAM::Role
    Properties:
      RoleName: !Join ['', [de, ploy]]
      AssumeRolePolicyDocument:
        Version: 2012-10-17
        Statement:
          - Effect: Allow
            Principal:
              Federated: !Sub arn:\${AWS::Partition}:iam::\${AWS::AccountId}:oidc-provider/token.actions.githubusercontent.com
            Action: sts:AssumeRoleWithWebIdentity
            Condition:
              StringLike:
                token.actions.githubusercontent.com:sub: !Sub repo:\${Repository}:*
`,
    policy: POLICY,
    at: {
      [SUB_AT]: [25, '!Sub repo:${Repository}'],
      '/Statement/0': [19, 'Effect'],
      '/Statement/0/Condition': [23, 'Condition:'],
      '/Statement/0/Action': [22, 'sts:Assume'],
      '': [17, 'Version'],
    },
    label: 'DeployRole',
    assumed: ['the default of the parameter `Repository`'],
  },
  {
    name: 'SAM, with a provider of the same template and a name made by CloudFormation',
    file: 'template.yml',
    text: `Transform: AWS::Serverless-2016-10-31
Parameters:
  ProviderArn: { Type: String, Default: '' }
Conditions:
  MakeProvider: !Equals [!Ref ProviderArn, '']
Resources:
  Function:
    Type: AWS::Serverless::Function
    Properties: { Runtime: nodejs24.x }
  Provider:
    Type: AWS::IAM::OIDCProvider
    Condition: MakeProvider
    Properties:
      Url: https://token.actions.githubusercontent.com
  Deploy:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { Federated: !If [MakeProvider, !Ref Provider, !Ref ProviderArn] }
            Action: sts:AssumeRoleWithWebIdentity
            Condition:
              StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/shop:*' }
              Bool: !Ref AWS::NoValue
`,
    policy: POLICY,
    at: { [SUB_AT]: [25, "'repo:acme/shop:*'"], '/Statement/0/Principal/Federated': [22, '!If [MakeProvider'] },
    label: 'Deploy',
    assumed: ['the default of the parameter `ProviderArn`'],
  },
  {
    name: 'CDK',
    file: 'cdk.out/Iam.template.json',
    text: JSON.stringify(
      {
        Resources: {
          Deploy8F: {
            Type: 'AWS::IAM::Role',
            Properties: {
              AssumeRolePolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                  {
                    ...STATEMENT,
                    Principal: {
                      Federated: {
                        'Fn::Join': [
                          '',
                          [
                            'arn:',
                            { Ref: 'AWS::Partition' },
                            ':iam::',
                            { Ref: 'AWS::AccountId' },
                            ':oidc-provider/token.actions.githubusercontent.com',
                          ],
                        ],
                      },
                    },
                  },
                ],
              },
              RoleName: 'deploy',
            },
          },
        },
      },
      null,
      1,
    ),
    policy: POLICY,
    at: { [SUB_AT]: [32, '"repo:acme/shop:*"'], '/Statement/0/Principal/Federated': [12, '{'] },
    label: 'Deploy8F',
  },
  {
    name: 'a role by its logical ID',
    file: 'roles.json',
    text: `{ "Resources": {
  "deploy": { "Type": "AWS::IAM::Role", "Properties": { "AssumeRolePolicyDocument": ${COMPACT} } },
  "build": { "Type": "AWS::IAM::Role", "Properties": { "AssumeRolePolicyDocument": {} } }
} }`,
    policy: POLICY,
    at: { '': [2, '{"Version"'] },
    label: 'deploy',
  },
  {
    name: 'a bare document with a byte order mark and windows line ends',
    file: 'trust.json',
    text: `\ufeff${JSON.stringify(POLICY, null, 2).replaceAll('\n', '\r\n')}`,
    policy: POLICY,
    at: { [SUB_AT]: [12, '"repo:acme/shop:*"'], '/Version': [2, '"2012-10-17"'] },
    label: '',
  },
  {
    name: 'a bare document in YAML',
    file: 'trust.yaml',
    text: `Version: '2012-10-17'
Statement:
  - Effect: Allow
    Principal: &github
      Federated: ${PROVIDER}
    Action: sts:AssumeRoleWithWebIdentity
    Condition:
      StringLike:
        ${SUB}: >-
          repo:acme/shop:*
`,
    policy: POLICY,
    at: { [SUB_AT]: [9, '>-'], '/Statement': [2, 'Statement'] },
    label: '',
  },
  {
    name: 'the answer of aws iam get-role',
    file: 'role.json',
    text: JSON.stringify(
      {
        Role: {
          Path: '/',
          RoleName: 'deploy',
          RoleId: 'AROAEXAMPLE',
          Arn: 'arn:aws:iam::222222222222:role/deploy',
          AssumeRolePolicyDocument: POLICY,
          MaxSessionDuration: 3600,
        },
      },
      null,
      4,
    ),
    policy: POLICY,
    at: { [SUB_AT]: [18, '"repo:acme/shop:*"'] },
    label: 'arn:aws:iam::222222222222:role/deploy',
  },
  {
    name: 'the answer of aws iam list-roles, with URL-encoded documents',
    file: 'roles.json',
    text: JSON.stringify({
      Roles: [
        { RoleName: 'build', AssumeRolePolicyDocument: '%7B%7D' },
        { RoleName: 'deploy', AssumeRolePolicyDocument: encodeURIComponent(COMPACT) },
      ],
    }),
    policy: POLICY,
    at: { [SUB_AT]: [1, '"%7B%22Version'] },
    label: 'deploy',
  },
  {
    name: 'a plan, with a module',
    file: 'plan.json',
    text: `{"format_version":"1.2","planned_values":{"root_module":{"child_modules":[{"address":"module.roles","resources":[
{"address":"module.roles.aws_iam_role.deploy","mode":"managed","type":"aws_iam_role","name":"deploy","values":
{"name":"deploy","assume_role_policy":${JSON.stringify(COMPACT)}}}]}]}}}`,
    policy: POLICY,
    at: { [SUB_AT]: [3, '\\"repo:acme/shop:*\\"'] },
    label: 'module.roles.aws_iam_role.deploy',
  },
  {
    name: 'a state, with a role of that name in another account',
    file: 'state.json',
    text: JSON.stringify({
      format_version: '1.0',
      values: {
        root_module: {
          resources: ['111111111111', '222222222222'].map((account) => ({
            address: `aws_iam_role.in_${account}`,
            mode: 'managed',
            type: 'aws_iam_role',
            values: {
              arn: `arn:aws:iam::${account}:role/deploy`,
              name: 'deploy',
              assume_role_policy: account === '222222222222' ? COMPACT : '{}',
            },
          })),
        },
      },
    }),
    policy: POLICY,
    at: {},
    label: 'aws_iam_role.in_222222222222',
  },
  {
    name: 'a state file',
    file: 'terraform.tfstate',
    text: JSON.stringify(
      {
        version: 4,
        resources: [
          {
            module: 'module.iam',
            mode: 'managed',
            type: 'aws_iam_role',
            name: 'deploy',
            instances: [{ attributes: { name: 'deploy', assume_role_policy: COMPACT } }],
          },
        ],
      },
      null,
      2,
    ),
    policy: POLICY,
    at: { [SUB_AT]: [13, '\\"repo:acme/shop:*\\"'] },
    label: 'module.iam.aws_iam_role.deploy',
  },
]
