provider "aws" {
  alias  = "prod"
  region = var.region
  assume_role {
    role_arn = "arn:aws:iam::${local.accounts["prod"]}:role/${var.role_name}"
  }
}
