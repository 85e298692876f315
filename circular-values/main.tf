locals {
  a = local.b
  b = local.a
}

provider "aws" {
  assume_role {
    role_arn = local.a
  }
}

module "self" {
  source = "./"
}
