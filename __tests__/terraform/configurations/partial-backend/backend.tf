terraform {
  backend "s3" {
    key    = "site/terraform.tfstate"
    region = "eu-west-1"
  }
}
