variable "id" {}

output "role" {
  value = "arn:aws:iam::${var.id}:role/account"
}
