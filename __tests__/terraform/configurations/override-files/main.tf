provider "aws" {
  region = "eu-west-1"
  assume_role {
    role_arn = "arn:aws:iam::222222222222:role/deploy"
  }
}

terraform {
  backend "s3" {
    bucket   = "acme"
    key      = "site"
    region   = "eu-west-1"
    role_arn = "arn:aws:iam::555555555555:role/state"
  }
}
