variable "a" { type = string }
variable "b" { type = string }
variable "c" { type = string }
variable "d" { type = string }
variable "e" { type = string }
variable "f" {
  type    = string
  default = "default"
}

provider "aws" {
  assume_role {
    role_arn     = "arn:aws:iam::222222222222:role/${join("-", [var.a, var.b, var.c, var.d, var.e, var.f])}"
  }
}
