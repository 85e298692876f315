provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "prod"
  region = "eu-west-1"
  assume_role {
    role_arn = local.roles.prod
  }
}

locals {
  roles = {
    prod = module.names.prod_role_arn
  }
}

module "names" {
  source  = "./modules/names"
  account = "222222222222"
}

module "site" {
  source = "./modules/site"
  providers = {
    aws     = aws.prod
    aws.dns = aws
  }
  zone = "example.com"
}

module "legacy" {
  source   = "./modules/legacy"
  role_arn = "arn:aws:iam::444444444444:role/legacy"
}

module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "~> 6.0"
}
