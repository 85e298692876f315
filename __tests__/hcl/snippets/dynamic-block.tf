provider "aws" {
  dynamic "assume_role" {
    for_each = var.role == null ? [] : [var.role]
    content {
      role_arn = assume_role.value
    }
  }
}
