variable "roles" {
  type    = list(string)
  default = ["arn:aws:iam::222222222222:role/hub", "arn:aws:iam::333333333333:role/spoke"]
}

variable "no_roles" {
  default = []
}

variable "given_later" {
  type = list(string)
}

provider "aws" {
  dynamic "assume_role" {
    for_each = var.roles
    content {
      role_arn     = assume_role.value
      session_name = "hop-${assume_role.key}"
    }
  }
}

provider "aws" {
  alias = "none"
  dynamic "assume_role" {
    for_each = var.no_roles
    content {
      role_arn = assume_role.value
    }
  }
}

provider "aws" {
  alias = "later"
  dynamic "assume_role" {
    for_each = var.given_later
    iterator = role
    content {
      role_arn = role.value
    }
  }
}
