module "account" {
  source   = "./account"
  for_each = { a = "222222222222", b = "333333333333" }
  id       = each.value
}

module "one" {
  source = "./account"
  id     = "444444444444"
}

module "off" {
  source = "./account"
  count  = 0
  id     = "555555555555"
}

module "lost" {
  source = "./nowhere"
}

provider "aws" {
  assume_role {
    role_arn = module.one.role
  }
}

provider "aws" {
  alias = "several"
  assume_role {
    role_arn = module.account["a"].role
  }
}

provider "aws" {
  alias = "object"
  assume_role {
    role_arn    = local.one.role
    external_id = "o"
  }
}

locals {
  one = module.one
}
