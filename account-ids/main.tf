provider "aws" {
  allowed_account_ids = [var.account_id]
  assume_role {
    role_arn = "arn:aws:iam::333333333333:role/deploy"
  }
}

provider "aws" {
  alias                 = "forbidden"
  forbidden_account_ids = ["444444444444"]
  assume_role {
    role_arn = "arn:aws:iam::444444444444:role/deploy"
  }
}

provider "aws" {
  alias               = "fine"
  allowed_account_ids = [222222222222, "333333333333"]
  assume_role {
    role_arn    = "arn:aws:iam::333333333333:role/other"
    external_id = "f"
  }
}

variable "account_id" {
  type    = string
  default = "222222222222"
}
