locals {
  env      = terraform.workspace == "default" ? "dev" : terraform.workspace
  accounts = { dev = "111122223333", prod = "444455556666" }
  role     = format("arn:aws:iam::%s:role/%s", local.accounts[local.env], try(var.roles[local.env], "deploy"))
}
