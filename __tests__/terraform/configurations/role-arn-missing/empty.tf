provider "aws" {
  alias = "empty"
  assume_role {
    role_arn    = ""
    external_id = "x"
  }
}
