locals {
  env = terraform.workspace == "default" ? "dev" : terraform.workspace
  accounts = {
    dev  = "222222222222"
    prod = "333333333333"
  }
}

provider "aws" {
  region = "eu-west-1"
  assume_role {
    role_arn     = "arn:aws:iam::${local.accounts[local.env]}:role/${local.env}-deployer"
    session_name = "tf-${terraform.workspace}"
  }
}
