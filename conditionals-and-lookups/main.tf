variable "environment" {
  default = "prod"
}

variable "role_override" {
  type    = string
  default = null
}

locals {
  accounts = { prod = "222222222222", dev = "333333333333" }
  config   = { prod = { external_id = "p-1" } }
}

provider "aws" {
  region = "eu-west-1"
  assume_role {
    role_arn     = coalesce(var.role_override, format("arn:aws:iam::%s:role/%s", lookup(local.accounts, var.environment, "444444444444"), "deploy"))
    external_id  = try(local.config[var.environment].external_id, null)
    session_name = var.environment == "prod" ? "production" : "other"
  }
}

provider "aws" {
  alias = "dev"
  assume_role {
    role_arn    = format("arn:aws:iam::%s:role/deploy", lookup(local.accounts, "dev", ""))
    external_id = try(local.config["dev"].external_id, null)
  }
}
