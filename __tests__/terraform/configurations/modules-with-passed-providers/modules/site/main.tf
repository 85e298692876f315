terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.dns]
    }
  }
}

variable "zone" {}

resource "aws_route53_zone" "this" {
  provider = aws.dns
  name     = var.zone
}
