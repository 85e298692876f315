provider "aws" {
  region = "eu-central-1"
  assume_role {
    role_arn            = "arn:aws:iam::222222222222:role/hub"
    duration            = "1h30m"
    tags                = { Team = "platform", Cost = 42 }
    transitive_tag_keys = ["Team"]
    source_identity     = "terraform"
  }
  assume_role {
    role_arn    = "arn:aws:iam::333333333333:role/spoke"
    external_id = "spoke-1"
    policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
    policy = jsonencode({
      Version   = "2012-10-17"
      Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
    })
  }
}
