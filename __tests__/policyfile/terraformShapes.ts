import { type Shape, STATEMENT, SUB } from './shape.js'

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are Terraform's templates

const SUB_AT = `/Statement/0/Condition/StringLike/${SUB}`

/** Terraform source as it is written in public repositories, in the three forms of the toolchain survey: document, jsonencode, heredoc. */
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
