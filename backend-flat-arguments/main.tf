terraform {
  backend "s3" {
    bucket                       = "acme-state"
    key                          = "site/terraform.tfstate"
    region                       = "eu-west-1"
    role_arn                     = "arn:aws:iam::555555555555:role/state"
    session_name                 = "terraform-state"
    external_id                  = "state-1"
    assume_role_duration_seconds = 1800
    assume_role_tags             = { Purpose = "state" }
  }
}

provider "aws" {
  region = "eu-west-1"
  assume_role {
    role_arn = "arn:aws:iam::222222222222:role/deploy"
  }
}
