provider "aws" {
  assume_role {
    role_arn = var.role_arn != "" ? var.role_arn : local.default_role[terraform.workspace]
  }
}
