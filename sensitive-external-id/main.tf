variable "external_id" {
  type      = string
  sensitive = true
}

locals {
  external_id = "prefix-${var.external_id}"
}

provider "aws" {
  assume_role {
    role_arn    = "arn:aws:iam::222222222222:role/deploy"
    external_id = local.external_id
  }
}
