module "base" {
  source  = "../../modules/base"
  account = var.account
}

variable "account" {}
