terraform {
  required_version = ">= 1.6"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
  backend "s3" {
    bucket = "state"
    key    = "a/terraform.tfstate"
    region = "eu-west-1"
    assume_role = {
      role_arn = "arn:aws:iam::111122223333:role/state"
    }
    use_lockfile = true
  }
}
