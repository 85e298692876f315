provider "aws" {
  alias = "before"
  assume_role {
    role_arn = "arn:aws:iam::222222222222:role/before"
  }
}

resource "aws_s3_bucket" "b" {
  bucket = "unclosed
}

provider "aws" {
  alias = "after"
  assume_role {
    role_arn = "arn:aws:iam::222222222222:role/after"
  }
}
