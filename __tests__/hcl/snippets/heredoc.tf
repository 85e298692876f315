resource "aws_iam_role" "r" {
  assume_role_policy = <<EOF
{
  "Version": "2012-10-17",
  "Statement": [{"Effect": "Allow", "Principal": {"AWS": "${var.arn}"}, "Action": "sts:AssumeRole"}]
}
EOF
}
