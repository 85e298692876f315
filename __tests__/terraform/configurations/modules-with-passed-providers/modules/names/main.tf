variable "account" {
  type = string
}

output "prod_role_arn" {
  value = "arn:aws:iam::${var.account}:role/terraform"
}
