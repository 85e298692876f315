data "aws_caller_identity" "current" {}

resource "aws_iam_role" "deploy" {
  name               = "deploy"
  assume_role_policy = "{}"
}

variable "no_value" {
  type = string
}

provider "aws" {
  alias = "data"
  assume_role {
    role_arn = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:role/deploy"
  }
}

provider "aws" {
  alias = "resource"
  assume_role {
    role_arn = aws_iam_role.deploy.arn
  }
}

provider "aws" {
  alias = "variable"
  assume_role {
    role_arn    = "arn:aws:iam::222222222222:role/deploy"
    external_id = var.no_value
  }
}

provider "aws" {
  alias = "state"
  assume_role {
    role_arn = data.terraform_remote_state.network.outputs.role_arn
  }
}

provider "aws" {
  alias = "function"
  assume_role {
    role_arn = trimspace(file("${path.module}/role.txt"))
  }
}

provider "aws" {
  alias    = "each"
  for_each = toset(["a"])
  assume_role {
    role_arn = "arn:aws:iam::222222222222:role/${each.key}"
  }
}

provider "aws" {
  alias = "remote_module"
  assume_role {
    role_arn = module.roles.arn
  }
}

module "roles" {
  source = "git::https://example.com/roles.git?ref=v1"
}
