provider "aws" {
  assume_role {
    session_name = "terraform"
  }
}

provider "aws" {
  alias = "null"
  assume_role {
    role_arn = var.role
  }
}

provider "aws" {
  alias = "bad_duration"
  assume_role {
    role_arn = "arn:aws:iam::222222222222:role/deploy"
    duration = "3600 seconds"
  }
}

variable "role" {
  default = null
}
