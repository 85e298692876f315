variable "account_ids" {
  type = map(string)
}

variable "zone" {
  type = number
}

variable "settings" {
  type = object({
    role        = string
    external_id = optional(string)
    session     = optional(string, "terraform")
  })
}

provider "aws" {
  assume_role {
    role_arn     = "arn:aws:iam::${var.account_ids.prod}:role/${var.settings.role}-${var.zone}"
    external_id  = var.settings.external_id
    session_name = var.settings.session
  }
}
