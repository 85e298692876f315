provider "aws" {
  profile                  = "deployer"
  shared_config_files      = ["./aws/config"]
  shared_credentials_files = ["./aws/credentials"]
  assume_role {
    role_arn = "arn:aws:iam::222222222222:role/deploy"
  }
}

provider "aws" {
  alias      = "static"
  access_key = "AKIAIOSFODNN7EXAMPLE"
  secret_key = var.secret
  assume_role {
    role_arn = "arn:aws:iam::222222222222:role/deploy"
  }
}

provider "aws" {
  alias   = "profile_only"
  profile = "x"
}

variable "secret" {
  sensitive = true
  default   = "not-a-real-secret-but-never-shown"
}
