provider "aws" {
  assume_role {
    role_arn = var.first
  }
  assume_role {
    role_arn = var.second
    duration = "1h"
    tags = { Project = "x", "cost-center" = 12 }
    transitive_tag_keys = ["Project"]
  }
}
