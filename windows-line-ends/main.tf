terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"

  assume_role {
    role_arn     = "arn:aws:iam::222222222222:role/deploy"
    session_name = "terraform"
    external_id  = "acme-4711"
  }
}
