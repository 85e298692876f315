provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "network"
  region = "us-east-1"
  assume_role {
    role_arn = "arn:aws:iam::${var.accounts["network"]}:role/${local.role}"
  }
}

provider "aws" {
  alias  = "dns"
  region = "us-east-1"
  assume_role {
    role_arn = "arn:aws:iam::${var.accounts.dns}:role/${local.role}"
  }
}

provider "aws" {
  alias  = "dns_east"
  region = "us-east-1"
  assume_role {
    role_arn = "arn:aws:iam::${var.accounts.dns}:role/${local.role}"
  }
}
