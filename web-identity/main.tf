provider "aws" {
  region = "eu-west-1"
  assume_role_with_web_identity {
    role_arn                = "arn:aws:iam::222222222222:role/github"
    session_name            = "tf"
    web_identity_token_file = "/tmp/token"
  }
  assume_role {
    role_arn = "arn:aws:iam::333333333333:role/spoke"
  }
}

provider "aws" {
  alias = "environment"
  assume_role_with_web_identity {
    role_arn = "arn:aws:iam::222222222222:role/env"
    duration = "20m"
  }
}
