provider "aws" {
  region = "eu-west-1"
  assume_role {
    role_arn = "arn:aws:iam::222222222222:role/deploy"
    policy   = <<-EOT
      {
        "Version": "2012-10-17",
        "Statement": [
          %{for action in var.actions~}
          {"Effect": "Allow", "Action": "${action}", "Resource": "*"}
          %{endfor~}
        ]
      }
    EOT
  }
}

variable "actions" {
  default = ["s3:*"]
}

# role_arn = "arn:aws:iam::999999999999:role/comment"
/* provider "aws" {
  assume_role { role_arn = "arn:aws:iam::999999999999:role/comment" }
} */
