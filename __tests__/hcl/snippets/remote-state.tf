data "terraform_remote_state" "network" {
  backend = "s3"
  config = {
    bucket      = "state"
    key         = "network.tfstate"
    assume_role = { role_arn = "arn:aws:iam::${var.account}:role/read" }
  }
}
