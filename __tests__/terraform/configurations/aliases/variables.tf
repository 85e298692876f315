variable "accounts" {
  type = map(string)
  default = {
    network = "222222222222"
    dns     = "333333333333"
  }
}

locals {
  role = "terraform-apply"
}
