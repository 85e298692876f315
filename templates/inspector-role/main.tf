# A read-only role with which assume-role-preflight looks into this account when one of its roles refuses to be assumed.

terraform {
  required_version = ">= 1.3"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 4.0"
    }
  }
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  iam = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}"
}

data "aws_iam_policy_document" "trust" {
  dynamic "statement" {
    for_each = length(var.subjects) > 0 ? [1] : []
    content {
      sid     = "TokensOfGitHub"
      actions = ["sts:AssumeRoleWithWebIdentity"]
      principals {
        type        = "Federated"
        identifiers = ["${local.iam}:oidc-provider/${var.issuer}"]
      }
      condition {
        test     = "StringEquals"
        variable = "${var.issuer}:aud"
        values   = [var.audience]
      }
      condition {
        test     = "StringLike"
        variable = "${var.issuer}:sub"
        values   = var.subjects
      }
    }
  }

  dynamic "statement" {
    for_each = length(var.source_principals) > 0 ? [1] : []
    content {
      sid     = "CallersWithCredentials"
      actions = ["sts:AssumeRole"]
      principals {
        type        = "AWS"
        identifiers = var.source_principals
      }
    }
  }
}

data "aws_iam_policy_document" "read" {
  statement {
    sid       = "TrustPolicyPathLimitsAndTags"
    actions   = ["iam:GetRole"]
    resources = ["${local.iam}:role/*"]
  }

  statement {
    sid       = "NamesLikeTheOneThatDoesNotExistAndProvidersThereAreInstead"
    actions   = ["iam:ListRoles", "iam:ListOpenIDConnectProviders"]
    resources = ["*"]
  }

  statement {
    sid       = "ProviderOfTheIssuer"
    actions   = ["iam:GetOpenIDConnectProvider"]
    resources = ["${local.iam}:oidc-provider/*"]
  }

  dynamic "statement" {
    for_each = var.read_callers ? [1] : []
    content {
      sid       = "PoliciesOfRoles"
      actions   = ["iam:ListRolePolicies", "iam:GetRolePolicy", "iam:ListAttachedRolePolicies"]
      resources = ["${local.iam}:role/*"]
    }
  }

  dynamic "statement" {
    for_each = var.read_callers ? [1] : []
    content {
      sid = "PoliciesOfUsers"
      actions = [
        "iam:GetUser",
        "iam:ListUserPolicies",
        "iam:GetUserPolicy",
        "iam:ListAttachedUserPolicies",
        "iam:ListGroupsForUser",
      ]
      resources = ["${local.iam}:user/*"]
    }
  }

  dynamic "statement" {
    for_each = var.read_callers ? [1] : []
    content {
      sid       = "PoliciesOfGroups"
      actions   = ["iam:ListGroupPolicies", "iam:GetGroupPolicy", "iam:ListAttachedGroupPolicies"]
      resources = ["${local.iam}:group/*"]
    }
  }

  dynamic "statement" {
    for_each = var.read_callers ? [1] : []
    content {
      sid     = "ManagedPoliciesAndBoundaries"
      actions = ["iam:GetPolicy", "iam:GetPolicyVersion"]
      resources = [
        "${local.iam}:policy/*",
        "arn:${data.aws_partition.current.partition}:iam::aws:policy/*",
      ]
    }
  }

  dynamic "statement" {
    for_each = var.read_callers ? [1] : []
    content {
      sid       = "SecondOpinionAndRequiredActions"
      actions   = ["iam:SimulatePrincipalPolicy"]
      resources = ["${local.iam}:role/*", "${local.iam}:user/*"]
    }
  }

  dynamic "statement" {
    for_each = var.read_cloudtrail ? [1] : []
    content {
      sid       = "DeniedEvent"
      actions   = ["cloudtrail:LookupEvents"]
      resources = ["*"]
    }
  }

  dynamic "statement" {
    for_each = var.read_organization_policies ? [1] : []
    content {
      sid       = "PolicyThatAwsNames"
      actions   = ["organizations:DescribePolicy"]
      resources = ["*"]
    }
  }
}

resource "aws_iam_role" "inspector" {
  name                 = var.role_name
  description          = "Read-only, for assume-role-preflight"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  max_session_duration = 3600

  lifecycle {
    precondition {
      condition     = length(var.subjects) + length(var.source_principals) > 0
      error_message = "one of subjects and source_principals has to name somebody"
    }
  }
}

resource "aws_iam_role_policy" "read" {
  name   = "read"
  role   = aws_iam_role.inspector.id
  policy = data.aws_iam_policy_document.read.json
}
