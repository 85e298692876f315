provider "aws" {
  assume_role {
    role_arn = "arn:aws:iam::999999999999:role/not-read-by-opentofu"
  }
}
