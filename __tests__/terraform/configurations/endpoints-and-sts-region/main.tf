provider "aws" {
  region     = "eu-west-1"
  sts_region = "us-east-1"
  endpoints {
    s3  = "http://localhost:4566"
    sts = "http://localhost:4566"
  }
  assume_role {
    role_arn = "arn:aws:iam::000000000000:role/local"
  }
}

terraform {
  backend "s3" {
    bucket = "b"
    key    = "k"
    region = "eu-west-1"
    endpoints = {
      sts = "https://sts.example.internal"
    }
    assume_role = {
      role_arn = "arn:aws:iam::555555555555:role/state"
    }
  }
}
