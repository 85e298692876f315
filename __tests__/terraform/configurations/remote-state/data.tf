data "terraform_remote_state" "network" {
  backend   = "s3"
  workspace = terraform.workspace

  config = {
    bucket = "acme-state"
    key    = "network.tfstate"
    region = "eu-west-1"
    assume_role = {
      role_arn     = "arn:aws:iam::${var.state_account_id}:role/state-reader"
      session_name = "reader-${terraform.workspace}"
    }
  }
}

data "terraform_remote_state" "old" {
  backend = "s3"
  config = {
    bucket   = "acme-state"
    key      = "old.tfstate"
    region   = "eu-west-1"
    role_arn = "arn:aws:iam::${var.state_account_id}:role/state-reader-old"
  }
}

data "terraform_remote_state" "local" {
  backend = "local"
  config  = { path = "../x.tfstate" }
}

data "terraform_remote_state" "off" {
  count   = var.use_off ? 1 : 0
  backend = "s3"
  config  = { bucket = "b", key = "k", region = "eu-west-1", role_arn = "arn:aws:iam::555555555555:role/off" }
}

variable "use_off" {
  type    = bool
  default = false
}

variable "state_account_id" {
  type    = string
  default = "555555555555"
}

data "terraform_remote_state" "open" {
  backend = "s3"
  config  = var.config
}

variable "config" {
  type = map(string)
}
