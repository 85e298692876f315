// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are Terraform's templates
import { type Shape, STATEMENT, SUB } from './shape.js'

const SUB_AT = `/Statement/0/Condition/StringLike/${SUB}`

/** Terraform source in the forms that public repositories have: documents, jsonencode, heredocs, and what leads to them. */
export const TERRAFORM_SHAPES: readonly Shape[] = [
  {
    name: 'heredoc',
    file: 'iam.tf',
    text: `resource "aws_iam_role" "deploy" {
  name               = "deploy"
  assume_role_policy = <<EOF
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": { "Federated": "arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com" },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {
        "StringLike": { "token.actions.githubusercontent.com:sub": "repo:acme/shop:*" }
      }
    }
  ]
}
EOF
}
`,
    policy: { Version: '2012-10-17', Statement: [STATEMENT] },
    at: { [SUB_AT]: [12, '"repo:acme/shop:*"'], '/Statement/0/Action': [10, '"sts:Assume'], '': [4, '{'] },
  },
  {
    name: 'flush heredoc with windows line ends',
    file: 'iam.tf',
    text: `resource "aws_iam_role" "deploy" {
  name = "deploy"
  assume_role_policy = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": {
        "Effect": "Allow",
        "Principal": { "AWS": "arn:aws:iam::111111111111:root" },
        "Action": "sts:AssumeRole"
      }
    }
  POLICY
}
`.replaceAll('\n', '\r\n'),
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::111111111111:root' },
        Action: 'sts:AssumeRole',
      },
    },
    at: { '/Statement/Principal/AWS': [8, '"arn:aws:iam::111'], '/Statement': [6, '{'] },
  },
  {
    name: 'jsonencode',
    file: 'iam.tf',
    text: `resource "aws_iam_role" "deploy" {
  name = "deploy"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Federated = "arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com" }
      Action    = "sts:AssumeRoleWithWebIdentity"
      Condition = {
        StringLike = {
          "token.actions.githubusercontent.com:sub" = [
            "repo:acme/shop:ref:refs/heads/main",
            "repo:acme/shop:environment:*",
          ]
        }
      }
    }]
  })
}
`,
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          ...STATEMENT,
          Condition: { StringLike: { [SUB]: ['repo:acme/shop:ref:refs/heads/main', 'repo:acme/shop:environment:*'] } },
        },
      ],
    },
    at: {
      [SUB_AT]: [11, '['],
      [`${SUB_AT}/1`]: [13, '"repo:acme/shop:environment'],
      '/Statement/0': [5, '{'],
    },
  },
  {
    name: 'policy document with several statements',
    file: 'iam.tf',
    text: `data "aws_iam_policy_document" "trust" {
  statement {
    sid     = "GitHub"
    actions = ["sts:AssumeRoleWithWebIdentity", "sts:TagSession"]
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:aud"
      values   = ["sts.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:sub"
      values = [
        "repo:acme/shop:ref:refs/heads/main",
      ]
    }
  }

  statement {
    effect      = "Deny"
    not_actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111111111111:root", "arn:aws:iam::333333333333:root"]
    }
    condition {
      test     = "Bool"
      variable = "aws:MultiFactorAuthPresent"
      values   = [true]
    }
  }
}

resource "aws_iam_role" "deploy" {
  name               = "deploy"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
`,
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'GitHub',
          Effect: 'Allow',
          Action: ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession'],
          Principal: STATEMENT.Principal,
          Condition: {
            StringEquals: {
              'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
              [SUB]: 'repo:acme/shop:ref:refs/heads/main',
            },
          },
        },
        {
          Effect: 'Deny',
          NotAction: 'sts:AssumeRole',
          Principal: { AWS: ['arn:aws:iam::111111111111:root', 'arn:aws:iam::333333333333:root'] },
          Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
        },
      ],
    },
    at: {
      [`/Statement/0/Condition/StringEquals/${SUB}`]: [18, '"repo:acme/shop'],
      '/Statement/0/Action/1': [4, '"sts:TagSession"'],
      '/Statement/0/Condition': [9, 'condition {'],
      '/Statement/1': [23, 'statement {'],
      '/Statement/1/Effect': [24, '"Deny"'],
      '/Statement/1/Principal/AWS/1': [28, '"arn:aws:iam::333333333333:root"'],
    },
  },
  {
    name: 'policy document of a SAML provider, with a policy variable',
    file: 'sso.tf',
    text: `data "aws_iam_policy_document" "saml" {
  version = "2012-10-17"
  statement {
    actions = ["sts:AssumeRoleWithSAML"]
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::222222222222:saml-provider/okta"]
    }
    condition {
      test     = "StringEquals"
      variable = "SAML:aud"
      values   = ["https://signin.aws.amazon.com/saml"]
    }
    condition {
      test     = "StringLike"
      variable = "sts:RoleSessionName"
      values   = ["&{aws:username}"]
    }
  }
}

resource "aws_iam_role" "deploy" {
  assume_role_policy = "\${data.aws_iam_policy_document.saml.json}"
}
`,
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'sts:AssumeRoleWithSAML',
          Principal: { Federated: 'arn:aws:iam::222222222222:saml-provider/okta' },
          Condition: {
            StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' },
            StringLike: { 'sts:RoleSessionName': '${aws:username}' },
          },
        },
      ],
    },
    at: {
      '/Statement/0/Condition/StringLike/sts:RoleSessionName': [17, '"&{aws:username}"'],
      '/Version': [2, '"2012'],
    },
    given: { '&{aws:username}': '${aws:username}' },
  },
  {
    name: 'locals, a variable with a default, the account and the OIDC provider of the same configuration',
    file: 'iam.tf',
    text: `variable "repository" {
  default = "acme/shop"
}

locals {
  issuer = "token.actions.githubusercontent.com"
}

data "aws_caller_identity" "current" {}

resource "aws_iam_openid_connect_provider" "github" {
  count          = 1
  url            = "https://\${local.issuer}"
  client_id_list = ["sts.amazonaws.com"]
}

data "aws_iam_policy_document" "trust" {
  count = 1
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [aws_iam_openid_connect_provider.github[0].arn]
    }
    condition {
      test     = "StringLike"
      variable = "\${local.issuer}:sub"
      values   = ["repo:\${var.repository}:*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:ResourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

resource "aws_iam_role" "deploy" {
  name               = join("-", ["de", "ploy"]) == "de-ploy" ? "deploy" : "other"
  assume_role_policy = data.aws_iam_policy_document.trust[0].json
}
`,
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          ...STATEMENT,
          Condition: {
            StringLike: { [SUB]: 'repo:acme/shop:*' },
            StringEquals: { 'aws:ResourceAccount': '222222222222' },
          },
        },
      ],
    },
    at: { [SUB_AT]: [28, '"repo:${var.repository}'], '/Statement/0/Principal/Federated': [23, 'aws_iam_openid'] },
    assumed: ['the default of `var.repository`'],
    given: {
      '${var.repository}': 'acme/shop',
      '${local.issuer}': 'token.actions.githubusercontent.com',
      '${data.aws_caller_identity.current.account_id}': '222222222222',
      '${aws_iam_openid_connect_provider.github[0].arn}': STATEMENT.Principal.Federated,
    },
  },
  {
    name: 'roles made by for_each, with a document for each',
    file: 'iam.tf',
    text: `locals {
  roles = {
    build  = "repo:acme/build:*"
    deploy = "repo:acme/shop:*"
  }
}

data "aws_iam_policy_document" "trust" {
  for_each = local.roles
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com"]
    }
    condition {
      test     = "StringLike"
      variable = "token.actions.githubusercontent.com:sub"
      values   = [each.value]
    }
  }
}

resource "aws_iam_role" "this" {
  for_each           = local.roles
  name               = each.key
  assume_role_policy = data.aws_iam_policy_document.trust[each.key].json
}
`,
    policy: { Version: '2012-10-17', Statement: [STATEMENT] },
    at: { [SUB_AT]: [19, 'each.value'] },
    label: 'aws_iam_role.this["deploy"]',
    given: { '${each.value}': 'repo:acme/shop:*' },
  },
  {
    name: 'heredoc with interpolations that are known',
    file: 'iam.tf',
    text: `data "aws_partition" "current" {}
data "aws_caller_identity" "current" {}
resource "aws_iam_role" "deploy" {
  name = "deploy"
  assume_role_policy = <<-EOF
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Principal": {
            "AWS": "arn:\${data.aws_partition.current.partition}:iam::\${data.aws_caller_identity.current.account_id}:root"
          },
          "Action": "sts:AssumeRole",
          "Condition": \${jsonencode({ Bool = { "aws:SecureTransport" = "true" } })}
        }
      ]
    }
  EOF
}
`,
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::222222222222:root' },
          Action: 'sts:AssumeRole',
          Condition: { Bool: { 'aws:SecureTransport': 'true' } },
        },
      ],
    },
    at: {
      '/Statement/0/Principal/AWS': [12, '"arn:${data'],
      '/Statement/0/Condition': [15, '${jsonencode'],
      '/Statement/0/Action': [14, '"sts:AssumeRole"'],
    },
    given: {
      '${data.aws_partition.current.partition}': 'aws',
      '${data.aws_caller_identity.current.account_id}': '222222222222',
      '${jsonencode({ Bool = { "aws:SecureTransport" = "true" } })}': '{"Bool":{"aws:SecureTransport":"true"}}',
    },
  },
  {
    name: 'quoted JSON behind a local',
    file: 'iam.tf',
    text: `locals {
  trust = "{\\"Version\\":\\"2012-10-17\\",\\"Statement\\":[{\\"Effect\\":\\"Allow\\",\\"Principal\\":{\\"Service\\":\\"ec2.amazonaws.com\\"},\\"Action\\":\\"sts:AssumeRole\\"}]}"
}
resource "aws_iam_role" "deploy" {
  name               = "deploy"
  assume_role_policy = local.trust
}
`,
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    },
    at: { '/Statement/0/Principal/Service': [2, '\\"ec2.amazonaws.com'] },
  },
  {
    name: "Terraform's JSON syntax, as the CDK for Terraform writes it",
    file: 'cdk.tf.json',
    text: `{
  "//": { "metadata": { "stackName": "iam" } },
  "data": {
    "aws_iam_policy_document": {
      "trust": {
        "statement": [
          {
            "actions": ["sts:AssumeRoleWithWebIdentity"],
            "principals": [
              {
                "type": "Federated",
                "identifiers": ["arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com"]
              }
            ],
            "condition": [
              {
                "test": "StringLike",
                "variable": "token.actions.githubusercontent.com:sub",
                "values": ["repo:acme/shop:*"]
              }
            ]
          }
        ]
      }
    }
  },
  "resource": {
    "aws_iam_role": {
      "deploy": { "name": "deploy", "assume_role_policy": "\${data.aws_iam_policy_document.trust.json}" }
    }
  }
}
`,
    policy: { Version: '2012-10-17', Statement: [STATEMENT] },
    at: { [SUB_AT]: [19, '"repo:acme/shop:*"'], '/Statement/0/Action': [8, '"sts:Assume'] },
  },
]
