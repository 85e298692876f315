provider "aws" {
  assume_role_with_web_identity {
    role_arn                = "arn:aws:iam::111122223333:role/x"
    web_identity_token_file = "/tmp/token"
  }
  allowed_account_ids = ["111122223333"]
}
